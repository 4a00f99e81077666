import type { Grant } from "../../../../types/grant"
import {
  BUILT_IN_PERMISSIONS,
  type Permission,
} from "../../catalog/permissions"
import {
  all,
  any,
  frame,
  isPublic,
  type RequestFacts,
  type Requirement,
  root,
  type Standing,
} from "../../catalog/requirement"
import { decide } from "../decide"
import { grantOf } from "../../../../types/__tests__/grant-of"

const STANDINGS: Standing[] = [
  "active",
  "no_role",
  "suspended",
  "no_membership",
]

const NO_FACTS: RequestFacts = {
  query: {},
  body: undefined,
  params: {},
  user_id: "user_1",
}

const rootGrant = grantOf([], { is_administrator: true, is_root: true })

describe("a permission", () => {
  it.each<[string, Requirement | null, Permission[], string | null | true]>([
    ["held", "order:read", ["order:read"], true],
    ["not held", "order:read", ["order:update"], "order:read"],
    [
      "of all, held",
      all("order:read", "customer:read"),
      ["order:read", "customer:read"],
      true,
    ],
    [
      "of all, one missing",
      all("order:read", "customer:read"),
      ["order:read"],
      "customer:read",
    ],
    ["of none at all", { all: [] }, ["order:read"], null],
    [
      "of any, one held",
      any("order:read", "customer:read"),
      ["customer:read"],
      true,
    ],
    [
      "of any, none held",
      any("order:read", "customer:read"),
      ["tax:read"],
      "order:read",
    ],
    ["of any of none", { any: [] }, ["order:read"], null],
    ["of root", root("why"), [...BUILT_IN_PERMISSIONS], null],
    ["of an unknown route", null, [...BUILT_IN_PERMISSIONS], null],
  ])("%s", (_, requirement, held, outcome) => {
    const decision = decide(requirement, grantOf(held), NO_FACTS)

    expect(decision).toEqual(
      outcome === true
        ? { allowed: true }
        : { allowed: false, permission: outcome }
    )
  })

  it("is nobody's who isn't logged in", () => {
    for (const asked of ["order:read", root("why"), null] as const) {
      expect(decide(asked, null, NO_FACTS).allowed).toBe(false)
    }
    expect(decide(isPublic("why"), null, NO_FACTS).allowed).toBe(true)
    expect(decide({ by: () => isPublic("why") }, null, NO_FACTS).allowed).toBe(
      true
    )
  })
})

describe("what is reachable without a permission", () => {
  it.each(STANDINGS)(
    "is so for the standings that it names: %s",
    (standing) => {
      for (const named of STANDINGS) {
        expect(
          decide(frame([named], "why"), grantOf([], { standing }), NO_FACTS)
        ).toEqual(
          named === standing
            ? { allowed: true }
            : { allowed: false, permission: null }
        )
      }
    }
  )

  it("answers what is pinned, except to who may see it all", () => {
    const asked = frame(STANDINGS, "why", {
      fields: ["id"],
      full: "store:read",
    })
    const fieldsFor = (grant: Grant) => {
      const decision = decide(asked, grant, NO_FACTS)
      return decision.allowed ? (decision.fields ?? "all") : "refused"
    }

    expect(fieldsFor(grantOf([]))).toEqual(["id"])
    expect(fieldsFor(grantOf(["store:read"]))).toBe("all")
    expect(
      fieldsFor(grantOf(["store:read"], { standing: "suspended" }))
    ).toEqual(["id"])
    expect(fieldsFor(rootGrant)).toBe("all")
    expect(
      decide(
        frame(STANDINGS, "why", { fields: ["id"] }),
        grantOf(["store:read"]),
        NO_FACTS
      )
    ).toEqual({ allowed: true, fields: ["id"] })
  })
})

describe("what depends on the request", () => {
  it("is what it comes to", () => {
    const asked: Requirement = {
      by: ({ body }) => ({
        by: () => (body === 1 ? "order:read" : root("why")),
      }),
    }

    expect(
      decide(asked, grantOf(["order:read"]), { ...NO_FACTS, body: 1 })
    ).toEqual({ allowed: true })
    expect(decide(asked, grantOf(["order:read"]), NO_FACTS)).toEqual({
      allowed: false,
      permission: null,
    })
  })

  it("isn't looked at for who rules the host", () => {
    const asked: Requirement = {
      by: () => {
        throw new RangeError("looked at")
      },
    }

    expect(decide(asked, rootGrant, NO_FACTS)).toEqual({ allowed: true })
    expect(() => decide(asked, grantOf([]), NO_FACTS)).toThrow("looked at")
  })

  it.each([
    [true, true],
    [false, false],
    // Nobody has looked it up.
    [undefined, false],
  ])("asks for more when it isn't one's own: %s", (is_owner, allowed) => {
    const asked: Requirement = {
      owner: { entity: "view_configuration", param: "id" },
      own: { by: () => frame(["active"], "why") },
      others: root("why"),
    }

    expect(decide(asked, grantOf([]), { ...NO_FACTS, is_owner }).allowed).toBe(
      allowed
    )
    expect(decide(asked, rootGrant, { ...NO_FACTS, is_owner }).allowed).toBe(
      true
    )
  })
})

describe("any requirement and any grant", () => {
  const random = randomOf(20261123)
  const pick = <T>(from: readonly T[]): T =>
    from[Math.floor(random() * from.length)]
  const some = (): Permission[] =>
    Array.from({ length: Math.floor(random() * 5) }, () =>
      pick(BUILT_IN_PERMISSIONS.slice(0, 12))
    )

  const anyRequirement = (depth = 0): Requirement | null => {
    const kinds: (() => Requirement | null)[] = [
      () => pick(BUILT_IN_PERMISSIONS.slice(0, 12)),
      () => ({ all: some() }),
      () => ({ any: some() }),
      () => root("why"),
      () => null,
    ]
    if (depth < 3) {
      kinds.push(() => {
        const inner = anyRequirement(depth + 1) ?? root("why")
        return { by: () => inner }
      })
    }
    return pick(kinds)()
  }

  /** What it takes, worked out in another way: as lists of which one must be held. */
  const waysThrough = (requirement: Requirement | null): Permission[][] => {
    if (requirement === null) {
      return []
    }
    if (typeof requirement === "string") {
      return [[requirement]]
    }
    if ("by" in requirement) {
      return waysThrough(requirement.by(NO_FACTS))
    }
    if ("all" in requirement) {
      return requirement.all.length ? [[...requirement.all]] : []
    }
    return "any" in requirement
      ? requirement.any.map((permission) => [permission])
      : []
  }

  it("is allowed exactly when one of its ways is held, by who is active", () => {
    const wrong: unknown[] = []
    let allowed = 0
    for (let round = 0; round < 20_000; round++) {
      const requirement = anyRequirement()
      const standing = random() < 0.7 ? "active" : pick(STANDINGS)
      const held = new Set<string>(some())
      const is_root = random() < 0.1
      const decision = decide(
        requirement,
        grantOf(held, { standing, is_root }),
        NO_FACTS
      )

      const isWithin = waysThrough(requirement).some((way) =>
        way.every((permission) => held.has(permission))
      )
      const isRight =
        decision.allowed === (standing === "active" && (is_root || isWithin))
      const namesWhatIsHeld =
        !decision.allowed &&
        standing === "active" &&
        decision.permission !== null &&
        held.has(decision.permission)
      if (!isRight || namesWhatIsHeld) {
        wrong.push({ requirement, standing, held: [...held], decision })
      }
      allowed += decision.allowed ? 1 : 0
    }

    expect(wrong).toEqual([])
    expect(allowed).toBeGreaterThan(1_000)
  })

  it("never becomes more by losing a permission", () => {
    const wrong: unknown[] = []
    for (let round = 0; round < 5_000; round++) {
      const requirement = anyRequirement()
      const held = some()
      const [, ...fewer] = held
      const isMore =
        decide(requirement, grantOf(fewer), NO_FACTS).allowed &&
        !decide(requirement, grantOf(held), NO_FACTS).allowed
      if (isMore) {
        wrong.push({ requirement, held })
      }
    }

    expect(wrong).toEqual([])
  })
})

/** The same numbers in every run. */
function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32
    return state / 2 ** 32
  }
}
