import type { Standing } from "../../src/modules/role/catalog/requirement"
import type { Actor } from "../../src/utils/actor"
import type { TeamLocale } from "../../src/utils/locales"
import { linkedUsers, roles } from "../../src/workflows/services"
import type { TeamSuite } from "./medusa"
import type { TestUser } from "./users"

export const SYSTEM: Actor = { type: "system", id: null }

type Suite = Pick<TeamSuite, "getContainer" | "createUser">

/** People with a place in the team, who can log in. */
export function staff({ getContainer, createUser }: Suite) {
  let counter = 0
  const people = () => linkedUsers(getContainer())
  const accountId = async () => (await people().getDefaultAccount()).id

  /** Somebody active with these roles. */
  const hire = async (
    role_ids: string[],
    {
      email = `staff${++counter}@example.com`,
      locale = "en",
      location_ids = null,
      sales_channel_ids = null,
    }: {
      email?: string
      locale?: TeamLocale
      location_ids?: string[] | null
      sales_channel_ids?: string[] | null
    } = {}
  ): Promise<TestUser & { linked_user_id: string }> => {
    const user = await createUser({ email, first_name: "Sam" })
    const linked_user_id = `tlu_${user.user.id}`
    await people().admit({
      id: linked_user_id,
      account_id: await accountId(),
      user_id: user.user.id,
      email,
      name: "Sam",
      locale,
      role_ids,
      location_ids,
      sales_channel_ids,
      areas: null,
      invited_by: null,
      invitation_id: null,
      actor: SYSTEM,
    })
    return { ...user, linked_user_id }
  }

  /** A role of the account's own. */
  const makeRole = async (name: string, permissions: Iterable<string>) => {
    const { id } = await roles(getContainer()).createRole(
      {
        account_id: await accountId(),
        name,
        description: "",
        permissions: [...permissions],
      },
      SYSTEM
    )
    return id
  }

  return {
    accountId,
    hire,
    makeRole,
    /** Somebody with a role of their own that has just these permissions. */
    hireWith: async (...permissions: string[]) =>
      hire([await makeRole(`Role ${++counter}`, permissions)]),
    /** Takes all roles from somebody who stays. */
    strip: async (linked_user_id: string) =>
      people().change(linked_user_id, { roles: [] }, SYSTEM),
    suspend: async (linked_user_id: string) =>
      people().suspend(linked_user_id, SYSTEM),
    restore: async (linked_user_id: string) =>
      people().restore(linked_user_id, SYSTEM),
  }
}

/** As a test of what routes ask knows somebody. */
export type Caller = {
  standing: Standing
  is_root: boolean
  permissions: ReadonlySet<string>
}
