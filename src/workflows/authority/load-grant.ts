import type { IApiKeyModuleService } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"

import type { TeamLinkedUserService } from "../../modules/linked-user/service"
import type { AccountFacts } from "../../modules/linked-user/types"
import type { TeamRoleService } from "../../modules/role/service"
import type { AccountRoles } from "../../modules/role/types"
import type { Actor } from "../../utils/actor"
import { teamError } from "../../utils/team-error"
import {
  composeGrant,
  type GrantHolder,
  type GrantingRoles,
  type GrantSource,
} from "./compose-grant"
import type { GrantReading, ReadVersions } from "./grant-cache"

/** Keys make keys, which make keys: further away nobody is looked for. */
const MOST_MAKERS = 8

/** Whose data grants are made of; a request's scope would be kept with them. */
export type GrantServices = {
  people: Pick<
    TeamLinkedUserService,
    "grantSourceOf" | "versionsOf" | "apiKeysOf" | "getDefaultAccount"
  >
  roles: Pick<
    TeamRoleService,
    "catalog" | "grantingRoles" | "accountRoles" | "versionsOf"
  >
  keys: Pick<IApiKeyModuleService, "listApiKeys">
}

export type GrantActor = Pick<Actor, "type" | "id">

/** What a grant is made of, read anew. */
export async function loadGrant(
  services: GrantServices,
  actor: GrantActor,
  account_id: string
): Promise<GrantReading & { account: AccountFacts; account_version: string }> {
  const { people, roles } = services
  const user_id = actor.type === "user" ? actor.id : null
  const [facts, own] = await Promise.all([
    people.grantSourceOf(user_id, account_id),
    roles.accountRoles(account_id),
  ])
  if (!facts) {
    throw noAccount(account_id)
  }
  const { account, member } = facts
  // A key depends on rows of the host's, which have no version of ours.
  const isVersioned = actor.type !== "api_key"
  const holder: GrantHolder = isVersioned
    ? { kind: "member", member }
    : await keyHolder(services, actor.id ?? "", account, MOST_MAKERS)
  const { catalog } = roles
  const granting = heldBy(
    holder,
    roles.grantingRoles(account.default_locale),
    own.roles
  )
  const source: GrantSource = { account, holder }
  return {
    versions: `${facts.version} ${own.version}`,
    account,
    account_version: facts.version,
    read_at: facts.read_at,
    isVersioned,
    at: (now) => composeGrant(source, granting, catalog, now),
  }
}

/** The versions of all that a grant in the account is made of. */
export async function readVersions(
  services: GrantServices,
  account_id: string
): Promise<ReadVersions> {
  const [people, own] = await Promise.all([
    services.people.versionsOf([account_id]),
    services.roles.versionsOf([account_id]),
  ])
  const version = people.versions.get(account_id)
  if (version === undefined) {
    throw noAccount(account_id)
  }
  return {
    versions: `${version} ${own.get(account_id)}`,
    read_at: people.read_at,
  }
}

/**
 * A key with roles has them within what whoever bound it may do. Another one
 * goes by its maker, a user or a key, unless it is from before the plugin.
 */
async function keyHolder(
  services: GrantServices,
  api_key_id: string,
  account: AccountFacts,
  makers_left: number
): Promise<GrantHolder> {
  const [key, binding] = await Promise.all([
    findKey(services, api_key_id),
    services.people
      .apiKeysOf([api_key_id])
      .then((found) => found.get(api_key_id)),
  ])
  if (!key || makers_left === 0) {
    return { kind: "nobody" }
  }
  const giverOf = (id: string) =>
    holderOf(services, id, account, makers_left - 1)
  if (binding) {
    return binding.account_id === account.id
      ? {
          kind: "bound_key",
          role_ids: binding.role_ids,
          giver: await giverOf(binding.bound_by),
        }
      : { kind: "nobody" }
  }
  if (account.since && new Date(key.created_at) < account.since) {
    return { kind: "key_from_before" }
  }
  return giverOf(key.created_by)
}

/** Of a user of the host, or of an API key. */
async function holderOf(
  services: GrantServices,
  id: string,
  account: AccountFacts,
  makers_left: number
): Promise<GrantHolder> {
  const facts = await services.people.grantSourceOf(id, account.id)
  return facts?.member
    ? { kind: "member", member: facts.member }
    : keyHolder(services, id, account, makers_left)
}

/** `null`: there is none, or it was revoked, and what it made goes with it. */
async function findKey(services: GrantServices, id: string) {
  const [key] = await services.keys.listApiKeys(
    { id, type: "secret" },
    { select: ["id", "created_at", "created_by", "revoked_at"] }
  )
  const isRevoked = key?.revoked_at && new Date(key.revoked_at) <= new Date()
  return key && !isRevoked ? key : null
}

/** Only what somebody holds, because it is kept with their grant. */
function heldBy(
  holder: GrantHolder,
  everywhere: GrantingRoles,
  own: AccountRoles["roles"]
): GrantingRoles {
  const ids = new Set(roleIdsOf(holder))
  const held = new Map([...everywhere].filter(([id]) => ids.has(id)))
  for (const { id, name, permissions } of own) {
    if (ids.has(id)) {
      held.set(id, { name, permissions: new Set(permissions) })
    }
  }
  return held
}

function roleIdsOf(holder: GrantHolder): string[] {
  switch (holder.kind) {
    case "member":
      return (holder.member?.assignments ?? []).map(({ role_id }) => role_id)
    case "bound_key":
      return [...holder.role_ids, ...roleIdsOf(holder.giver)]
    default:
      return []
  }
}

const noAccount = (id: string): Error =>
  teamError(
    MedusaError.Types.NOT_FOUND,
    "not_found",
    `There is no account with the id ${id}.`
  )
