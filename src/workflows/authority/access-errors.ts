import type { MedusaContainer } from "@medusajs/framework/types"

import type { Permission } from "../../modules/role/catalog/permissions"
import { TeamHttpError } from "../../utils/team-error"
import { contactOf } from "./contact"

/** What somebody can be told who manages people and roles. */
export const accessErrors = {
  restricted: async (
    container: MedusaContainer,
    account_id: string,
    permission: Permission | "root"
  ) =>
    new TeamHttpError(
      403,
      "team_access_restricted",
      permission === "root"
        ? "Only an Administrator can do this."
        : "This isn't part of your roles.",
      {
        permission: permission === "root" ? null : permission,
        contact: await contactOf(container, account_id),
      },
      "forbidden"
    ),

  roleNotYours: (others: { id: string; name: string }[]) =>
    new TeamHttpError(
      403,
      "role_not_yours",
      `You can't give or take what you don't hold yourself: ${namesOf(others)}. Ask an Administrator.`,
      { roles: others.map(({ id, name }) => ({ role_id: id, name })) },
      "forbidden"
    ),

  scopeNotYours: (keys: readonly string[]) =>
    new TeamHttpError(
      403,
      "scope_not_yours",
      `You can't give more than you have yourself: ${keys.map((key) => SCOPE_WORDS[key] ?? key).join(", ")}. Choose among your own, or ask an Administrator.`,
      { keys: [...keys] },
      "forbidden"
    ),

  outlivesYours: (role: { id: string; name: string }, until: number) =>
    new TeamHttpError(
      403,
      "outlives_yours",
      `You hold ${role.name} until ${new Date(until).toISOString()}, and can't give it for longer. Choose an end before that, or ask an Administrator.`,
      { role_id: role.id, until: new Date(until).toISOString() },
      "forbidden"
    ),

  needsLocations: () =>
    new TeamHttpError(
      400,
      "role_needs_locations",
      "A Location administrator needs locations. Choose at least one.",
      {},
      "invalid_data"
    ),

  leaveInstead: () =>
    new TeamHttpError(
      409,
      "not_yourself",
      "Nobody removes themselves. Leave the account instead."
    ),

  permissionNotYours: (permissions: string[]) =>
    new TeamHttpError(
      403,
      "permission_not_yours",
      `You can't put into a role, or take out of it, what you don't hold yourself: ${permissions.slice(0, MOST_NAMED).join(", ")}. Ask an Administrator.`,
      { permissions },
      "forbidden"
    ),

  personHoldsMore: (people: { id: string; name: string }[]) =>
    new TeamHttpError(
      403,
      "person_holds_more",
      `This would change what ${namesOf(people)} may do, who holds more than you do. Ask an Administrator.`,
      { people: people.map(({ id, name }) => ({ id, name })) },
      "forbidden"
    ),

  ownRoles: () =>
    new TeamHttpError(
      403,
      "own_roles",
      "Nobody gives themselves a role, or more time. Ask an Administrator.",
      {},
      "forbidden"
    ),

  notYourself: () =>
    new TeamHttpError(
      409,
      "not_yourself",
      "Nobody suspends themselves. Ask another Administrator."
    ),

  noSuch: (what: string, id: string) =>
    new TeamHttpError(
      404,
      "not_found",
      `There is no ${what} with the id ${id}.`,
      {},
      "not_found"
    ),

  noClients: () =>
    new TeamHttpError(
      404,
      "not_found",
      "This shop has no client accounts: the plugin's option `accounts` is off.",
      {},
      "not_found"
    ),

  unknownRole: (ids: readonly string[]) =>
    new TeamHttpError(
      400,
      "unknown_role",
      `There is no role with the id ${ids.slice(0, MOST_NAMED).join(", ")}.`,
      {},
      "invalid_data"
    ),

  unknownPermission: (permissions: string[]) =>
    new TeamHttpError(
      400,
      "unknown_permission",
      `A role can't contain ${permissions.slice(0, MOST_NAMED).join(", ")}: GET /admin/team/permissions lists what it can.`,
      {},
      "invalid_data"
    ),

  roleNotEditable: () =>
    new TeamHttpError(
      409,
      "role_not_editable",
      "Predefined roles are the same everywhere. Copy this one, and change the copy."
    ),

  notMovable: () =>
    new TeamHttpError(
      400,
      "invalid_data",
      "role_id: must be another role. Who is an Administrator is changed person by person.",
      {},
      "invalid_data"
    ),

  roleNameTaken: (name: string) =>
    new TeamHttpError(
      409,
      "role_name_taken",
      `There is a role "${name}" already. Choose another name.`
    ),

  roleChanged: () =>
    new TeamHttpError(
      409,
      "role_changed",
      "Somebody else has changed this role meanwhile. Look at it again, then save."
    ),

  presetChanged: () =>
    new TeamHttpError(
      409,
      "preset_changed",
      "Somebody else has changed this preset meanwhile. Look at it again, then save."
    ),

  roleInUse: (counts: {
    holders_count: number
    invitations_count: number
    api_keys_count: number
  }) =>
    new TeamHttpError(
      409,
      "role_in_use",
      "People, invitations or API keys have this role. Give them another one first.",
      counts
    ),
}

const SCOPE_WORDS: Record<string, string> = {
  location_ids: "locations",
  sales_channel_ids: "sales channels",
  areas: "sections",
}

const MOST_NAMED = 5

const namesOf = (named: { name: string }[]): string =>
  named
    .slice(0, MOST_NAMED)
    .map(({ name }) => name)
    .join(", ") + (named.length > MOST_NAMED ? ", …" : "")
