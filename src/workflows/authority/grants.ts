import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
  Modules,
} from "@medusajs/framework/utils"

import type { Grant } from "../../types/grant"
import { isTeamHttpError, TeamHttpError } from "../../utils/team-error"
import { linkedUsers, roles } from "../services"
import { rulingFor } from "./compose-grant"
import { GrantCache } from "./grant-cache"
import {
  type GrantActor,
  type GrantServices,
  loadGrant,
  readVersions,
} from "./load-grant"

export type Grants = {
  /**
   * What somebody may do in an account, by default the default one: for the
   * guard. At most half a second behind other processes, and never behind this
   * one.
   *
   * @throws `team_access_unavailable` (503) when that can't be read; `not_found`
   * (404) for an account that isn't there
   */
  current: (actor: GrantActor, account_id?: string) => Promise<Grant>
  /**
   * What somebody may do in an account, read anew: for whatever changes things.
   * Whoever rules the host rules a client account until it has an owner.
   */
  fresh: (actor: GrantActor, account_id: string) => Promise<Grant>
}

/** Kept by installation: tests have several in a process. */
const installations = new WeakMap<object, Installation>()

/** Grants of people and API keys. */
export function grants(container: MedusaContainer): Grants {
  const { services, cache, account } = installationOf(container)
  return {
    current: (actor, account_id) =>
      failingClosed(container, async () => {
        if (account_id !== undefined) {
          return cache.get(actor, account_id)
        }
        try {
          return await cache.get(actor, await account.id())
        } catch (error) {
          if (!isNotFound(error)) {
            throw error
          }
          // The tables were emptied: there is another default account now.
          account.forget()
          return await cache.get(actor, await account.id())
        }
      }),
    fresh: (actor, account_id) =>
      failingClosed(container, () => freshGrant(services, actor, account_id)),
  }
}

async function freshGrant(
  services: GrantServices,
  actor: GrantActor,
  account_id: string
): Promise<Grant> {
  const reading = await loadGrant(services, actor, account_id)
  const { account, account_version } = reading
  const grant = { ...reading.at(reading.read_at), account_version }
  if (grant.linked_user_id || account.has_owner || !account.parent_id) {
    return grant
  }
  const home = await loadGrant(services, actor, account.parent_id)
  return home.at(home.read_at).is_root ? rulingFor(account, grant) : grant
}

type Installation = {
  services: GrantServices
  cache: GrantCache<GrantActor>
  account: DefaultAccount
}

function installationOf(container: MedusaContainer): Installation {
  const people = linkedUsers(container)
  const known = installations.get(people)
  if (known) {
    return known
  }
  const services = {
    people,
    roles: roles(container),
    keys: container.resolve(Modules.API_KEY),
  }
  const installation = {
    services,
    cache: new GrantCache<GrantActor>({
      load: (actor, account_id) => loadGrant(services, actor, account_id),
      readVersions: (account_id) => readVersions(services, account_id),
    }),
    account: new DefaultAccount(people),
  }
  installations.set(people, installation)
  return installation
}

/** Its id never changes, so it is asked for once. */
class DefaultAccount {
  #id: Promise<string> | null = null

  constructor(private readonly people: GrantServices["people"]) {}

  id(): Promise<string> {
    this.#id ??= this.#find()
    return this.#id
  }

  forget(): void {
    this.#id = null
  }

  async #find(): Promise<string> {
    try {
      return (await this.people.getDefaultAccount()).id
    } catch (error) {
      this.forget()
      throw error
    }
  }
}

async function failingClosed<T>(
  container: MedusaContainer,
  read: () => Promise<T>
): Promise<T> {
  try {
    return await read()
  } catch (error) {
    if (isTeamHttpError(error) || isNotFound(error)) {
      throw error
    }
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(
        `team-access: grants can't be read, so nobody passes: ${(error as Error).message}`
      )
    throw new TeamHttpError(
      503,
      "team_access_unavailable",
      "What you may do can't be read at this moment. Try again.",
      { retry_after: 1 },
      "unexpected_state"
    )
  }
}

const isNotFound = (error: unknown): boolean =>
  error instanceof MedusaError && error.type === MedusaError.Types.NOT_FOUND
