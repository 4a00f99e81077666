import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http"

import type { MembershipRow } from "../../../../modules/linked-user/types"
import type {
  ExplainResponse,
  LinkedUserDetailResponse,
} from "../../../../types/access-http"
import type { Grant } from "../../../../types/grant"
import type { TeamLocale } from "../../../../utils/locales"
import { accessErrors } from "../../../../workflows/authority/access-errors"
import { grants } from "../../../../workflows/authority/grants"
import { beyond, mayActOn } from "../../../../workflows/authority/may-give"
import { explain } from "../../../../workflows/linked-user/explain"
import {
  findPerson,
  type PersonOfAccount,
} from "../../../../workflows/linked-user/find-person"
import { invitations, roles } from "../../../../workflows/services"
import { liesWithin } from "../../../../utils/within-scope"
import { callerGrant, callerWithin } from "../../../utils/caller-grant"
import { currentAccount } from "../../../utils/current-account"
import { idText, parseInput } from "../../../utils/validate"
import { presentLinkedUsers } from "./present"

type Request = AuthenticatedMedusaRequest<unknown>

/**
 * The person in the path, in the account that the request works in.
 *
 * @throws 404 `not_found`, also where the caller works in other locations
 */
export async function personOfPath(req: Request): Promise<PersonOfAccount> {
  const id = parseInput(idText(), req.params.id)
  const account = await currentAccount(req)
  const person = { account_id: account.id, id }
  const within = await callerWithin(req, account.id)
  if (within && !liesWithin(await findPerson(req.scope, person), within)) {
    throw accessErrors.noSuch("linked user", id)
  }
  return person
}

/** One person, with what they may do and what the caller may do with them. */
export async function presentPerson(
  req: Request,
  person: PersonOfAccount
): Promise<LinkedUserDetailResponse> {
  const account = await currentAccount(req)
  const member = await findPerson(req.scope, person)
  const actor = { type: "user", id: member.user_id } as const
  const [[listed], caller, grant, invitation] = await Promise.all([
    presentLinkedUsers(req.scope, account, [member]),
    callerGrant(req.scope, account.id),
    grants(req.scope).fresh(actor, account.id),
    invitations(req.scope).findAcceptedBy({
      account_id: account.id,
      user_id: member.user_id,
    }),
  ])
  return {
    ...listed,
    invited_at: invitation?.created_at.toISOString() ?? null,
    updated_at: member.updated_at.toISOString(),
    standing: grant.standing,
    permissions: [...grant.permissions],
    may: mayOf(caller, grant, member, listed.is_owner),
  }
}

function mayOf(
  caller: Grant,
  target: Grant,
  { id, status }: MembershipRow,
  isOwner: boolean
): LinkedUserDetailResponse["may"] {
  const isWithin = mayActOn(caller, target)
  const may = (permission: string) =>
    isWithin && !beyond(caller, [permission]).length
  const isOther = caller.linked_user_id !== id
  return {
    change: may("linked_user:update"),
    suspend:
      isOther && !isOwner && status === "active" && may("linked_user:suspend"),
    remove: isOther && !isOwner && may("linked_user:remove"),
    restore: status === "suspended" && may("linked_user:suspend"),
    end_sessions: may("linked_user:end_sessions"),
  }
}

/** @throws 400 `unknown_permission`, 404 `not_found` */
export async function explainPerson(
  req: Request,
  person: PersonOfAccount,
  permission: string,
  locale?: TeamLocale
): Promise<ExplainResponse> {
  const account = await currentAccount(req)
  const service = roles(req.scope)
  if (!service.catalog.permissions.has(permission)) {
    throw accessErrors.unknownPermission([permission])
  }
  const { user_id } = await findPerson(req.scope, person)
  const [grant, all] = await Promise.all([
    grants(req.scope).fresh({ type: "user", id: user_id }, account.id),
    service.listRoles({
      account_id: account.id,
      locale: locale ?? account.default_locale,
    }),
  ])
  return explain(grant, permission, all)
}
