import { LINKED_USER_MODULE } from "../../src/utils/module-keys"
import type { TeamLinkedUserService } from "../../src/modules/linked-user/service"
import type { AdmitInput } from "../../src/modules/linked-user/types"
import type { Actor } from "../../src/utils/actor"
import type { TeamSuite } from "./medusa"

export const ADMINISTRATOR = "trole_administrator"
export const MEMBER = "trole_member"
export const actor: Actor = { type: "user", id: "user_admin" }

/** The code that a call was refused with, or "ok". */
export const outcome = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => "ok",
    (error: { code?: string; message: string }) => error.code ?? error.message
  )

/** The linked-user module, and people made in it without the host. */
export function memberships({ getContainer }: Pick<TeamSuite, "getContainer">) {
  let counter = 0
  const people = () =>
    getContainer().resolve<TeamLinkedUserService>(LINKED_USER_MODULE)
  const accountId = async () => (await people().getDefaultAccount()).id

  const person = async (
    over: Partial<AdmitInput> = {}
  ): Promise<AdmitInput> => {
    const number = ++counter
    return {
      id: `tlu_test_${number}`,
      account_id: await accountId(),
      user_id: `user_test_${number}`,
      email: `person${number}@example.com`,
      name: `Person ${number}`,
      locale: "en",
      role_ids: [MEMBER],
      location_ids: null,
      sales_channel_ids: null,
      areas: null,
      invited_by: "user_admin",
      invitation_id: null,
      actor,
      ...over,
    }
  }

  const admit = async (over: Partial<AdmitInput> = {}) =>
    people().admit(await person(over))

  return {
    people,
    accountId,
    person,
    admit,
    admitted: async (over: Partial<AdmitInput> = {}) =>
      (await admit(over)).linked_user,
    newAccount: async (values: { seat_limit?: number | null } = {}) =>
      (await people().createTeamAccounts({ name: "Client", ...values })).id,
    limitSeats: async (seat_limit: number | null) =>
      people().updateTeamAccounts({ id: await accountId(), seat_limit }),
    actions: async () =>
      (await people().takeOutbox(1_000)).map((row) => row.action),
    forgetOutbox: async () =>
      people().dropOutbox(
        (await people().takeOutbox(1_000)).map((row) => row.id)
      ),
  }
}
