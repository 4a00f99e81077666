import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { api } from "../../lib/client"
import { queryKeys } from "../../lib/query-keys"
import type { PeopleQuery, PeopleResponse, Person } from "../../lib/types"

const POLL_MS = 2500

/** One page of linked users and invitations; follows mails on their way out. */
export const usePeople = (query: PeopleQuery) =>
  useQuery({
    queryKey: queryKeys.peopleList(query),
    queryFn: () => api<PeopleResponse>("/admin/team/people", { query }),
    placeholderData: keepPreviousData,
    staleTime: 0,
    refetchInterval: ({ state }) =>
      state.data?.people.some(isOnItsWay) ? POLL_MS : false,
  })

const isOnItsWay = (person: Person): boolean =>
  person.kind === "invitation" &&
  person.status === "pending" &&
  ["queued", "sending"].includes(person.delivery.status)
