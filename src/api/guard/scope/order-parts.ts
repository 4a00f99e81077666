import type {
  FilterableOrderChangeActionProps,
  MedusaContainer,
} from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

/** Something of an order, by its own id. */
export type OrderPart = {
  id: string
  order_id: string
  return_id?: string | null
  sales_channel_id?: string | null
}

/** Steps of a change that is under way, or was applied. */
export async function actionsOf(
  container: MedusaContainer,
  filters: FilterableOrderChangeActionProps,
  by: "id" | "reference_id" = "id"
): Promise<OrderPart[]> {
  const actions = await container
    .resolve(Modules.ORDER)
    .listOrderChangeActions(filters, {
      select: ["id", "order_id", "return_id", "reference_id"],
      take: null,
    })
  return withChannels(
    container,
    actions.map((action) => ({
      id: String(action[by]),
      order_id: String(action.order_id),
      return_id: action.return_id,
    }))
  )
}

const addedByChanges = (container: MedusaContainer, ids: string[]) =>
  actionsOf(container, { reference_id: ids }, "reference_id")

/** Of an order, or of a change that would add them to it. */
export async function lineItems(
  container: MedusaContainer,
  ids: string[]
): Promise<OrderPart[]> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      // A row for each version of the order.
      entity: "order_item",
      fields: ["item_id", "order_id"],
      filters: { item_id: ids },
    })
  const added = await addedByChanges(container, ids)
  const own = (data as { item_id: string; order_id: string }[]).map(
    ({ item_id, order_id }) => ({ id: item_id, order_id })
  )
  return [...added, ...(await withChannels(container, own))]
}

/** Of an order, or of a change that would add them to it. */
export async function shippingMethods(
  container: MedusaContainer,
  ids: string[]
): Promise<OrderPart[]> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "order",
      fields: ["id", "sales_channel_id", "shipping_methods.id"],
      filters: { shipping_methods: { shipping_method_id: ids } },
    })
  const added = await addedByChanges(container, ids)
  type Order = {
    id: string
    sales_channel_id: string | null
    shipping_methods: { id: string }[]
  }
  const own = (data as Order[]).flatMap((order) =>
    order.shipping_methods.map(({ id }) => ({
      id,
      order_id: order.id,
      sales_channel_id: order.sales_channel_id,
    }))
  )
  return [...added, ...own.filter(({ id }) => ids.includes(id))]
}

async function withChannels(
  container: MedusaContainer,
  parts: OrderPart[]
): Promise<OrderPart[]> {
  const ids = [...new Set(parts.map(({ order_id }) => order_id))]
  if (!ids.length) {
    return []
  }
  const orders = await container
    .resolve(Modules.ORDER)
    .listOrders(
      { id: ids },
      { select: ["id", "sales_channel_id"], take: ids.length }
    )
  const channels = new Map(
    orders.map(({ id, sales_channel_id }) => [id, sales_channel_id])
  )
  return parts.map((part) => ({
    ...part,
    sales_channel_id: channels.get(part.order_id),
  }))
}
