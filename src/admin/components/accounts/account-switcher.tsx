import { BuildingStorefront, TrianglesMini } from "@medusajs/icons"
import { Button, DropdownMenu, Input, Text, toast } from "@medusajs/ui"
import { useState } from "react"
import { useSwitchAccount } from "../../hooks/api/accounts"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import { errorText } from "../../lib/error-text"
import type { MeResponse } from "../../lib/types"

/** From so many on they are searched. */
const MANY = 8

/** Which account one works in, for who has a place in several. */
export const AccountSwitcher = ({ me }: { me: MeResponse }) => {
  const { t } = useTeamTranslation()
  const { mutate, isPending } = useSwitchAccount()
  const [search, setSearch] = useState("")
  const places = me.linked_users.filter(({ status }) => status === "active")
  const { current } = me
  if (
    !me.client_accounts.enabled ||
    me.access.preview ||
    places.length < 2 ||
    !current
  ) {
    return null
  }
  const { id: currentId, name } = current.account
  const wanted = search.trim().toLowerCase()
  const found = places
    .map(({ account }) => account)
    .filter((account) => account.name.toLowerCase().includes(wanted))
    .sort((one, other) => one.name.localeCompare(other.name))

  const onSwitch = (id: string) =>
    id !== currentId &&
    mutate(id, {
      onError: (error) =>
        toast.error(t("errors.title"), { description: errorText(error, t) }),
    })

  return (
    <DropdownMenu onOpenChange={() => setSearch("")}>
      <DropdownMenu.Trigger asChild>
        <Button
          size="small"
          variant="transparent"
          isLoading={isPending}
          aria-label={t("accounts.switcher.label", { name })}
          className="min-w-0 max-w-28 sm:max-w-56"
        >
          <BuildingStorefront className="text-ui-fg-subtle shrink-0 max-sm:hidden" />
          <span className="truncate">{name}</span>
          <TrianglesMini className="text-ui-fg-muted shrink-0" />
        </Button>
      </DropdownMenu.Trigger>
      <DropdownMenu.Content align="end" className="w-64">
        <DropdownMenu.Label>{t("accounts.switcher.title")}</DropdownMenu.Label>
        {places.length > MANY && (
          <div className="p-1">
            <Input
              type="search"
              size="small"
              aria-label={t("accounts.switcher.search")}
              placeholder={t("accounts.switcher.search")}
              value={search}
              onChange={(event) => setSearch(event.target.value)}
              onKeyDown={(event) => {
                // The menu would take letters as the start of an entry.
                if (!["Escape", "ArrowDown", "Tab"].includes(event.key)) {
                  event.stopPropagation()
                }
              }}
            />
          </div>
        )}
        <DropdownMenu.RadioGroup
          value={currentId}
          onValueChange={onSwitch}
          className="max-h-72 overflow-y-auto"
        >
          {found.map((account) => (
            <DropdownMenu.RadioItem
              key={account.id}
              value={account.id}
              className="[overflow-wrap:anywhere]"
            >
              {account.name}
            </DropdownMenu.RadioItem>
          ))}
        </DropdownMenu.RadioGroup>
        {!found.length && (
          <Text size="small" className="text-ui-fg-muted px-2 py-1.5">
            {t("places.nothing")}
          </Text>
        )}
      </DropdownMenu.Content>
    </DropdownMenu>
  )
}
