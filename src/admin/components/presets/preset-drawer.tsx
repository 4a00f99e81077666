import { Alert, Button, Drawer, Input } from "@medusajs/ui"
import { useId, type FormEvent } from "react"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import type { PresetResponse } from "../../lib/types"
import { Field } from "../common/field"
import { LanguageField } from "../common/language-field"
import { Named } from "../common/named"
import { RoleField } from "../common/role-field"
import { PlaceFields } from "../places/place-fields"
import { LONGEST_PRESET_NAME, usePresetForm } from "./use-preset-form"

type PresetDrawerProps = {
  /** `null`: a new one. */
  preset: PresetResponse | null
  onClose: () => void
}

export const PresetDrawer = ({ preset, onClose }: PresetDrawerProps) => {
  const { t } = useTeamTranslation()
  const form = usePresetForm(preset, onClose)

  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    void form.submit()
  }

  return (
    <Drawer open onOpenChange={(open) => !open && onClose()}>
      <Drawer.Content>
        <form
          noValidate
          onSubmit={onSubmit}
          className="flex flex-1 flex-col overflow-hidden"
        >
          <Named label={t("actions.close")}>
            <Drawer.Header>
              <Drawer.Title>
                {t(preset ? "presets.editTitle" : "presets.create")}
              </Drawer.Title>
              <Drawer.Description className="text-ui-fg-subtle text-pretty">
                {t("presets.editHint")}
              </Drawer.Description>
            </Drawer.Header>
          </Named>
          <Drawer.Body className="flex flex-col gap-y-6 overflow-y-auto">
            <PresetFields form={form} preset={preset} />
          </Drawer.Body>
          <Drawer.Footer>
            <Drawer.Close asChild>
              <Button size="small" variant="secondary" type="button">
                {t("actions.cancel")}
              </Button>
            </Drawer.Close>
            <Button size="small" type="submit" isLoading={form.isSaving}>
              {t("actions.save")}
            </Button>
          </Drawer.Footer>
        </form>
      </Drawer.Content>
    </Drawer>
  )
}

type PresetFieldsProps = {
  form: ReturnType<typeof usePresetForm>
  preset: PresetResponse | null
}

const PresetFields = ({ form, preset }: PresetFieldsProps) => {
  const { t } = useTeamTranslation()
  const id = useId()
  const { nameError } = form
  return (
    <>
      {preset?.lost_role && (
        <Alert variant="warning">{t("presets.lostRole")}</Alert>
      )}
      <Field label={t("presets.name")} htmlFor={id} error={nameError}>
        <Input
          id={id}
          autoComplete="off"
          maxLength={LONGEST_PRESET_NAME}
          value={form.name}
          aria-invalid={nameError ? true : undefined}
          aria-describedby={nameError ? `${id}-hint` : undefined}
          onChange={(event) => form.setName(event.target.value)}
        />
      </Field>
      <RoleField
        value={form.roleIds}
        onChange={form.setRoleIds}
        error={form.rolesError}
      />
      <PlaceFields places={form.places} wasTried={form.wasTried} />
      <LanguageField value={form.locale} onChange={form.setLocale} />
    </>
  )
}
