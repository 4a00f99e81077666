import type {
  ActivityQuery,
  ClientsQuery,
  LinkedUsersQuery,
  PeopleQuery,
  ReviewQuery,
  SessionsQuery,
} from "./types"

/** All of the plugin's cache entries begin with `team`. */
export const queryKeys = {
  all: ["team"] as const,
  me: () => ["team", "me"] as const,
  setup: () => ["team", "setup"] as const,
  permissions: (locale: string) => ["team", "permissions", locale] as const,
  roles: (locale: string) => ["team", "roles", locale] as const,
  role: (id: string, locale: string) => ["team", "role", id, locale] as const,
  people: () => ["team", "people"] as const,
  peopleList: (query: PeopleQuery) => ["team", "people", query] as const,
  linkedUsers: (query: LinkedUsersQuery) =>
    ["team", "people", "linked-users", query] as const,
  person: (id: string) => ["team", "person", id] as const,
  explanation: (id: string, permission: string, locale: string) =>
    ["team", "person", id, "explain", permission, locale] as const,
  places: (kind: string, q: string, locale: string) =>
    ["team", "places", kind, q, locale] as const,
  allPlaces: (kind: string) => ["team", "places", kind, "all"] as const,
  placeNames: (kind: string, ids: readonly string[], locale: string) =>
    ["team", "places", kind, "names", ids, locale] as const,
  newcomers: () => ["team", "newcomers"] as const,
  hostInvites: () => ["team", "host-invites"] as const,
  presets: () => ["team", "presets"] as const,
  review: (query: ReviewQuery, locale: string) =>
    ["team", "access-review", query, locale] as const,
  activity: (query: ActivityQuery, locale: string) =>
    ["team", "activity", query, locale] as const,
  allSessions: () => ["team", "sessions"] as const,
  sessions: (query: SessionsQuery) => ["team", "sessions", query] as const,
  clients: (query: ClientsQuery) => ["team", "clients", query] as const,
  account: (id: string) => ["team", "account", id] as const,
  connections: (id: string) => ["team", "account", id, "connections"] as const,
  apiKeys: () => ["team", "api-keys"] as const,
}
