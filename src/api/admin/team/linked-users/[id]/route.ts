import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"

import { answersTeamErrors } from "../../../../../utils/team-error"
import {
  changeLinkedUserWorkflow,
  removeLinkedUserWorkflow,
} from "../../../../../workflows"
import { checkGiven } from "../../../../utils/check-given"
import { currentAccount } from "../../../../utils/current-account"
import { parseInput } from "../../../../utils/validate"
import { personOfPath, presentPerson } from "../detail"
import { ChangeLinkedUser, HandOver } from "../validators"

export const GET = answersTeamErrors(
  async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
    const person = await personOfPath(req)
    res.json({ linked_user: await presentPerson(req, person) })
  }
)

export const POST = answersTeamErrors(
  async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
    const { roles, ...body } = parseInput(ChangeLinkedUser, req.body)
    const person = await personOfPath(req)
    await checkGiven(req.scope, await currentAccount(req), [body])
    await changeLinkedUserWorkflow(req.scope).run({
      input: { ...person, ...body, ...(roles && { roles }) },
    })
    res.json({ linked_user: await presentPerson(req, person) })
  }
)

export const DELETE = answersTeamErrors(
  async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
    const { hand_over_to } = parseInput(HandOver, req.query)
    const person = await personOfPath(req)
    const { result } = await removeLinkedUserWorkflow(req.scope).run({
      input: { ...person, hand_over_to },
    })
    const { id, revoked_count, handed_over_count } = result
    res.json({
      id,
      object: "linked_user",
      deleted: true,
      invitations: { revoked_count, handed_over_count },
    })
  }
)
