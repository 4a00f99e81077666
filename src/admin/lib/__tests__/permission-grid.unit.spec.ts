import { buildGrid, searchGrid } from "../permission-grid"
import { AREAS } from "./permission-catalog"

const grid = buildGrid(AREAS)
const shape = (search: string) =>
  searchGrid(grid, search).map(({ key, rows }) => [
    key,
    rows.map((row) => row.key),
  ])

describe("the grid of permissions", () => {
  it("has a column for what every shop does, and for what rows share", () => {
    expect(
      grid.map(({ key, columns }) => [key, columns.map((one) => one.action)])
    ).toEqual([
      ["orders", ["read", "update"]],
      ["returns", ["read", "cancel"]],
      ["files", ["create", "delete"]],
    ])
  })

  it("leaves verbs that one resource knows in its row", () => {
    const [orders, returns] = grid
    expect(orders.rows.map(({ verbs }) => verbs.map((one) => one.key))).toEqual(
      [["order:export"], ["payment:refund"]]
    )
    expect(returns.rows[0].verbs.map((one) => one.key)).toEqual([
      "return:receive",
    ])
  })

  it("has an empty cell where a resource lacks an action", () => {
    expect(grid[0].rows[1].cells.map((cell) => cell?.key ?? null)).toEqual([
      "payment:read",
      null,
    ])
  })

  it("loses no permission, and doubles none", () => {
    for (const [index, { resources }] of AREAS.entries()) {
      const all = resources.flatMap(({ permissions }) =>
        permissions.map(({ key }) => key)
      )
      expect(grid[index].keys).toEqual(all)
      const shown = grid[index].rows.flatMap(({ cells, verbs }) => [
        ...cells.flatMap((cell) => cell?.key ?? []),
        ...verbs.map(({ key }) => key),
      ])
      expect(shown.sort()).toEqual(all.sort())
    }
  })

  it("knows what a column stands for", () => {
    expect(grid[1].columns[1]).toEqual({
      action: "cancel",
      label: "Cancel",
      keys: ["return:cancel", "claim:cancel"],
    })
  })
})

describe("searching it", () => {
  it.each([
    ["nothing shows all", "  ", 3],
    ["what is nowhere shows nothing", "zebra", 0],
  ])("%s", (_, search, sections) => {
    expect(searchGrid(grid, search)).toHaveLength(sections)
  })

  it("finds by the words of a permission and shows the whole row", () => {
    expect(shape("refund")).toEqual([["orders", ["payment"]]])
    expect(searchGrid(grid, "refund")[0].keys).toEqual([
      "payment:read",
      "payment:refund",
    ])
  })

  it("finds all of an area by its name", () => {
    expect(shape("returns")).toEqual([["returns", ["return", "claim"]]])
  })

  it("finds words in any order, without accents and capitals", () => {
    expect(shape("ORDERS export")).toEqual([["orders", ["order"]]])
    expect(shape("reclamacoes")).toEqual([["returns", ["claim"]]])
  })

  it("counts in a column what is seen only", () => {
    const [returns] = searchGrid(grid, "receive")
    expect(returns.columns.map(({ keys }) => keys)).toEqual([
      ["return:read"],
      ["return:cancel"],
    ])
  })
})
