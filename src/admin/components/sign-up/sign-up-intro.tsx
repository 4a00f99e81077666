import { Heading, Text } from "@medusajs/ui"
import type { InvitationLookupResponse } from "../../../types/http"
import type { Translate } from "../../hooks/use-team-translation"
import { longDate } from "../../lib/dates"

type SignUpIntroProps = {
  invitation: InvitationLookupResponse["invitation"]
  language: string
  t: Translate
}

/** Who invites, into what, as what, and until when. */
export const SignUpIntro = ({ invitation, language, t }: SignUpIntroProps) => {
  const { account_name: account, inviter, roles, message } = invitation
  return (
    <div className="flex w-full flex-col items-center gap-y-4 text-center">
      <div className="flex flex-col gap-y-1">
        <Heading className="text-balance">
          {t("signUp.title", { account })}
        </Heading>
        <Text size="small" className="text-ui-fg-subtle text-balance">
          {inviter
            ? t("signUp.invitedBy", { inviter: inviter.name, account })
            : t("signUp.invited", { account })}
          {roles.length > 0 && (
            <>
              {" "}
              {t("signUp.roles", {
                count: roles.length,
                roles: new Intl.ListFormat(language).format(roles),
              })}
              .
            </>
          )}
        </Text>
        <Text size="xsmall" className="text-ui-fg-muted">
          {t("signUp.expires", {
            date: longDate(invitation.expires_at, language),
          })}
        </Text>
      </div>
      {message && (
        <blockquote className="txt-small text-ui-fg-subtle border-ui-border-strong w-full whitespace-pre-line border-l-2 pl-3 text-left [overflow-wrap:anywhere]">
          {message}
        </blockquote>
      )}
    </div>
  )
}
