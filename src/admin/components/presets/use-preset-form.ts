import { toast } from "@medusajs/ui"
import { useState } from "react"
import { MEMBER_ROLE_ID } from "../../../utils/role-ids"
import { useMe } from "../../hooks/api/me"
import { useCreatePreset, useUpdatePreset } from "../../hooks/api/presets"
import { usePlaceChoices } from "../../hooks/use-place-choices"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import { errorText } from "../../lib/error-text"
import { EVERYWHERE, type WorkPlaces } from "../../lib/places"
import type { PresetInput, PresetResponse } from "../../lib/types"

export const LONGEST_PRESET_NAME = 60

/** State and rules of a preset's form; without a preset it makes one. */
export function usePresetForm(
  preset: PresetResponse | null,
  onDone: () => void
) {
  const { t } = useTeamTranslation()
  const standard = useMe().data?.current?.account.default_locale ?? "en"
  const create = useCreatePreset()
  const update = useUpdatePreset()
  const [name, setName] = useState(preset?.name ?? "")
  const [roleIds, setRoleIds] = useState<string[]>(
    preset?.role_ids ?? [MEMBER_ROLE_ID]
  )
  const [chosenLocale, setLocale] = useState<string | null>(
    preset?.locale ?? null
  )
  const places = usePlaceChoices(
    preset ? placesOf(preset) : EVERYWHERE,
    roleIds
  )
  const [wasTried, setWasTried] = useState(false)
  const locale = chosenLocale ?? standard

  const save = () => {
    const body = {
      name,
      role_ids: roleIds,
      locale,
      ...places.changes,
    } as PresetInput
    return preset
      ? update.mutateAsync({
          id: preset.id,
          body: { ...body, expected_updated_at: preset.updated_at },
        })
      : create.mutateAsync(body)
  }

  const submit = async () => {
    setWasTried(true)
    if (!name.trim() || !roleIds.length || !places.isReady) {
      return
    }
    try {
      const saved = await save()
      toast.success(t("presets.saved", { name: saved.name }))
      onDone()
    } catch (error) {
      toast.error(t("errors.title"), { description: errorText(error, t) })
    }
  }

  return {
    name,
    setName,
    nameError: wasTried && !name.trim() ? t("presets.nameRequired") : undefined,
    roleIds,
    setRoleIds,
    rolesError:
      wasTried && !roleIds.length ? t("fields.rolesRequired") : undefined,
    locale,
    setLocale,
    places,
    wasTried,
    isSaving: create.isPending || update.isPending,
    submit,
  }
}

/** A place that is gone stays until somebody takes it out: it only narrows. */
const placesOf = (preset: PresetResponse): WorkPlaces => ({
  location_ids: preset.locations && preset.locations.map(({ id }) => id),
  sales_channel_ids:
    preset.sales_channels && preset.sales_channels.map(({ id }) => id),
  areas: preset.areas,
})
