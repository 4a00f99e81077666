import { idsAt } from "../references"

const parts = {
  params: { id: "order_1" },
  body: {
    location_id: "sloc_1",
    add: ["sc_1", "sc_2", 3, null],
    update: [{ id: "ilev_1", level: { id: "x" } }, { id: 5 }, null, "text"],
  },
}

it.each([
  ["params.id", ["order_1"]],
  ["body.location_id", ["sloc_1"]],
  ["body.add[]", ["sc_1", "sc_2"]],
  ["body.add", ["sc_1", "sc_2"]],
  ["body.update[].id", ["ilev_1"]],
  ["body.update[].level.id", ["x"]],
  ["body.missing[].id", []],
  ["body.constructor", []],
  ["body.__proto__.id", []],
])("reads %s", (at, ids) => {
  expect(idsAt(parts, at)).toEqual(ids)
})

it("finds nothing in a body that is none", () => {
  expect(idsAt({ params: {}, body: undefined }, "body.id")).toEqual([])
})
