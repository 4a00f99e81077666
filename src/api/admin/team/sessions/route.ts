import type {
  AuthenticatedMedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"

import type { ListSessionsResponse } from "../../../../types/session-http"
import { sessions } from "../../../../workflows/services"
import { requestSession } from "../../../guard/sessions/current-session"
import { currentAccount } from "../../../utils/current-account"
import { personRefs } from "../../../utils/people-refs"
import { parseInput } from "../../../utils/validate"
import { ListSessions } from "./validators"
import { whoseSessions } from "./whose"

export const GET = async (
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse
) => {
  const asked = parseInput(ListSessions, req.query)
  const { offset, limit } = asked
  const account = await currentAccount(req)
  const filters = await whoseSessions(req, account.id, asked)
  const service = sessions(req.scope)
  const [rows, count] = await Promise.all([
    service.listOpenSessions(filters, { offset, limit }),
    service.countOpenSessions(filters),
  ])
  const users = await personRefs(
    req.scope,
    rows.map(({ user_id }) => user_id)
  )
  const own = requestSession(req)
  const answer: ListSessionsResponse = {
    sessions: rows.map((row) => ({
      id: row.id,
      user_id: row.user_id,
      user: users.get(row.user_id) ?? null,
      is_current: row.id === own?.id,
      provider: row.provider,
      browser: row.browser,
      system: row.system,
      device: row.device,
      address: row.address,
      started_at: row.started_at.toISOString(),
      last_seen_at: row.last_seen_at.toISOString(),
    })),
    count,
    offset,
    limit,
  }
  res.json(answer)
}
