import { setTimeout as wait } from "node:timers/promises"

import type { TeamAccountDetailResponse } from "../../src/types/http"
import { accept, invitationTo, signUp, tokenOf } from "./accepting"
import type { TeamSuite } from "./medusa"
import { testApi, type TestApi } from "./test-api"
import { logIn } from "./users"

export const ACCOUNTS = "/admin/team/accounts"

/** Somebody of a client account who is logged in. */
export type ClientPerson = {
  account_id: string
  email: string
  headers: { authorization: string }
  api: TestApi
}

/** A reseller's client accounts, made and joined as people do it. */
export function clients({
  admin,
  api,
  axios,
  getContainer,
}: Pick<TeamSuite, "admin" | "api" | "axios" | "getContainer">) {
  const create = (name: string, over: Record<string, unknown> = {}) =>
    admin.api.post<{ account: TeamAccountDetailResponse; code?: string }>(
      ACCOUNTS,
      { name, email: addressOf(name), ...over }
    )

  /** Accepts an invitation as somebody new, and logs in. */
  const join = async (account_id: string, email: string) => {
    const row = await invitationTo(getContainer(), email)
    if (row?.account_id !== account_id) {
      throw new Error(`${email} isn't invited to ${account_id}`)
    }
    const { status, data } = await accept(
      api,
      signUp(tokenOf(getContainer(), row))
    )
    if (status !== 200) {
      throw new Error(`${email} can't accept: ${JSON.stringify(data)}`)
    }
    await wait(data.wait_ms)
    const headers = await logIn(axios, email, signUp("").password)
    return { account_id, email, headers, api: testApi(axios, headers) }
  }

  return {
    create,
    join,
    /** A client whose first Administrator has come. */
    open: async (
      name: string,
      over: Record<string, unknown> = {}
    ): Promise<ClientPerson> => {
      const { data } = await create(name, over)
      return join(data.account.id, addressOf(name))
    },
  }
}

/** Of a client's first Administrator. */
export const addressOf = (name: string): string =>
  `${name.toLowerCase().replaceAll(" ", ".")}@example.com`
