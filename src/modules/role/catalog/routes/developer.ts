import { root, type RouteTable } from "../requirement"

const KEYS = root("a key opens the host to whoever holds it")
const WORKFLOWS = root(
  "runs, ends or shows any workflow, with its input, and so does anything"
)
const INDEXES = root("rebuilds or drops what the whole host searches in")
const FILES = root("reads or deletes any file by its key, exports included")

export const DEVELOPER_ROUTES: RouteTable = {
  "GET /admin/api-keys": KEYS,
  "POST /admin/api-keys": KEYS,
  "GET /admin/api-keys/:id": KEYS,
  "POST /admin/api-keys/:id": KEYS,
  "DELETE /admin/api-keys/:id": KEYS,
  "POST /admin/api-keys/:id/revoke": KEYS,
  "POST /admin/api-keys/:id/sales-channels": KEYS,

  "GET /admin/workflows-executions": WORKFLOWS,
  "GET /admin/workflows-executions/:id": WORKFLOWS,
  "POST /admin/workflows-executions/:workflow_id/run": WORKFLOWS,
  "POST /admin/workflows-executions/:workflow_id/steps/failure": WORKFLOWS,
  "POST /admin/workflows-executions/:workflow_id/steps/success": WORKFLOWS,
  "GET /admin/workflows-executions/:workflow_id/subscribe": WORKFLOWS,
  "GET /admin/workflows-executions/:workflow_id/:transaction_id": WORKFLOWS,
  "GET /admin/workflows-executions/:workflow_id/:transaction_id/subscribe":
    WORKFLOWS,

  "GET /admin/search-indexes": INDEXES,
  "DELETE /admin/search-indexes/:id": INDEXES,
  "POST /admin/search-indexes/:id/reindex": INDEXES,
  "GET /admin/index/details": INDEXES,
  "POST /admin/index/sync": INDEXES,

  "POST /admin/uploads": "file:create",
  "POST /admin/uploads/presigned-urls": "file:create",
  "GET /admin/uploads/:id": FILES,
  "DELETE /admin/uploads/:id": FILES,

  "GET /admin/notifications/:id": root(
    "shows what was sent to others, links included"
  ),
}
