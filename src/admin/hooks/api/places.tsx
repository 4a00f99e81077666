import {
  keepPreviousData,
  useInfiniteQuery,
  useQuery,
} from "@tanstack/react-query"
import { api } from "../../lib/client"
import type { PlaceKind } from "../../lib/places"
import { queryKeys } from "../../lib/query-keys"
import type { PlaceResponse, PlacesResponse } from "../../lib/types"

const PATH = "/admin/team/places"
const PAGE_SIZE = 50
/** The server takes no more ids at once. */
const MOST_IDS = 100
const MOST = 1000

/** Where one may let others work, a page at a time. */
export const usePlaces = (
  kind: PlaceKind,
  { q = "", locale }: { q?: string; locale: string }
) =>
  useInfiniteQuery({
    queryKey: queryKeys.places(kind, q, locale),
    queryFn: ({ pageParam }) =>
      api<PlacesResponse>(PATH, {
        query: { kind, q, locale, offset: pageParam, limit: PAGE_SIZE },
      }),
    initialPageParam: 0,
    getNextPageParam: ({ offset, limit, count }) =>
      offset + limit < count ? offset + limit : undefined,
    placeholderData: keepPreviousData,
    staleTime: 30_000,
  })

/** All of them at once, or the first thousand. */
export const useAllPlaces = (kind: PlaceKind, enabled = true) =>
  useQuery({
    queryKey: queryKeys.allPlaces(kind),
    queryFn: async () =>
      (await api<PlacesResponse>(PATH, { query: { kind, limit: MOST } }))
        .places,
    enabled,
    staleTime: 30_000,
  })

/** Names by id; what is gone, or isn't the reader's, has none. */
export const usePlaceNames = (
  kind: PlaceKind,
  ids: readonly string[],
  locale: string
) =>
  useQuery({
    queryKey: queryKeys.placeNames(kind, ids, locale),
    queryFn: async () => {
      const chunks = Array.from(
        { length: Math.ceil(ids.length / MOST_IDS) },
        (_, at) => ids.slice(at * MOST_IDS, (at + 1) * MOST_IDS)
      )
      const found = await Promise.all(
        chunks.map((some) =>
          api<PlacesResponse>(PATH, {
            query: { kind, id: [...some], locale, limit: MOST_IDS },
          })
        )
      )
      const places: PlaceResponse[] = found.flatMap((page) => page.places)
      return new Map(places.map(({ id, name }) => [id, name]))
    },
    enabled: ids.length > 0,
    staleTime: 30_000,
  })
