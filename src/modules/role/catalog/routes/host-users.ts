import {
  isPublic,
  type Method,
  root,
  type RouteKey,
  type RouteTable,
} from "../requirement"

const USERS = root("reads or changes who can log in to the host")
const INVITES = root("an invite's token makes a user of the host")
const LICENSED = root("belongs to the host's own, licensed access control")

/** Whatever methods they have: these are the host's, and their files aren't ours to read. */
const licensed = (...paths: string[]): RouteTable =>
  Object.fromEntries(
    paths.flatMap((path) =>
      (["GET", "POST", "PUT", "PATCH", "DELETE"] satisfies Method[]).map(
        (method): [RouteKey, typeof LICENSED] => [
          `${method} /admin${path}` as RouteKey,
          LICENSED,
        ]
      )
    )
  )

/** Except for oneself: see `frame.ts`. */
export const HOST_USER_ROUTES: RouteTable = {
  "GET /admin/users": USERS,
  "GET /admin/users/:id": USERS,
  "DELETE /admin/users/:id": USERS,
  "GET /admin/users/:id/auth-providers": USERS,
  "POST /admin/users/:id/reset-password": root(
    "answers a token that sets anybody's password"
  ),

  "GET /admin/invites": INVITES,
  "POST /admin/invites": INVITES,
  "GET /admin/invites/:id": INVITES,
  "DELETE /admin/invites/:id": INVITES,
  "POST /admin/invites/:id/resend": INVITES,
  "POST /admin/invites/accept": isPublic("the invite's token is in the query"),

  ...licensed(
    "/users/:id/roles",
    "/users/:id/roles/:role_id",
    "/rbac/policies",
    "/rbac/policies/assignable",
    "/rbac/policies/:id",
    "/rbac/policies/:id/roles",
    "/rbac/roles",
    "/rbac/roles/assignable",
    "/rbac/roles/:id",
    "/rbac/roles/:id/policies",
    "/rbac/roles/:id/policies/:policy_id",
    "/rbac/roles/:id/users"
  ),
}
