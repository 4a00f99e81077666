import type { LoaderOptions } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { parseTeamOptions } from "../../../utils/options"
import { dashboardUrl, linkSecrets } from "../link-config"

/** Stops the boot on wrong options: a throw in a module loader does that. */
export default async function checkOptions({
  container,
  options,
}: LoaderOptions<Record<string, unknown>>): Promise<void> {
  const parsed = parseTeamOptions(options)
  const host = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  linkSecrets(parsed, host)
  dashboardUrl(parsed, host)
}
