import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"

import { answersTeamErrors } from "../../../../../utils/team-error"
import {
  deleteRoleWorkflow,
  updateRoleWorkflow,
} from "../../../../../workflows"
import { judgeRoleChange } from "../../../../../workflows/role/judge-change"
import { parseInput } from "../../../../utils/validate"
import { presentOneRole, roleOfPath } from "../one-role"
import { ChangeRole, OneRole, UpdateRole } from "../validators"

export const GET = answersTeamErrors(
  async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
    const { locale } = parseInput(OneRole, req.query)
    const { id, account_id } = await roleOfPath(req)
    res.json({ role: await presentOneRole(req, account_id, id, locale) })
  }
)

export const POST = answersTeamErrors(
  async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
    const { locale, dry_run } = parseInput(ChangeRole, req.query)
    const body = parseInput(UpdateRole, req.body)
    const input = { ...body, ...(await roleOfPath(req)) }
    if (dry_run) {
      const { added, removed, holders_count } = await judgeRoleChange(
        req.scope,
        input
      )
      res.json({ added, removed, holders_count })
      return
    }
    await updateRoleWorkflow(req.scope).run({ input })
    const { account_id, id } = input
    res.json({ role: await presentOneRole(req, account_id, id, locale) })
  }
)

export const DELETE = answersTeamErrors(
  async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
    const input = await roleOfPath(req)
    await deleteRoleWorkflow(req.scope).run({ input })
    res.json({ id: input.id, object: "role", deleted: true })
  }
)
