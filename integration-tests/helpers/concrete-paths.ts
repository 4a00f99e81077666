import type { RouteKey } from "../../src/modules/role/catalog/requirement"
import type { TestApi } from "./test-api"

/** What a parameter stands for where no list of the host has it. */
const GIVEN: Record<string, string> = {
  ":zone": "sidebar",
  ":entity": "orders",
  ":rule_type": "rules",
  ":rule_attribute_id": "currency_code",
}

/** Where to look for what has no list of its own, and under which keys. */
const ELSEWHERE: Record<string, [path: string, ...keys: string[]]> = {
  "/admin/fulfillment-sets": [
    "/admin/stock-locations?fields=*fulfillment_sets",
    "stock_locations",
    "fulfillment_sets",
  ],
  "service-zones": [
    "/admin/stock-locations?fields=*fulfillment_sets.service_zones",
    "stock_locations",
    "fulfillment_sets",
    "service_zones",
  ],
}

/**
 * Paths of routes as they can be asked for in a shop that has something of
 * everything; `null` where there is nothing to ask for.
 *
 * @param admin logged in as an Administrator
 */
export async function concretePaths(
  admin: TestApi,
  keys: readonly RouteKey[]
): Promise<Map<RouteKey, string | null>> {
  const known = new Map<string, string | null>()
  const idIn = async (list: string): Promise<string | null> => {
    const kept = known.get(list)
    if (kept !== undefined) {
      return kept
    }
    const found = await firstId(admin, list)
    known.set(list, found)
    return found
  }
  const paths = new Map<RouteKey, string | null>()
  for (const key of keys) {
    paths.set(key, await concrete(key.split(" ")[1], idIn))
  }
  return paths
}

async function concrete(
  route: string,
  idIn: (list: string) => Promise<string | null>
): Promise<string | null> {
  let path = ""
  for (const segment of route.slice(1).split("/")) {
    const value = segment.startsWith(":")
      ? (GIVEN[segment] ?? (await idIn(path)))
      : segment
    if (value === null) {
      return null
    }
    path += `/${value}`
  }
  return path
}

type Rows = Record<string, unknown>

async function firstId(admin: TestApi, list: string): Promise<string | null> {
  const elsewhere = ELSEWHERE[list] ?? ELSEWHERE[list.split("/").pop() ?? ""]
  const [path, ...keys] = elsewhere ?? [list]
  const { data, status } = await admin.get<Rows>(path)
  if (status !== 200) {
    return null
  }
  const rows = keys.length
    ? keys.reduce<Rows[]>(
        (level, key) => level.flatMap((row) => (row[key] ?? []) as Rows[]),
        [data]
      )
    : (Object.values(data).find((value) => Array.isArray(value)) as
        Rows[] | undefined)
  const row = rows?.at(0)
  return (row?.id ?? row?.code ?? null) as string | null
}
