import { Alert, Button, Drawer, toast } from "@medusajs/ui"
import { useCallback, useRef, useState, type FormEvent } from "react"
import { useUpdateLinkedUser } from "../../hooks/api/linked-users"
import { usePlaceChoices } from "../../hooks/use-place-choices"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import { errorText } from "../../lib/error-text"
import { isTeamLocale } from "../../../utils/locales"
import type {
  LinkedUserDetailResponse,
  RoleDetailResponse,
} from "../../lib/types"
import { LanguageField } from "../common/language-field"
import { UnsavedPrompt } from "../common/unsaved-prompt"
import { PlaceFields } from "../places/place-fields"
import { AssignmentChanges } from "./assignment-changes"
import { AssignmentField, type Assignments } from "./assignment-field"

type EditPersonFormProps = {
  person: LinkedUserDetailResponse
  roles: RoleDetailResponse[]
  onDone: () => void
}

export const EditPersonForm = ({
  person,
  roles,
  onDone,
}: EditPersonFormProps) => {
  const { t } = useTeamTranslation()
  const { mutate, isPending } = useUpdateLinkedUser(person.id)
  // As it was when this began: what comes in later isn't taken back unseen.
  const [start] = useState<Assignments>(
    () =>
      new Map(
        person.roles.map(({ role_id, expires_at }) => [role_id, expires_at])
      )
  )
  const [assignments, setAssignments] = useState(start)
  const places = usePlaceChoices(person, assignments.keys())
  const [wasTried, setWasTried] = useState(false)
  const [locale, setLocale] = useState(person.locale)
  const [{ locale: startLocale, updated_at }] = useState(person)
  const isSaved = useRef(false)
  const hasNewRoles = !isSame(start, assignments)
  const isTouched = hasNewRoles || places.isChanged || locale !== startLocale
  const isDirty = useCallback(() => isTouched && !isSaved.current, [isTouched])
  const name = person.name || person.email

  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    if (!isTouched) {
      onDone()
      return
    }
    setWasTried(true)
    if (!places.isReady) {
      return
    }
    mutate(
      {
        ...(hasNewRoles
          ? {
              // Without an end, a role keeps the one that it has.
              roles: [...assignments].map(([role_id, expires_at]) =>
                start.get(role_id) === expires_at
                  ? { role_id }
                  : { role_id, expires_at }
              ),
            }
          : {}),
        ...places.changes,
        ...(locale === startLocale ? {} : { locale }),
        expected_updated_at: updated_at,
      },
      {
        onSuccess: () => {
          isSaved.current = true
          toast.success(t("access.edit.saved", { name }), {
            description:
              hasNewRoles || places.isChanged
                ? t("access.edit.savedHint")
                : undefined,
          })
          onDone()
        },
        onError: (error) =>
          toast.error(t("errors.title"), { description: errorText(error, t) }),
      }
    )
  }

  return (
    <form onSubmit={onSubmit} className="flex flex-1 flex-col overflow-hidden">
      <Drawer.Body className="flex flex-col gap-y-6 overflow-y-auto">
        <AssignmentField
          roles={roles}
          value={assignments}
          onChange={setAssignments}
        />
        {assignments.size === 0 && (
          <Alert variant="warning">{t("access.edit.noRole")}</Alert>
        )}
        <AssignmentChanges roles={roles} before={start} after={assignments} />
        <PlaceFields places={places} wasTried={wasTried} />
        <LanguageField
          value={locale}
          hint={t("access.edit.languageHint")}
          onChange={(code) => isTeamLocale(code) && setLocale(code)}
        />
      </Drawer.Body>
      <Drawer.Footer>
        <Drawer.Close asChild>
          <Button size="small" variant="secondary" type="button">
            {t("actions.cancel")}
          </Button>
        </Drawer.Close>
        <Button size="small" type="submit" isLoading={isPending}>
          {t("actions.save")}
        </Button>
      </Drawer.Footer>
      <UnsavedPrompt isDirty={isDirty} />
    </form>
  )
}

const isSame = (a: Assignments, b: Assignments): boolean =>
  a.size === b.size && [...a].every(([id, end]) => b.get(id) === end)
