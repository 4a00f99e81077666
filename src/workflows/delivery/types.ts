import type { Logger, MedusaContainer } from "@medusajs/framework/types"

import type { TeamOptions } from "../../utils/options"

/** What a background worker hands to the work that it drives. */
export type WorkContext = {
  /** The application's container: handlers join modules. */
  container: MedusaContainer
  options: TeamOptions
  logger: Logger
  /** Whether the process is about to end: begin nothing new. */
  stopping: () => boolean
}
