import { useTeamTranslation } from "../../hooks/use-team-translation"
import type { SetupResponse } from "../../lib/types"

const HOURS_A_DAY = 24

/** The setup's state in sentences. */
export function useSetupTexts() {
  const { t } = useTeamTranslation()

  const lifetime = (hours: number) =>
    hours % HOURS_A_DAY === 0
      ? t("setup.days", { count: hours / HOURS_A_DAY })
      : t("setup.hours", { count: hours })

  return {
    mail: ({ mail: { provider_id, from } }: SetupResponse) => {
      if (provider_id === null) {
        return t("setup.mail.missing")
      }
      return from === null
        ? t("setup.mail.foundNoSender", { provider: provider_id })
        : t("setup.mail.found", { provider: provider_id, from })
    },
    links: ({ admin_url, invitation_ttl_hours }: SetupResponse) =>
      admin_url === null
        ? t("setup.links.missing")
        : t("setup.links.text", {
            url: admin_url,
            lifetime: lifetime(invitation_ttl_hours),
          }),
    queue: ({ queue }: SetupResponse) => {
      if (queue.driver === "in_process") {
        return t("setup.queue.inProcess")
      }
      return t(
        queue.connected ? "setup.queue.redis" : "setup.queue.disconnected"
      )
    },
    administrators: ({ bootstrap, administrators }: SetupResponse) =>
      bootstrap?.made
        ? t("setup.bootstrap.made", { count: bootstrap.made })
        : t("setup.bootstrap.list", {
            names: administrators
              .map(({ name, email }) => name || email)
              .join(", "),
          }),
  }
}
