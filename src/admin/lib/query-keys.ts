import type { PeopleQuery } from "./types"

/** All of the plugin's cache entries begin with `team`. */
export const queryKeys = {
  all: ["team"] as const,
  me: () => ["team", "me"] as const,
  setup: () => ["team", "setup"] as const,
  roles: (locale: string) => ["team", "roles", locale] as const,
  people: () => ["team", "people"] as const,
  peopleList: (query: PeopleQuery) => ["team", "people", query] as const,
}
