import { FocusModal, Skeleton, toast } from "@medusajs/ui"
import { useState } from "react"
import { useLocation, useNavigate } from "react-router-dom"
import { usePermissions } from "../../hooks/api/permissions"
import { useRole } from "../../hooks/api/roles"
import { useAccess } from "../../hooks/use-access"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import type { RoleDetailResponse } from "../../lib/types"
import { Named } from "../common/named"
import { PeopleError } from "../people/people-error"
import { holdersText } from "./holders-text"
import { RoleEditor } from "./role-editor"
import type { EditorMode } from "./use-role-editor"

const LIST = "/settings/team/roles"

/** The editor over the page that it was opened from, in its address. */
export const RoleEditorPage = ({ mode }: { mode: EditorMode }) => {
  const { t, locale, dateLocale } = useTeamTranslation()
  const navigate = useNavigate()
  const { state } = useLocation()
  const { isLoaded } = useAccess()
  const [version, setVersion] = useState(0)
  const sourceId = mode.name === "edit" ? mode.id : mode.copyOf
  const source = useRole(sourceId, locale)
  const catalog = usePermissions(locale)
  const error = source.error ?? catalog.error
  // What the cache remembers may be old: an editor begins with what is there.
  const isReady =
    isLoaded && catalog.data && (!sourceId || source.isFetchedAfterMount)

  const close = () =>
    void navigate(mode.name === "edit" ? `${LIST}/${mode.id}` : LIST, {
      replace: true,
      state,
    })

  const onSaved = (role: RoleDetailResponse) => {
    const isNew = mode.name === "create"
    toast.success(
      t(isNew ? "roles.created" : "roles.saved", { name: role.name }),
      {
        description:
          role.holders_count + role.invitations_count > 0
            ? t("roles.savedHint", { who: holdersText(role, t, dateLocale) })
            : undefined,
      }
    )
    void navigate(`${LIST}/${role.id}`, { replace: true })
  }

  return (
    <FocusModal open onOpenChange={(open) => !open && close()}>
      <FocusModal.Content aria-describedby={undefined}>
        <Named label={t("actions.close")}>
          <FocusModal.Header />
        </Named>
        {error ? (
          <ModalBody>
            <PeopleError
              error={error}
              onRetry={() =>
                void Promise.all([source.refetch(), catalog.refetch()])
              }
            />
          </ModalBody>
        ) : isReady && catalog.data ? (
          <RoleEditor
            key={version}
            mode={mode}
            source={source.data}
            areas={catalog.data}
            onCancel={close}
            onSaved={onSaved}
            onReload={() =>
              void source.refetch().then(() => setVersion((one) => one + 1))
            }
          />
        ) : (
          <ModalBody>
            <Skeleton className="h-96 w-full" />
          </ModalBody>
        )}
      </FocusModal.Content>
    </FocusModal>
  )
}

const ModalBody = ({ children }: { children: React.ReactNode }) => {
  const { t } = useTeamTranslation()
  return (
    <FocusModal.Body className="overflow-y-auto p-6">
      <FocusModal.Title className="sr-only">
        {t("roles.title")}
      </FocusModal.Title>
      {children}
    </FocusModal.Body>
  )
}
