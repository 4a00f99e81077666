import { useAccount } from "../../hooks/api/accounts"
import { useTeamTranslation } from "../../hooks/use-team-translation"

/** For the breadcrumbs. */
export const ClientsTitle = () => (
  <>{useTeamTranslation().t("accounts.clients.title")}</>
)

/** For the breadcrumbs: the client in the address. */
export const ClientTitle = ({ id }: { id: string | undefined }) => (
  <>{useAccount(id).data?.name}</>
)

/** For the breadcrumbs: one's own. */
export const AccountTitle = () => (
  <>{useTeamTranslation().t("accounts.settings.tab")}</>
)
