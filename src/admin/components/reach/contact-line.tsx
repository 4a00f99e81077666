import { useTeamTranslation } from "../../hooks/use-team-translation"
import type { MeResponse } from "../../lib/types"

type ContactLineProps = {
  contact: MeResponse["contact"]
  /**
   * What somebody may want, as "Export orders", for the mail that a click on the
   * address begins. `null`: we don't know; left out: they only may have questions.
   */
  wanted?: string | null
}

/** Whom to ask. */
export const ContactLine = ({ contact, wanted }: ContactLineProps) => {
  const { t } = useTeamTranslation()
  const asks = wanted !== undefined
  if (!contact) {
    return (
      <span>
        {t(asks ? "reach.contact.nobody" : "reach.contact.helpNobody")}
      </span>
    )
  }
  const { name, email } = contact
  const subject = wanted && t("reach.contact.subject", { action: wanted })
  const query = subject ? `?subject=${encodeURIComponent(subject)}` : ""
  return (
    <span>
      {t(asks ? "reach.contact.ask" : "reach.contact.help", { name })}{" "}
      <a
        href={`mailto:${encodeURI(email)}${query}`}
        className="text-ui-fg-interactive hover:text-ui-fg-interactive-hover focus-visible:shadow-borders-focus rounded-sm outline-none [overflow-wrap:anywhere]"
      >
        {email}
      </a>
    </span>
  )
}
