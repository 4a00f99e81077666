import {
  boxState,
  changesBetween,
  lacksRead,
  permissionsOf,
  toggle,
} from "../permission-selection"
import { inWords } from "../permission-words"
import { AREAS } from "./permission-catalog"

const known = new Set(permissionsOf(AREAS).map(({ key }) => key))
const set = (...keys: string[]) => new Set(keys)
const ORDER = ["order:read", "order:update", "order:export"]

describe("a box for several permissions", () => {
  it.each([
    ["none", set(), false],
    ["some", set("order:read"), "indeterminate"],
    ["all", set(...ORDER), true],
    ["others only", set("payment:read"), false],
  ])("with %s ticked", (_, selection, checked) => {
    expect(boxState(ORDER, selection, null)).toEqual({
      checked,
      disabled: false,
    })
  })

  it("counts what its reader may give", () => {
    const held = set("order:read", "order:update")
    expect(boxState(ORDER, held, held)).toEqual({
      checked: true,
      disabled: false,
    })
  })

  it("is locked when they may give nothing of it, and still shows the state", () => {
    expect(boxState(ORDER, set("order:read"), set())).toEqual({
      checked: "indeterminate",
      disabled: true,
    })
  })

  it("is empty without any permission", () => {
    expect(boxState([], set(), null)).toEqual({
      checked: false,
      disabled: true,
    })
  })
})

describe("ticking", () => {
  it("ticks viewing too, where there is such a thing", () => {
    const input = { selection: set(), held: null, known }
    expect(toggle(["order:export"], true, input)).toEqual(
      set("order:export", "order:read")
    )
    expect(toggle(["file:create"], true, input)).toEqual(set("file:create"))
  })

  it("doesn't tick viewing when its reader may not give it", () => {
    expect(
      toggle(["order:export"], true, {
        selection: set(),
        held: set("order:export"),
        known,
      })
    ).toEqual(set("order:export"))
  })

  it("unticks just what was asked for", () => {
    expect(
      toggle(["order:read"], false, {
        selection: set(...ORDER),
        held: null,
        known,
      })
    ).toEqual(set("order:update", "order:export"))
  })

  it("leaves alone what its reader may not give", () => {
    const held = set("order:read")
    expect(toggle(ORDER, true, { selection: set(), held, known })).toEqual(
      set("order:read")
    )
    expect(
      toggle(ORDER, false, { selection: set(...ORDER), held, known })
    ).toEqual(set("order:update", "order:export"))
  })

  it("changes nothing in what it was given", () => {
    const selection = set("order:read")
    toggle(ORDER, false, { selection, held: null, known })
    expect(selection).toEqual(set("order:read"))
  })
})

describe("a row without viewing", () => {
  it.each([
    [set("order:export"), ORDER, true],
    [set("order:export", "order:read"), ORDER, false],
    [set(), ORDER, false],
    [set("file:create"), ["file:create", "file:delete"], false],
  ])("%#", (selection, keys, expected) => {
    expect(lacksRead(keys, selection)).toBe(expected)
  })
})

describe("changes", () => {
  it("are what comes and what goes, in the catalog's order", () => {
    const { gains, loses } = changesBetween(
      set("order:read", "claim:read", "order:export"),
      set("order:read", "file:create", "payment:refund"),
      AREAS
    )
    expect(gains.map(({ label }) => label)).toEqual([
      "Refund payments",
      "Create files",
    ])
    expect(loses.map(({ label }) => label)).toEqual([
      "Export orders",
      "Read reclamações",
    ])
  })

  it("are none between equals", () => {
    expect(changesBetween(set(...ORDER), set(...ORDER), AREAS)).toEqual({
      gains: [],
      loses: [],
    })
  })
})

describe("permissions in words", () => {
  it("stand by area and resource, and say when nothing is left out", () => {
    expect(
      inWords(["payment:refund", "payment:read", "order:read"], AREAS)
    ).toEqual([
      {
        key: "orders",
        label: "Orders",
        resources: [
          { key: "order", label: "Orders", actions: ["Read"], isWhole: false },
          {
            key: "payment",
            label: "Payments",
            actions: ["Read", "Refund"],
            isWhole: true,
          },
        ],
      },
    ])
  })

  it("leave out what the catalog doesn't know", () => {
    expect(inWords(["gone:read"], AREAS)).toEqual([])
  })
})
