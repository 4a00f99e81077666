import {
  all,
  any,
  isPublic,
  partOf,
  type RequestFacts,
  type Requirement,
  root,
  type RouteTable,
} from "../requirement"

const LINK = isPublic("the link's token is in the body")
const SET_UP = root("sets the plugin up for the whole host")
const HOST_INVITES = root("invites of the host belong to the host")
const CLIENTS = root("client accounts belong to the reseller")
const KEYS = root("API keys belong to the host")

/** What a change for several people asks of whoever makes it. */
function batchRight({ body }: RequestFacts): Requirement {
  switch (partOf(body, "action")) {
    case "suspend":
      return "linked_user:suspend"
    case "remove":
      return "linked_user:remove"
    default:
      return "linked_user:update"
  }
}

/** Taking the list away is more than looking at it. */
const reviewRight = ({ query }: RequestFacts): Requirement =>
  query.format === undefined
    ? "linked_user:read"
    : all("linked_user:read", "linked_user:export")

const activityRight = ({ query }: RequestFacts): Requirement =>
  query.format === undefined
    ? "activity:read"
    : all("activity:read", "activity:export")

/** Our own. What everybody may call is in `frame.ts`. */
export const TEAM_ROUTES: RouteTable = {
  "GET /admin/team/invitations": "invitation:read",
  "POST /admin/team/invitations": "invitation:create",
  "POST /admin/team/invitations/import": "invitation:create",
  "GET /admin/team/invitations/export": "invitation:export",
  "POST /admin/team/invitations/resend": "invitation:resend",
  "POST /admin/team/invitations/revoke": "invitation:revoke",
  "GET /admin/team/invitations/:id": "invitation:read",
  "POST /admin/team/invitations/:id": "invitation:update",
  "POST /admin/team/invitations/:id/resend": "invitation:resend",
  "POST /admin/team/invitations/:id/retry-delivery": "invitation:resend",
  "POST /admin/team/invitations/:id/revoke": "invitation:revoke",
  "POST /admin/team/invitations/:id/copy-link": "invitation:copy_link",
  "POST /admin/team/invitations/lookup": LINK,
  "POST /admin/team/invitations/accept": LINK,
  "POST /admin/team/invitations/provider": LINK,
  "POST /admin/team/invitations/request-renewal": LINK,

  // What is in one has to be one's own to give, as with an invitation.
  "GET /admin/team/presets": "invitation:create",
  "POST /admin/team/presets": "invitation:create",
  "POST /admin/team/presets/:id": "invitation:update",
  "DELETE /admin/team/presets/:id": "invitation:update",

  // One list of both.
  "GET /admin/team/people": all("linked_user:read", "invitation:read"),

  "GET /admin/team/linked-users": "linked_user:read",
  // Gives somebody of the host a place in the team.
  "POST /admin/team/linked-users": "linked_user:update",
  // Each person is judged again, one by one.
  "POST /admin/team/linked-users/batch": { by: batchRight },
  "GET /admin/team/linked-users/:id": "linked_user:read",
  "POST /admin/team/linked-users/:id": "linked_user:update",
  "DELETE /admin/team/linked-users/:id": "linked_user:remove",
  "GET /admin/team/linked-users/:id/explain": "linked_user:read",
  "POST /admin/team/linked-users/:id/suspend": "linked_user:suspend",
  "POST /admin/team/linked-users/:id/restore": "linked_user:suspend",
  "POST /admin/team/linked-users/:id/end-sessions": "linked_user:end_sessions",
  "GET /admin/team/access-review": { by: reviewRight },
  "GET /admin/team/activity": { by: activityRight },
  "GET /admin/team/newcomers": "linked_user:update",

  // Who gives roles has to see which there are.
  "GET /admin/team/roles": any(
    "role:read",
    "invitation:create",
    "invitation:update",
    "linked_user:read",
    "linked_user:update"
  ),
  // Likewise who lets others work somewhere, whether the host's lists of
  // locations and channels are within their reach or not.
  "GET /admin/team/places": any(
    "invitation:read",
    "invitation:create",
    "invitation:update",
    "linked_user:read",
    "linked_user:update"
  ),
  "POST /admin/team/roles": "role:create",
  "GET /admin/team/roles/:id": "role:read",
  "POST /admin/team/roles/:id": "role:update",
  "DELETE /admin/team/roles/:id": "role:delete",
  "POST /admin/team/roles/:id/move-holders": "linked_user:update",
  "POST /admin/team/roles/:id/preview": "role:read",

  "GET /admin/team/host-invites": HOST_INVITES,
  "POST /admin/team/host-invites/:id": HOST_INVITES,
  "GET /admin/team/api-keys": KEYS,
  "POST /admin/team/api-keys/:id": KEYS,

  "GET /admin/team/accounts": CLIENTS,
  "POST /admin/team/accounts": CLIENTS,
  "POST /admin/team/accounts/:id/first-administrator": CLIENTS,
  "GET /admin/team/accounts/:id/connections": CLIENTS,
  "POST /admin/team/accounts/:id/connections": CLIENTS,
  "DELETE /admin/team/accounts/:id/connections/:linked_user_id": CLIENTS,

  "GET /admin/team/setup": SET_UP,
  "POST /admin/team/setup/test-mail": SET_UP,
  "POST /admin/team/setup/dismiss": SET_UP,
}
