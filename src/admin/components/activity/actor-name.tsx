import { Text } from "@medusajs/ui"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import type { ActivityResponse } from "../../lib/types"
import { WithTooltip } from "../common/with-tooltip"

/** Who did it; an id where nothing else is known of them. */
export const ActorName = ({ row }: { row: ActivityResponse }) => {
  const { t } = useTeamTranslation()
  const { actor, actor_type, actor_id } = row
  const name = actor?.name
  const text =
    actor_type === "user"
      ? (name ?? t("activity.actors.gone"))
      : actor_type === "api_key"
        ? t("activity.actors.apiKey", { name: name ?? actor_id ?? "" })
        : t(`activity.actors.${actor_type}`)
  return (
    <WithTooltip content={actor?.email ?? actor_id ?? text}>
      <Text as="span" size="small" leading="compact" className="truncate">
        {text}
      </Text>
    </WithTooltip>
  )
}
