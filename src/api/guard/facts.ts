import type { MedusaRequest } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"

import type {
  Owned,
  OwnedEntity,
  RequestFacts,
  Requirement,
} from "../../modules/role/catalog/requirement"
import type { Actor } from "../../utils/actor"
import type { GuardedRoute } from "./route"

/** What a requirement may depend on. Nothing of it is validated yet. */
export async function factsOf(
  req: MedusaRequest,
  { requirement, params }: GuardedRoute,
  actor: Actor
): Promise<RequestFacts> {
  const user_id = actor.type === "user" ? actor.id : null
  const facts: RequestFacts = {
    query: req.query as Record<string, unknown>,
    body: req.body,
    params,
    user_id,
  }
  const owned = ownedIn(requirement, facts)
  return owned && user_id
    ? { ...facts, is_owner: await isOwner(req, owned, params, user_id) }
    : facts
}

function ownedIn(
  requirement: Requirement | null,
  facts: RequestFacts
): Owned["owner"] | null {
  let asked = requirement
  while (typeof asked === "object" && asked !== null && "by" in asked) {
    asked = asked.by(facts)
  }
  return typeof asked === "object" && asked !== null && "owner" in asked
    ? asked.owner
    : null
}

async function isOwner(
  req: MedusaRequest,
  { entity, param }: Owned["owner"],
  params: Record<string, string>,
  user_id: string
): Promise<boolean> {
  const id = params[param]
  return id ? OWNERS[entity](req, id, user_id) : false
}

const OWNERS: Record<
  OwnedEntity,
  (req: MedusaRequest, id: string, user_id: string) => Promise<boolean>
> = {
  view_configuration: async (req, id, user_id) => {
    const [row] = await req.scope
      .resolve(Modules.SETTINGS)
      .listViewConfigurations({ id, user_id }, { select: ["id"], take: 1 })
    return row !== undefined
  },
}
