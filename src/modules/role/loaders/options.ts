import type { LoaderOptions } from "@medusajs/framework/types"

import { parseTeamOptions } from "../../../utils/options"
import { buildCatalog } from "../catalog/catalog"

/** Stops the boot on what doesn't fit the catalog: a throw in a module loader does that. */
export default async function checkAccess({
  options,
}: LoaderOptions<Record<string, unknown>>): Promise<void> {
  buildCatalog(parseTeamOptions(options))
}
