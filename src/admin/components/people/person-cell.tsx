import { Badge, Text } from "@medusajs/ui"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import type { Person } from "../../lib/types"

type PersonCellProps = { person: Person; isYou: boolean }

/** Name and address of who is in, the address of who is invited. */
export const PersonCell = ({ person, isYou }: PersonCellProps) => {
  const { t } = useTeamTranslation()
  const name = person.kind === "linked_user" ? person.name : ""
  return (
    <div className="flex min-w-0 flex-col justify-center">
      <span className="flex min-w-0 items-center gap-x-1.5">
        <Text
          as="span"
          size="small"
          leading="compact"
          weight="plus"
          className="text-ui-fg-base truncate"
        >
          {name || person.email}
        </Text>
        {isYou && (
          <Badge size="2xsmall" className="max-sm:hidden">
            {t("people.you")}
          </Badge>
        )}
        {person.kind === "linked_user" && person.is_owner && (
          <Badge size="2xsmall" className="max-sm:hidden">
            {t("people.owner")}
          </Badge>
        )}
      </span>
      {name && (
        <Text
          as="span"
          size="xsmall"
          leading="compact"
          className="text-ui-fg-muted truncate"
        >
          {person.email}
        </Text>
      )}
    </div>
  )
}
