import { Button, Drawer, toast } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import { useUpdateInvitation } from "../../hooks/api/invitations"
import { usePlaceChoices } from "../../hooks/use-place-choices"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import { errorText } from "../../lib/error-text"
import type { Invitation } from "../../lib/types"
import { Named } from "../common/named"
import { LanguageField } from "../common/language-field"
import { RoleField } from "../common/role-field"
import { PlaceFields } from "../places/place-fields"

type EditInvitationDrawerProps = {
  invitation: Invitation
  onClose: () => void
}

/** Roles, places and language, as long as nobody has joined. */
export const EditInvitationDrawer = (props: EditInvitationDrawerProps) => {
  const { invitation, onClose } = props
  const { t } = useTeamTranslation()
  const { mutate, isPending } = useUpdateInvitation(invitation.id)
  const [roleIds, setRoleIds] = useState(invitation.role_ids)
  const [locale, setLocale] = useState<string>(invitation.locale)
  const places = usePlaceChoices(invitation, roleIds)
  const [wasTried, setWasTried] = useState(false)
  const { email } = invitation

  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    setWasTried(true)
    if (!places.isReady) {
      return
    }
    mutate(
      { role_ids: roleIds, locale, ...places.changes },
      {
        onSuccess: () => {
          toast.success(t("edit.saved"), {
            description: t("edit.savedHint", { email }),
          })
          onClose()
        },
        onError: (error) =>
          toast.error(t("errors.title"), { description: errorText(error, t) }),
      }
    )
  }

  return (
    <Drawer open onOpenChange={(open) => !open && onClose()}>
      <Drawer.Content>
        <form
          onSubmit={onSubmit}
          className="flex flex-1 flex-col overflow-hidden"
        >
          <Named label={t("actions.close")}>
            <Drawer.Header>
              <Drawer.Title>{t("edit.title")}</Drawer.Title>
              <Drawer.Description className="text-ui-fg-subtle text-pretty [overflow-wrap:anywhere]">
                {t("edit.hint", { email })}
              </Drawer.Description>
            </Drawer.Header>
          </Named>
          <Drawer.Body className="flex flex-col gap-y-8 overflow-y-auto">
            <RoleField
              value={roleIds}
              onChange={setRoleIds}
              error={roleIds.length ? undefined : t("fields.rolesRequired")}
            />
            <PlaceFields places={places} wasTried={wasTried} />
            <LanguageField value={locale} onChange={setLocale} />
          </Drawer.Body>
          <Drawer.Footer>
            <Drawer.Close asChild>
              <Button size="small" variant="secondary" type="button">
                {t("actions.cancel")}
              </Button>
            </Drawer.Close>
            <Button
              size="small"
              type="submit"
              isLoading={isPending}
              disabled={!roleIds.length}
            >
              {t("actions.save")}
            </Button>
          </Drawer.Footer>
        </form>
      </Drawer.Content>
    </Drawer>
  )
}
