import { toast } from "@medusajs/ui"
import { useCallback, useRef, useState } from "react"
import { useSaveRole } from "../../hooks/api/roles"
import { useAccess } from "../../hooks/use-access"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import { ApiError } from "../../lib/client"
import { errorText } from "../../lib/error-text"
import type { CatalogArea } from "../../lib/permission-grid"
import {
  changesBetween,
  isHeld,
  permissionsOf,
  toggle,
  type Selection,
} from "../../lib/permission-selection"
import type { RoleDetailResponse } from "../../lib/types"

export const LONGEST_NAME = 60
export const LONGEST_DESCRIPTION = 300

export type EditorMode =
  { name: "create"; copyOf?: string } | { name: "edit"; id: string }

type RoleEditorInput = {
  mode: EditorMode
  /** What is edited or copied. */
  source: RoleDetailResponse | undefined
  areas: CatalogArea[]
  onSaved: (role: RoleDetailResponse) => void
}

/** Name, description and permissions of a role until they are saved. */
export function useRoleEditor({
  mode,
  source,
  areas,
  onSaved,
}: RoleEditorInput) {
  const { t } = useTeamTranslation()
  const { held } = useAccess()
  const { mutateAsync, isPending } = useSaveRole(
    mode.name === "edit" ? mode.id : undefined
  )
  const isCopy = mode.name === "create" && source !== undefined
  // As it was when this began: what comes in later is somebody else's change.
  const [start] = useState(() => {
    const known = new Set(permissionsOf(areas).map(({ key }) => key))
    const original = new Set(
      source?.permissions.filter((key) => known.has(key))
    )
    return {
      known,
      original,
      name: isCopy
        ? t("roles.editor.copyName", { name: source.name }).slice(
            0,
            LONGEST_NAME
          )
        : (source?.name ?? ""),
      description: source?.description ?? "",
      permissions: isCopy
        ? new Set([...original].filter((key) => isHeld(key, held)))
        : original,
      updated_at: source?.updated_at,
    }
  })
  const [name, setName] = useState(start.name)
  const [description, setDescription] = useState(start.description)
  const [selection, setSelection] = useState<Selection>(start.permissions)
  const [nameError, setNameError] = useState<string>()
  const [step, setStep] = useState<"form" | "confirm" | "conflict">("form")
  const isSaved = useRef(false)

  const changes = changesBetween(start.original, selection, areas)
  const isChanged = changes.gains.length + changes.loses.length > 0
  const isTouched =
    name !== start.name ||
    description !== start.description ||
    !isSame(selection, start.permissions)
  const isDirty = useCallback(() => isTouched && !isSaved.current, [isTouched])

  const save = async () => {
    try {
      const role = await mutateAsync({
        name: name.trim(),
        description: description.trim(),
        permissions: [...selection],
        ...(mode.name === "edit" && start.updated_at
          ? { expected_updated_at: start.updated_at }
          : {}),
      })
      isSaved.current = true
      onSaved(role)
    } catch (error) {
      const code = error instanceof ApiError ? error.code : undefined
      setStep(code === "role_changed" ? "conflict" : "form")
      if (code === "role_name_taken") {
        setNameError(t("access.errors.role_name_taken"))
      } else if (code !== "role_changed") {
        toast.error(t("errors.title"), { description: errorText(error, t) })
      }
    }
  }

  return {
    name,
    description,
    selection,
    nameError,
    step,
    changes,
    held,
    isCopy,
    isDirty,
    isSaving: isPending,
    total: start.known.size,
    /** Of a copied role, what the editor may not give. */
    leftOut: start.original.size - start.permissions.size,
    setName: (value: string) => {
      setName(value)
      setNameError(undefined)
    },
    setDescription,
    toggle: (keys: readonly string[], on: boolean) =>
      setSelection((selection) =>
        toggle(keys, on, { selection, held, known: start.known })
      ),
    submit: () => {
      if (!name.trim()) {
        setNameError(t("roles.editor.nameRequired"))
      } else if (source && isChanged) {
        setStep("confirm")
      } else {
        void save()
      }
    },
    save: () => void save(),
    backToForm: () => setStep("form"),
  }
}

export type RoleEditorState = ReturnType<typeof useRoleEditor>

const isSame = (a: Selection, b: Selection): boolean =>
  a.size === b.size && [...a].every((key) => b.has(key))
