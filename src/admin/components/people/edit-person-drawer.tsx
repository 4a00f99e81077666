import { Drawer, Skeleton } from "@medusajs/ui"
import { useLinkedUser } from "../../hooks/api/linked-users"
import { useRoles } from "../../hooks/api/roles"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import { Named } from "../common/named"
import { EditPersonForm } from "./edit-person-form"

type EditPersonDrawerProps = { id: string; onClose: () => void }

/** Roles, each with its end, and the language of somebody in the team. */
export const EditPersonDrawer = ({ id, onClose }: EditPersonDrawerProps) => {
  const { t, locale } = useTeamTranslation()
  const { data: person } = useLinkedUser(id)
  const { data: roles } = useRoles(locale)
  const name = person ? person.name || person.email : ""
  return (
    <Drawer open onOpenChange={(open) => !open && onClose()}>
      <Drawer.Content>
        <Named label={t("actions.close")}>
          <Drawer.Header>
            <Drawer.Title className="[overflow-wrap:anywhere]">
              {t("access.edit.title", { name })}
            </Drawer.Title>
            <Drawer.Description className="text-ui-fg-subtle text-pretty">
              {t("access.edit.hint")}
            </Drawer.Description>
          </Drawer.Header>
        </Named>
        {person && roles ? (
          <EditPersonForm person={person} roles={roles} onDone={onClose} />
        ) : (
          <Drawer.Body>
            <Skeleton className="h-64 w-full" />
          </Drawer.Body>
        )}
      </Drawer.Content>
    </Drawer>
  )
}
