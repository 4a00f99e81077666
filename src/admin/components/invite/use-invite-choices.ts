import { useState } from "react"
import { MEMBER_ROLE_ID } from "../../../utils/role-ids"
import { useMe } from "../../hooks/api/me"
import { useSetup } from "../../hooks/api/setup"

export const MAX_MESSAGE = 500

/** The server takes no addresses of pages: the mail would lend them its name. */
const WEB_ADDRESS = /https?:\/\/|www\./i

/** What holds for everybody who is invited together. */
export function useInviteChoices() {
  const { data: me } = useMe()
  const { data: setup } = useSetup()
  const [roleIds, setRoleIds] = useState([MEMBER_ROLE_ID as string])
  const [chosenLocale, setLocale] = useState<string | null>(null)
  const [message, setMessage] = useState("")
  const [linksOnly, setLinksOnly] = useState(false)

  const canMail = setup ? setup.mail.provider_id !== null : true
  const sendsMail = canMail && !linksOnly
  const locale = chosenLocale ?? me?.current?.account.default_locale ?? "en"
  return {
    roleIds,
    setRoleIds,
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
      locale,
      send_email: sendsMail,
      ...(sendsMail && message.trim() ? { message: message.trim() } : {}),
    },
  }
}

export type InviteChoices = ReturnType<typeof useInviteChoices>
