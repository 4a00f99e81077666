import type { MedusaContainer } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"

import type {
  AdmitInput,
  MembershipRow,
} from "../../src/modules/linked-user/types"
import { actingAs } from "../../src/utils/actor"
import { linkedUsers, roles } from "../../src/workflows/services"
import type { TeamSuite } from "./medusa"
import type { TestUser } from "./users"

export type TestPerson = TestUser & { linked_user: MembershipRow }

const SYSTEM = { type: "system", id: null } as const

/** People of the default account who can log in, and roles of its own. */
export function team({
  createUser,
  getContainer,
}: Pick<TeamSuite, "createUser" | "getContainer">) {
  const container = (): MedusaContainer => getContainer()
  const accountId = async () =>
    (await linkedUsers(container()).getDefaultAccount()).id

  /** @param name the part before the `@`, unlike anybody else's */
  const person = async (
    name: string,
    role_ids: string[],
    over: Partial<AdmitInput> = {}
  ): Promise<TestPerson> => {
    const made = await createUser({ email: `${name}@example.com` })
    const { linked_user } = await linkedUsers(container()).admit({
      id: generateEntityId(undefined, "tlu"),
      account_id: await accountId(),
      user_id: made.user.id,
      email: made.user.email,
      name,
      locale: "en",
      role_ids,
      location_ids: null,
      sales_channel_ids: null,
      areas: null,
      invited_by: null,
      invitation_id: null,
      actor: SYSTEM,
      ...over,
    })
    return { ...made, linked_user }
  }

  /** A role of the account's own that holds just these. */
  const role = async (name: string, permissions: string[]): Promise<string> => {
    const { id } = await roles(container()).createRole(
      { account_id: await accountId(), name, description: "", permissions },
      SYSTEM
    )
    return id
  }

  return {
    accountId,
    person,
    role,
    /** Whatever runs in this scope is done by them. */
    as: (who: { user: { id: string } }) =>
      actingAs(container(), { type: "user", id: who.user.id }),
    rolesOf: async ({ linked_user }: TestPerson) => {
      const [row] = await linkedUsers(container()).findLinkedUsers(
        await accountId(),
        [linked_user.id]
      )
      return row?.role_ids
    },
  }
}
