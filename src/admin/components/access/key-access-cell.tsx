import { Badge } from "@medusajs/ui"
import { useRoleNames } from "../../hooks/use-role-names"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import type { TeamApiKeyResponse } from "../../lib/types"
import { WithTooltip } from "../common/with-tooltip"
import { RolesCell } from "../people/roles-cell"

/** How much a key may do, and behind it, why. */
export const KeyAccessCell = ({ apiKey }: { apiKey: TeamApiKeyResponse }) => {
  const { t } = useTeamTranslation()
  const { namesOf } = useRoleNames()
  const { access, role_ids } = apiKey
  if (access === "roles") {
    return <RolesCell names={namesOf(role_ids)} />
  }
  return (
    <WithTooltip content={t(`access.keys.accessHint.${access}`)}>
      <Badge size="2xsmall" color={access === "before" ? "orange" : "grey"}>
        {t(`access.keys.access.${access}`)}
      </Badge>
    </WithTooltip>
  )
}
