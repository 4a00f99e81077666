import { Button, FocusModal, Heading, InlineTip, Text } from "@medusajs/ui"
import type { FormEvent, KeyboardEvent } from "react"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import type { CatalogArea } from "../../lib/permission-grid"
import type { RoleDetailResponse } from "../../lib/types"
import { UnsavedPrompt } from "../common/unsaved-prompt"
import { PermissionGrid } from "./grid/permission-grid"
import { RoleChangedPrompt } from "./role-changed-prompt"
import { RoleChangesPrompt } from "./role-changes-prompt"
import { RoleFields } from "./role-fields"
import { useRoleEditor, type EditorMode } from "./use-role-editor"

type RoleEditorProps = {
  mode: EditorMode
  source: RoleDetailResponse | undefined
  areas: CatalogArea[]
  onCancel: () => void
  onSaved: (role: RoleDetailResponse) => void
  onReload: () => void
}

/** The form of a role; what a change means is shown before it is saved. */
export const RoleEditor = (props: RoleEditorProps) => {
  const { mode, source, areas, onCancel, onSaved, onReload } = props
  const { t } = useTeamTranslation()
  const editor = useRoleEditor({ mode, source, areas, onSaved })
  const { selection, total, leftOut, step } = editor

  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    editor.submit()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault()
      editor.submit()
    }
  }

  return (
    <form
      noValidate
      onSubmit={onSubmit}
      onKeyDown={onKeyDown}
      className="flex flex-1 flex-col overflow-hidden"
    >
      <FocusModal.Body className="overflow-y-auto">
        <div className="mx-auto flex w-full max-w-[960px] flex-col gap-y-8 px-4 py-8 sm:px-8 sm:py-12">
          <EditorHeading mode={mode} source={source} />
          {leftOut > 0 && (
            <InlineTip label={t("roles.editor.leftOutTitle")} variant="warning">
              {t("roles.editor.leftOut", { count: leftOut })}
            </InlineTip>
          )}
          <RoleFields editor={editor} />
          <PermissionGrid
            areas={areas}
            selection={selection}
            held={editor.held}
            onToggle={editor.toggle}
          />
        </div>
      </FocusModal.Body>
      <FocusModal.Footer className="justify-between">
        <Text size="small" className="text-ui-fg-subtle" aria-live="polite">
          {t("roles.editor.count", { count: selection.size, total })}
        </Text>
        <div className="flex items-center gap-x-2">
          <Button
            size="small"
            variant="secondary"
            type="button"
            onClick={onCancel}
          >
            {t("actions.cancel")}
          </Button>
          <Button size="small" type="submit" isLoading={editor.isSaving}>
            {t(mode.name === "create" ? "roles.create" : "actions.save")}
          </Button>
        </div>
      </FocusModal.Footer>
      {step === "confirm" && source && (
        <RoleChangesPrompt editor={editor} source={source} />
      )}
      {step === "conflict" && (
        <RoleChangedPrompt onStay={editor.backToForm} onReload={onReload} />
      )}
      <UnsavedPrompt isDirty={editor.isDirty} />
    </form>
  )
}

type EditorHeadingProps = Pick<RoleEditorProps, "mode" | "source">

const EditorHeading = ({ mode, source }: EditorHeadingProps) => {
  const { t } = useTeamTranslation()
  const name = source?.name ?? ""
  return (
    <div className="flex flex-col gap-y-1">
      <FocusModal.Title asChild>
        <Heading className="[overflow-wrap:anywhere]">
          {mode.name === "edit"
            ? t("roles.editor.editTitle", { name })
            : source
              ? t("roles.editor.copyTitle", { name })
              : t("roles.editor.createTitle")}
        </Heading>
      </FocusModal.Title>
      <Text size="small" className="text-ui-fg-subtle text-pretty">
        {mode.name === "edit"
          ? t("roles.editor.editHint")
          : t("roles.editor.createHint")}
      </Text>
    </div>
  )
}
