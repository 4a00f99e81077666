import type { LoaderOptions } from "@medusajs/framework/types"

import { parseTeamOptions } from "../../../utils/options"

/** Stops the boot on wrong options: a throw in a module loader does that. */
export default async function checkOptions({
  options,
}: LoaderOptions<Record<string, unknown>>): Promise<void> {
  parseTeamOptions(options)
}
