import {
  frame,
  isPublic,
  type Owned,
  partOf,
  type Requirement,
  root,
  type RouteTable,
  type Standing,
} from "./requirement"

const EVERYBODY: readonly Standing[] = [
  "active",
  "no_role",
  "suspended",
  "no_membership",
]
const MEMBERS: readonly Standing[] = ["active", "no_role"]
const ACTIVE: readonly Standing[] = ["active"]

const VIEW_FIELDS = [
  "id",
  "entity",
  "name",
  "user_id",
  "is_system_default",
  "configuration",
  "created_at",
  "updated_at",
]

const DEFAULTS_FOR_ALL = root("changes a default for everybody")

/** Absent, or plainly no. */
const isOff = (value: unknown): boolean => value == null || value === false

/** What somebody can change of themselves; the rest may mean something to the host. */
const PROFILE = ["first_name", "last_name", "avatar_url"]

const OWN_PROFILE = frame(MEMBERS, "one's own name and picture", {
  fields: ["id", "email", ...PROFILE],
})

const ownView = frame(ACTIVE, "one's own view of a table", {
  fields: VIEW_FIELDS,
})

const byView = (own: Requirement): Owned => ({
  owner: { entity: "view_configuration", param: "id" },
  own,
  others: root("a default for everybody, or somebody else's view"),
})

/**
 * THE table of what is reachable without a permission: for whom, why, and at
 * most what is answered. Whatever isn't here needs a role.
 */
export const FRAME_ROUTES: RouteTable = {
  "GET /admin/feature-flags": isPublic(
    "the login page asks for it; names of switches"
  ),

  "GET /admin/users/me": frame(
    EVERYBODY,
    "the dashboard sends everybody to the login page without it",
    {
      fields: [
        "id",
        "email",
        ...PROFILE,
        "metadata",
        "created_at",
        "updated_at",
        "deleted_at",
      ],
    }
  ),
  "POST /admin/users/:id": {
    by: ({ params, body, user_id }) =>
      user_id !== null &&
      params.id === user_id &&
      Object.keys(body ?? {}).every((key) => PROFILE.includes(key))
        ? OWN_PROFILE
        : root("changes who can log in to the host"),
  },

  "GET /admin/stores": frame(
    EVERYBODY,
    "the sidebar ends in an error without the shop's name; forms ask for its currencies",
    {
      fields: [
        "id",
        "name",
        "supported_currencies.*",
        "supported_currencies.currency.*",
        "supported_locales.*",
        "default_sales_channel_id",
        "default_region_id",
        "default_location_id",
        "created_at",
        "updated_at",
      ],
      full: "store:read",
    }
  ),

  "GET /admin/layouts/:zone/configuration": frame(
    EVERYBODY,
    "the sidebars and pages ask how they are laid out"
  ),
  "POST /admin/layouts/:zone/configuration": {
    by: ({ body }) =>
      isOff(partOf(body, "is_default"))
        ? frame(ACTIVE, "one's own layout of a page")
        : DEFAULTS_FOR_ALL,
  },
  "DELETE /admin/layouts/:zone/configuration": frame(
    ACTIVE,
    "one's own layout of a page"
  ),
  "GET /admin/layouts/configurations": frame(
    ACTIVE,
    "one's own layouts, and the defaults",
    {
      fields: [
        "id",
        "zone",
        "user_id",
        "is_system_default",
        "configuration",
        "created_at",
        "updated_at",
      ],
    }
  ),

  "GET /admin/views/entities": frame(ACTIVE, "names of tables, no rows"),
  "GET /admin/views/:entity/columns": frame(
    ACTIVE,
    "names of a table's columns, no rows"
  ),
  "GET /admin/views/:entity/configurations": ownView,
  "POST /admin/views/:entity/configurations": {
    by: ({ body }) =>
      isOff(partOf(body, "is_system_default")) ? ownView : DEFAULTS_FOR_ALL,
  },
  "GET /admin/views/:entity/configurations/active": ownView,
  "POST /admin/views/:entity/configurations/active": ownView,
  // The host shows nobody somebody else's, but lets anybody change a default.
  "GET /admin/views/:entity/configurations/:id": ownView,
  "POST /admin/views/:entity/configurations/:id": byView({
    by: ({ body }) =>
      isOff(partOf(body, "is_system_default")) ? ownView : DEFAULTS_FOR_ALL,
  }),
  "DELETE /admin/views/:entity/configurations/:id": byView(ownView),

  "GET /admin/notifications": frame(
    ACTIVE,
    "the bell asks every minute; the guard cuts it to the feed",
    {
      fields: [
        "id",
        "to",
        "channel",
        "template",
        "data",
        "trigger_type",
        "resource_id",
        "resource_type",
        "receiver_id",
        "created_at",
        "updated_at",
      ],
    }
  ),
  "GET /admin/plugins": frame(
    ACTIVE,
    "an order's page asks whether a plugin is there; names only"
  ),

  "GET /admin/rbac/me/permissions": frame(
    EVERYBODY,
    "where the host's own access control is on, its dashboard asks what one may"
  ),

  "GET /admin/team/me": frame(EVERYBODY, "who one is, and what one may do"),
  "GET /admin/team/sessions": {
    by: ({ query }) =>
      query.linked_user_id === undefined && (query.whose ?? "own") === "own"
        ? frame(EVERYBODY, "one's own sessions")
        : "linked_user:end_sessions",
  },
  "DELETE /admin/team/sessions/:id": frame(
    EVERYBODY,
    "one's own sessions; somebody else's by the right to log them out"
  ),
  "POST /admin/team/sessions/end-others": frame(
    EVERYBODY,
    "one's own sessions"
  ),
  "GET /admin/team/accounts/:id": frame(
    ACTIVE,
    "one's own account, for its Administrators; anybody else's isn't there"
  ),
  "POST /admin/team/accounts/:id": frame(
    ACTIVE,
    "one's own account, for its Administrators; anybody else's isn't there"
  ),
  "POST /admin/team/accounts/:id/switch": frame(
    EVERYBODY,
    "goes to another of one's own accounts"
  ),
  "POST /admin/team/accounts/:id/leave": frame(
    ["active", "no_role", "suspended"],
    "nobody is kept in an account"
  ),
  "POST /admin/team/accounts/:id/transfer-ownership": frame(
    ACTIVE,
    "being the owner is no permission; anybody else is refused"
  ),
  "GET /admin/team/permissions": frame(
    ACTIVE,
    "what is restricted is said in the words of the catalog; it names no data"
  ),
  "POST /admin/team/preview/stop": frame(
    MEMBERS,
    "ends seeing the dashboard as a role, which may have no rights at all"
  ),
}
