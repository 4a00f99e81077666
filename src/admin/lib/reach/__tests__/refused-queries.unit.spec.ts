import { QueryClient, QueryObserver } from "@tanstack/react-query"
import { OUTSIDE_TEXT } from "../../../../utils/outside-text"
import { RefusedQueries } from "../refused-queries"

class Answer extends Error {
  constructor(
    readonly status: number,
    message: string
  ) {
    super(message)
  }
}

const refusal = new Answer(403, `"View regions" isn't part of your roles.`)

/** Resolves when the cache has told of something that holds. */
const until = (client: QueryClient, holds: () => boolean) =>
  new Promise<void>((resolve) => {
    const look = () => {
      if (holds()) {
        stop()
        resolve()
      }
    }
    const stop = client.getQueryCache().subscribe(look)
    look()
  })

function setUp() {
  const client = new QueryClient({
    defaultOptions: { queries: { retry: 1, retryDelay: 60_000, gcTime: 0 } },
  })
  let refused = 0
  const queries = new RefusedQueries(client, () => refused++)
  const stop = queries.watch()
  /** As a section of a page asks, and draws whatever it is told. */
  const show = (queryKey: unknown[], queryFn: () => unknown) => {
    const observer = new QueryObserver(client, { queryKey, queryFn })
    const drawn: string[] = []
    const hide = observer.subscribe(({ status }) => drawn.push(status))
    return { observer, drawn, hide, now: () => observer.getCurrentResult() }
  }
  const refuse = () => {
    throw refusal
  }
  return {
    client,
    queries,
    show,
    refuse,
    stop,
    refused: () => refused,
    untilRefused: (count = 1) => until(client, () => refused >= count),
  }
}

describe("what lies outside of somebody's locations and channels", () => {
  const key = ["orders", "detail", "order_1", {}]

  it("is told of the page, and never drawn as an error", async () => {
    const { show, queries, untilRefused, client } = setUp()
    const page = show(key, () => {
      throw new Answer(404, OUTSIDE_TEXT)
    })

    await untilRefused()

    expect(page.drawn).not.toContain("error")
    expect(queries.ofPage("/orders/order_1")?.message).toBe(OUTSIDE_TEXT)
    client.clear()
  })

  it("isn't what the host itself doesn't find", async () => {
    const { client, queries } = setUp()
    const fetched = client.fetchQuery({
      queryKey: key,
      retry: false,
      queryFn: () => {
        throw new Answer(404, "Order with id: order_1 was not found")
      },
    })

    await expect(fetched).rejects.toThrow("was not found")
    expect(queries.ofPage("/orders/order_1")).toBeNull()
    client.clear()
  })
})

describe("a refused query", () => {
  it("is an empty list to whoever shows one, at once and without a second try", async () => {
    const { show, refuse, untilRefused, client } = setUp()
    const ask = jest.fn(refuse)
    const section = show(["regions", "list", { query: {} }], ask)

    await untilRefused()

    expect(section.now()).toMatchObject({
      status: "success",
      data: { regions: [], count: 0 },
    })
    expect(section.drawn).not.toContain("error")
    expect(ask).toHaveBeenCalledTimes(1)
    client.clear()
  })

  it("goes on loading to whoever shows one thing", async () => {
    const { show, refuse, untilRefused, client } = setUp()
    const section = show(["regions", "detail", "reg_1"], refuse)

    await untilRefused()

    expect(section.now()).toMatchObject({ status: "pending", isLoading: true })
    expect(section.drawn).not.toContain("error")
    client.clear()
  })

  it("is the page's if the page is about it", async () => {
    const { show, refuse, untilRefused, queries, client } = setUp()
    show(["regions", "detail", "reg_1"], refuse)

    await untilRefused()

    expect(queries.ofPage("/settings/regions/reg_1")).toBe(refusal)
    expect(queries.ofPage("/settings/regions/reg_2")).toBeNull()
    expect(queries.ofPage("/orders")).toBeNull()
    client.clear()
  })

  it("is the page's too when only the page's loader waits for it", async () => {
    const { client, queries, refuse } = setUp()

    await expect(
      client.fetchQuery({
        queryKey: ["regions", "detail", "reg_1"],
        queryFn: refuse,
      })
    ).rejects.toBe(refusal)

    expect(queries.ofPage("/settings/regions/reg_1")).toBe(refusal)
    client.clear()
  })

  it("is asked for again when what one may has changed", async () => {
    const { client, queries, show, untilRefused } = setUp()
    let isAllowed = false
    const section = show(["regions", "detail", "reg_1"], () => {
      if (!isAllowed) {
        throw refusal
      }
      return { region: { id: "reg_1" } }
    })
    await untilRefused()

    isAllowed = true
    await queries.retry()

    expect(section.now().data).toEqual({ region: { id: "reg_1" } })
    expect(queries.ofPage("/settings/regions/reg_1")).toBeNull()
    client.clear()
  })

  it("becomes the host's error for whom nothing is restricted", async () => {
    const { client, queries, show, refuse, untilRefused } = setUp()
    const section = show(["regions", "detail", "reg_1"], refuse)
    await untilRefused()

    queries.release()

    expect(section.now()).toMatchObject({ status: "error", error: refusal })
    client.clear()
  })

  it("is forgotten with what showed it", async () => {
    const { client, queries, show, refuse, untilRefused } = setUp()
    const section = show(["regions", "detail", "reg_1"], refuse)
    await untilRefused()

    section.hide()

    expect(queries.ofPage("/settings/regions/reg_1")).toBeNull()
    expect(client.getQueryCache().getAll()).toEqual([])
  })
})

describe("other errors", () => {
  it.each([
    ["not found", ["regions", "detail", "reg_1"], new Answer(404, "Gone")],
    ["ours", ["team", "people"], refusal],
  ])("are left to whoever asked: %s", async (_, queryKey, error) => {
    const { client, show, queries, refused } = setUp()
    const ask = () => {
      throw error
    }
    const section = show(queryKey, ask)
    section.observer.setOptions({ queryKey, queryFn: ask, retry: false })

    await until(client, () => section.now().fetchStatus === "fetching")
    await until(client, () => section.now().failureReason === error)

    expect(refused()).toBe(0)
    expect(queries.ofPage("/settings/regions/reg_1")).toBeNull()
    client.clear()
  })
})
