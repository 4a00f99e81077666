import { Input, Textarea } from "@medusajs/ui"
import { useId } from "react"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import { Field } from "../common/field"
import {
  LONGEST_DESCRIPTION,
  LONGEST_NAME,
  type RoleEditorState,
} from "./use-role-editor"

export const RoleFields = ({ editor }: { editor: RoleEditorState }) => {
  const { t } = useTeamTranslation()
  const id = useId()
  const { nameError } = editor
  return (
    <div className="flex flex-col gap-y-6">
      <Field
        label={t("roles.editor.name")}
        htmlFor={`${id}-name`}
        error={nameError}
      >
        <Input
          id={`${id}-name`}
          autoComplete="off"
          maxLength={LONGEST_NAME}
          value={editor.name}
          aria-invalid={nameError ? true : undefined}
          aria-describedby={nameError ? `${id}-name-hint` : undefined}
          onChange={(event) => editor.setName(event.target.value)}
        />
      </Field>
      <Field
        label={t("roles.editor.description")}
        htmlFor={`${id}-description`}
        hint={t("roles.editor.descriptionHint")}
        optional
      >
        <Textarea
          id={`${id}-description`}
          rows={3}
          maxLength={LONGEST_DESCRIPTION}
          value={editor.description}
          aria-describedby={`${id}-description-hint`}
          onChange={(event) => editor.setDescription(event.target.value)}
        />
      </Field>
    </div>
  )
}
