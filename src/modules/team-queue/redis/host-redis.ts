import type { ConfigModule, Logger } from "@medusajs/framework/types"

import type { TeamOptions } from "../../../utils/options"
import { RedisLink } from "./redis-link"

/** Redis by the option `redisUrl`, else the host's own; `null` without both. */
export function redisLink(
  options: TeamOptions,
  { projectConfig }: ConfigModule,
  logger: Logger
): RedisLink | null {
  if (options.redisUrl) {
    return new RedisLink(options.redisUrl, {}, logger)
  }
  return projectConfig.redisUrl
    ? new RedisLink(
        projectConfig.redisUrl,
        projectConfig.redisOptions ?? {},
        logger
      )
    : null
}
