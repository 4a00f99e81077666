import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"

import { PAGES, pagesFor } from "../../modules/role/catalog/pages"
import type { Grant } from "../../types/grant"
import { REACH_WIDGET } from "../../utils/reach-widget"
import { type MenuPage, entriesOutOfReach } from "./entries"
import { requestGrant } from "../guard/request-grant"
import {
  hideEntries,
  keepStored,
  type LayoutAnswer,
  showEntry,
  type Widgets,
} from "./layout-answer"

/**
 * The dashboard asks how to lay out a menu or a page before it draws it: what is
 * out of reach is hidden in the answer, and nowhere stored.
 */
export function layoutWithinReach(
  req: MedusaRequest,
  res: MedusaResponse,
  next: MedusaNextFunction
): void {
  const { zone } = req.params
  const grant = requestGrant(req)
  const ids = grant && !grant.is_root ? hiddenFor(zone, grant) : []
  const json = res.json.bind(res)
  res.json = (body: unknown) =>
    json(isLayoutAnswer(body) ? withinReach(body, ids) : body)
  next()
}

/** Without our own widget nobody would learn why something is restricted. */
const withinReach = (answer: LayoutAnswer, ids: string[]): LayoutAnswer =>
  showEntry(hideEntries(answer, ids), REACH_WIDGET)

/** Saves of a layout keep what is stored about entries that we hid from it. */
export async function layoutKeepsStored(
  req: MedusaRequest,
  _: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const { zone } = req.params
  const grant = requestGrant(req)
  const ids = grant && !grant.is_root ? hiddenFor(zone, grant) : []
  const widgets = widgetsIn(req.body)
  if (ids.length && widgets) {
    const stored = await storedWidgets(req, zone)
    req.body = {
      ...(req.body as object),
      configuration: { widgets: keepStored(widgets, stored, ids) },
    }
  }
  next()
}

const hiddenFor = (zone: string, grant: Grant): string[] =>
  entriesOutOfReach(zone, grant, menuPages(grant))

function menuPages(grant: Grant): MenuPage[] {
  const parents = new Map(PAGES.map(({ path, parent }) => [path, parent]))
  return pagesFor(grant).map((page) => ({
    ...page,
    parent: parents.get(page.path),
  }))
}

async function storedWidgets(
  req: MedusaRequest,
  zone: string
): Promise<Widgets> {
  const settings = req.scope.resolve(Modules.SETTINGS)
  const { auth_context } = req as { auth_context?: { actor_id?: string } }
  const [personal] = await settings.listLayoutConfigurations(
    { zone, user_id: auth_context?.actor_id },
    { take: 1 }
  )
  const stored =
    personal ?? (await settings.getSystemDefaultLayoutConfiguration(zone))
  return stored?.configuration.widgets ?? {}
}

/** `null`: not what the host would take either; it says so itself. */
function widgetsIn(body: unknown): Widgets | null {
  const { configuration } = (body ?? {}) as {
    configuration?: { widgets?: unknown } | null
  }
  const widgets = configuration?.widgets
  return typeof widgets === "object" && widgets !== null
    ? (widgets as Widgets)
    : null
}

const isLayoutAnswer = (body: unknown): body is LayoutAnswer =>
  typeof body === "object" && body !== null && "default_configuration" in body
