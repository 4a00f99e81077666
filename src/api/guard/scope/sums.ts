import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

import { kindOf } from "./kinds"
import type { Json, JsonRow } from "./prune"

/** Sums over an item's levels that the host puts on the item, by the level's column. */
const SUMS = ["stocked_quantity", "reserved_quantity"] as const

type Sums = Record<(typeof SUMS)[number], number>

/** What a list of items can't be sorted by without telling of other locations. */
export const isSum = (column: string): boolean =>
  (SUMS as readonly string[]).includes(column)

/** Makes the sums of an answer's inventory items those of these locations. */
export async function sumWithin(
  container: MedusaContainer,
  answer: Json,
  location_ids: readonly string[]
): Promise<void> {
  const items = itemsIn(answer)
  const ids = [...new Set(items.map(({ id }) => String(id)))]
  if (!ids.length) {
    return
  }
  const levels = location_ids.length
    ? await container
        .resolve(Modules.INVENTORY)
        .listInventoryLevels(
          { inventory_item_id: ids, location_id: [...location_ids] },
          { take: null }
        )
    : []
  const sums = new Map<string, Sums>()
  for (const level of levels) {
    const so_far = sums.get(level.inventory_item_id) ?? NONE
    sums.set(level.inventory_item_id, {
      stocked_quantity:
        so_far.stocked_quantity + Number(level.stocked_quantity),
      reserved_quantity:
        so_far.reserved_quantity + Number(level.reserved_quantity),
    })
  }
  for (const item of items) {
    const own = sums.get(String(item.id)) ?? NONE
    for (const sum of SUMS) {
      if (sum in item) {
        item[sum] = own[sum]
      }
    }
  }
}

const NONE: Sums = { stocked_quantity: 0, reserved_quantity: 0 }

/** Rows with sums that aren't a level's, at any depth. */
function itemsIn(value: Json, name = ""): JsonRow[] {
  if (Array.isArray(value)) {
    return value.flatMap((one) => itemsIn(one, name))
  }
  if (typeof value !== "object" || value === null) {
    return []
  }
  const inner = Object.entries(value).flatMap(([key, child]) =>
    itemsIn(child, key)
  )
  const isItem =
    typeof value.id === "string" &&
    kindOf(value.id, "id", name) === "inventory_item" &&
    SUMS.some((sum) => sum in value)
  return isItem ? [value, ...inner] : inner
}
