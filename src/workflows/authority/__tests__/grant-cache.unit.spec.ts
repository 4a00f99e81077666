import type { Grant } from "../../../types/grant"
import { grantChanges } from "../../../utils/grant-changes"
import {
  GrantCache,
  type GrantReading,
  type ReadVersions,
} from "../grant-cache"
import { grant, HOUR, NOON } from "./grant-parts"

const ACCOUNT = "tacc_1"
const kim = { type: "user", id: "user_kim" }
const key = { type: "api_key", id: "apk_1" }

/** A database whose state is what a person may do, and whose reads can be held up. */
class FakeStore {
  version = 1
  permission = "before"
  expires_at: number | null = null
  time = NOON
  isDown = false
  loads = 0
  checks = 0
  #gate: Promise<void> | null = null

  change(permission: string): void {
    this.permission = permission
    this.version += 1
  }

  /** Reads that begin until it is opened have read, but don't answer. */
  hold(): () => void {
    let open: () => void = () => undefined
    this.#gate = new Promise((resolve) => (open = resolve))
    return () => {
      open()
    }
  }

  release(): void {
    this.#gate = null
  }

  async readVersions(): Promise<ReadVersions> {
    this.checks += 1
    return this.#answer({ versions: `${this.version}`, read_at: this.time })
  }

  async load(actor: { type: string }): Promise<GrantReading> {
    this.loads += 1
    const { permission, expires_at } = this
    return this.#answer({
      versions: `${this.version}`,
      read_at: this.time,
      isVersioned: actor.type === "user",
      at: (now) =>
        expires_at === null || now < expires_at
          ? held(permission, expires_at)
          : grant({ standing: "no_role" }),
    })
  }

  async #answer<T>(read: T): Promise<T> {
    if (this.isDown) {
      throw new Error("no connection")
    }
    await this.#gate
    return read
  }
}

const held = (permission: string, expires_at: number | null): Grant =>
  grant({
    permissions: new Set([permission]),
    roles: [
      {
        role_id: "r",
        name: "R",
        permissions: new Set([permission]),
        expires_at,
      },
    ],
  })

let now: number
let store: FakeStore
let cache: GrantCache<typeof kim>

const permissionOf = async (actor = kim): Promise<string | undefined> =>
  [...(await cache.get(actor, ACCOUNT)).permissions][0]

/** Time passes, here and at the database. */
const pass = (ms: number) => {
  now += ms
  store.time += ms
}

beforeEach(() => {
  now = 1_000
  store = new FakeStore()
  cache = new GrantCache(store, { fresh_ms: 500, most: 3 }, () => now)
})

describe("a kept grant", () => {
  it("is used without asking for less than half a second", async () => {
    const first = await cache.get(kim, ACCOUNT)
    pass(499)

    expect(await cache.get(kim, ACCOUNT)).toBe(first)
    expect([store.loads, store.checks]).toEqual([1, 0])
  })

  it("is used after one look at the versions when nothing has changed", async () => {
    const first = await cache.get(kim, ACCOUNT)
    pass(500)
    await cache.get(kim, ACCOUNT)
    pass(499)

    expect(await cache.get(kim, ACCOUNT)).toBe(first)
    expect([store.loads, store.checks]).toEqual([1, 1])
  })

  it("is read anew within half a second of a change elsewhere", async () => {
    await permissionOf()
    store.change("after")
    pass(499)
    expect(await permissionOf()).toBe("before")
    pass(1)

    expect(await permissionOf()).toBe("after")
  })

  it("is read anew at once after a change in this process", async () => {
    await permissionOf()
    store.change("after")
    grantChanges.note()

    expect(await permissionOf()).toBe("after")
  })

  it("is read anew when a backup has taken the versions back", async () => {
    store.change("before")
    await permissionOf()
    store.version = 1
    store.permission = "restored"
    pass(500)

    expect(await permissionOf()).toBe("restored")
  })

  it("costs one read, however many ask at once", async () => {
    await Promise.all(Array.from({ length: 50 }, () => permissionOf()))
    expect([store.loads, store.checks]).toEqual([1, 0])
    pass(500)
    await Promise.all(Array.from({ length: 50 }, () => permissionOf()))

    expect([store.loads, store.checks]).toEqual([1, 1])
  })

  it("goes when there are too many, the one used longest ago first", async () => {
    const others = ["user_2", "user_3"].map((id) => ({ ...kim, id }))
    await permissionOf(kim)
    await permissionOf(others[0])
    await permissionOf(others[1])
    await permissionOf(kim)
    await permissionOf({ ...kim, id: "user_4" })
    expect(store.loads).toBe(4)

    await permissionOf(kim)
    expect(store.loads).toBe(4)
    await permissionOf(others[0])
    expect(store.loads).toBe(5)
  })

  it("isn't somebody else's: of another type, user or account", async () => {
    await cache.get(kim, ACCOUNT)
    await cache.get({ ...kim, type: "api_key" }, ACCOUNT)
    await cache.get(kim, "tacc_2")

    expect(store.loads).toBe(3)
  })
})

describe("a read that gets stuck", () => {
  it("leaves nothing behind when a change came in meanwhile", async () => {
    const open = store.hold()
    const stuck = permissionOf()
    store.release()
    store.change("after")
    grantChanges.note()
    expect(await permissionOf()).toBe("after")
    open()
    await stuck

    expect(await permissionOf()).toBe("after")
    pass(10_000)
    expect(await permissionOf()).toBe("after")
  })

  it("isn't believed itself when it took long", async () => {
    const open = store.hold()
    const stuck = permissionOf()
    store.release()
    store.change("after")
    pass(5_000)
    open()

    expect(await stuck).toBe("after")
  })

  it("isn't waited for by those who come later", async () => {
    store.hold()
    void permissionOf()
    store.release()
    pass(500)

    expect(await permissionOf()).toBe("before")
  })

  it("holds nobody up when it was a look at the versions", async () => {
    await permissionOf()
    pass(500)
    const open = store.hold()
    const stuck = permissionOf()
    store.release()
    store.change("after")
    pass(500)
    expect(await permissionOf()).toBe("after")
    open()
    await stuck

    expect(await permissionOf()).toBe("after")
  })

  it("is given up after some changes, for what was read since the question", async () => {
    const busy = new GrantCache<typeof kim>(
      {
        load: (actor) => {
          const reading = store.load(actor)
          now += 600
          store.change(`change ${store.loads}`)
          return reading
        },
        readVersions: () => store.readVersions(),
      },
      { fresh_ms: 500, most: 3 },
      () => now
    )

    expect([...(await busy.get(kim, ACCOUNT)).permissions]).toEqual([
      "change 3",
    ])
    expect(store.loads).toBe(4)
  })
})

describe("without the database", () => {
  it("nobody gets what was kept", async () => {
    await permissionOf()
    pass(500)
    store.isDown = true

    await expect(permissionOf()).rejects.toThrow("no connection")
  })

  it("a change in this process ends what was kept as well", async () => {
    await permissionOf()
    grantChanges.note()
    store.isDown = true

    await expect(permissionOf()).rejects.toThrow("no connection")
  })

  it("everybody gets theirs as soon as it is back", async () => {
    store.isDown = true
    await expect(permissionOf()).rejects.toThrow("no connection")
    store.isDown = false

    expect(await permissionOf()).toBe("before")
  })
})

describe("a role's end", () => {
  it("holds in a grant that is kept, to the millisecond", async () => {
    store.expires_at = NOON + 300
    expect(await permissionOf()).toBe("before")
    pass(299)
    expect(await permissionOf()).toBe("before")
    pass(1)

    expect(await permissionOf()).toBeUndefined()
    expect([store.loads, store.checks]).toEqual([1, 0])
  })

  it("holds in a grant that is confirmed for hours", async () => {
    store.expires_at = NOON + 5 * HOUR
    await permissionOf()
    pass(5 * HOUR - 1)
    expect(await permissionOf()).toBe("before")
    pass(1)

    expect(await permissionOf()).toBeUndefined()
    expect(store.loads).toBe(1)
  })

  it("doesn't ask this machine's clock, which may be set back", async () => {
    store.expires_at = NOON + 300
    await permissionOf()
    const dates = jest.spyOn(Date, "now").mockReturnValue(NOON - 24 * HOUR)
    pass(300)
    const after = await permissionOf()
    dates.mockRestore()

    expect(after).toBeUndefined()
  })

  it("isn't taken back when the database's clock is", async () => {
    store.expires_at = NOON + 300
    await permissionOf()
    pass(400)
    expect(await permissionOf()).toBeUndefined()
    now += 500
    store.time = NOON - HOUR

    expect(await permissionOf()).toBeUndefined()
  })
})

describe("an API key's grant", () => {
  it("is read for each request, as the host's rows have no version", async () => {
    await permissionOf(key)
    pass(1)
    store.permission = "after"

    expect(await permissionOf(key)).toBe("after")
    expect(store.checks).toBe(0)
  })
})

it("is never older than half a second, whatever happens in whatever order", async () => {
  // A walk over changes, waits and reads by a fixed seed.
  let seed = 7
  const random = (below: number) => {
    seed = (seed * 48_271) % 2_147_483_647
    return seed % below
  }
  const history = [{ at: now, permission: "before" }]
  for (let step = 0; step < 5_000; step++) {
    pass(random(300))
    if (random(4) === 0) {
      store.change(`change ${step}`)
      history.push({ at: now, permission: store.permission })
      if (random(2) === 0) {
        grantChanges.note()
        history.splice(0, history.length - 1)
      }
    }
    const found = await permissionOf()
    const allowed = history.filter(
      (_, index) => (history[index + 1]?.at ?? Infinity) > now - 500
    )

    expect(allowed.map(({ permission }) => permission)).toContain(found)
  }
  expect(store.loads).toBeLessThan(2_000)
})
