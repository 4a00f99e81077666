import { useState } from "react"
import { MEMBER_ROLE_ID } from "../../../utils/role-ids"
import { useMe } from "../../hooks/api/me"
import { useRoles } from "../../hooks/api/roles"
import { useSetup } from "../../hooks/api/setup"
import { usePlaceChoices } from "../../hooks/use-place-choices"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import { EVERYWHERE, PLACE_KEYS } from "../../lib/places"
import { choicesOf } from "../../lib/preset-choices"
import type { PresetResponse } from "../../lib/types"

export const MAX_MESSAGE = 500

/** The server takes no addresses of pages: the mail would lend them its name. */
const WEB_ADDRESS = /https?:\/\/|www\./i

/** What holds for everybody who is invited together. */
export function useInviteChoices() {
  const { data: me } = useMe()
  const { data: setup } = useSetup()
  const { locale: language } = useTeamTranslation()
  const { data: roles } = useRoles(language)
  const [picked, setRoleIds] = useState<string[] | null>(null)
  const member = roles?.find(({ id }) => id === MEMBER_ROLE_ID)
  // What can't be given isn't chosen beforehand.
  const roleIds =
    picked ?? (member && !member.may.give ? [] : [MEMBER_ROLE_ID as string])
  const places = usePlaceChoices(EVERYWHERE, roleIds)
  const [chosenLocale, setLocale] = useState<string | null>(null)
  const [message, setMessage] = useState("")
  const [linksOnly, setLinksOnly] = useState(false)

  const canMail = setup ? setup.mail.provider_id !== null : true
  const sendsMail = canMail && !linksOnly
  const locale = chosenLocale ?? me?.current?.account.default_locale ?? "en"

  const pick = (preset: PresetResponse | null) => {
    const filled = preset && choicesOf(preset)
    if (filled) {
      setRoleIds(filled.roleIds)
      setLocale(filled.locale)
    }
    for (const { kind, setValue } of places.choices) {
      setValue(filled?.scope[PLACE_KEYS[kind]] ?? null)
    }
  }

  return {
    pick,
    /** What a preset keeps of these. */
    kept: { role_ids: roleIds, locale, ...places.chosen },
    roleIds,
    setRoleIds,
    places,
    locale,
    setLocale,
    message,
    setMessage,
    linksOnly,
    setLinksOnly,
    canMail,
    sendsMail,
    hasMessageLink: sendsMail && WEB_ADDRESS.test(message),
    /** As the server takes it. */
    payload: {
      role_ids: roleIds,
      ...places.chosen,
      locale,
      send_email: sendsMail,
      ...(sendsMail && message.trim() ? { message: message.trim() } : {}),
    },
  }
}

export type InviteChoices = ReturnType<typeof useInviteChoices>
