import type {
  AuthIdentityDTO,
  MedusaContainer,
} from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

import { escapeLike } from "../../../utils/escape-like"

/** A login of the host, as far as accepting needs to know it. */
export type HostIdentity = {
  id: string
  app_metadata: Record<string, unknown> | null
  provider: string
  /** As it was registered, which is how the host wants it at login. */
  entity_id: string
}

export type HostUserRef = { id: string; email: string; name: string }

/** What the host knows of an address before it accepts. */
export type KnownLogin = {
  /** Password logins that belong, or belonged, to somebody: kept, and asked for. */
  owned: HostIdentity[]
  /** Password logins without anybody: made by whoever came first, never adopted. */
  bare: HostIdentity[]
  /** The host's user of that address, whatever its letters' case. */
  user: HostUserRef | null
  /** Logins of that user, by any provider. */
  of_user: HostIdentity[]
}

export async function findLogin(
  container: MedusaContainer,
  email: string
): Promise<KnownLogin> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const anyCase = { $ilike: escapeLike(email) }
  const [{ data: found }, { data: users }] = await Promise.all([
    query.graph({
      entity: "provider_identity",
      fields: ["provider", "entity_id", "auth_identity.*"],
      filters: { provider: "emailpass", entity_id: anyCase },
    }),
    query.graph({
      entity: "user",
      fields: ["id", "email", "first_name", "last_name"],
      filters: { email: anyCase },
    }),
  ])
  const identities = found.flatMap(({ provider, entity_id, auth_identity }) =>
    auth_identity
      ? {
          id: auth_identity.id,
          app_metadata: auth_identity.app_metadata,
          provider,
          entity_id,
        }
      : []
  )
  const [user] = users
  return {
    owned: identities.filter((identity) => isOwned(identity)),
    bare: identities.filter((identity) => !isOwned(identity)),
    user: user
      ? {
          id: user.id,
          email: user.email,
          name: [user.first_name, user.last_name].filter(Boolean).join(" "),
        }
      : null,
    of_user: user ? await identitiesOfUser(container, user.id) : [],
  }
}

/**
 * The logins that accept for this address. Where the host has a user of it who
 * can log in, only that user's own: whoever registers the address once more, in
 * other letters' case, must not become that user.
 */
export const acceptableLogins = (known: KnownLogin): HostIdentity[] =>
  known.of_user.length ? known.of_user : known.owned

/** Whether the address accepts by a login that is there already. */
export const hasLogin = (known: KnownLogin): boolean =>
  acceptableLogins(known).length > 0

/**
 * A key that names an actor stays when that actor is removed (its value is
 * `null` then): a former person's login is theirs, not anybody's.
 */
export const isOwned = (identity: Pick<HostIdentity, "app_metadata">) =>
  Object.keys(identity.app_metadata ?? {}).some((key) => key.endsWith("_id"))

async function identitiesOfUser(
  container: MedusaContainer,
  user_id: string
): Promise<HostIdentity[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "auth_identity",
    fields: ["id", "app_metadata", "provider_identities.*"],
    filters: { app_metadata: { user_id } },
  })
  const identities = data as AuthIdentityDTO[]
  return identities.flatMap(({ id, app_metadata, provider_identities }) =>
    (provider_identities ?? []).map(({ provider, entity_id }) => ({
      id,
      app_metadata: app_metadata ?? null,
      provider,
      entity_id,
    }))
  )
}
