import {
  hideEntries,
  keepStored,
  type LayoutAnswer,
  showEntry,
} from "../layout-answer"

const CUSTOMERS = "core:nav:/customers"
const ORDERS = "core:nav:/orders"

const stored = (widgets: Record<string, object>) => ({
  configuration: { widgets },
})

describe("a layout with entries hidden", () => {
  it("hides them whichever configuration is drawn", () => {
    const answer = hideEntries(
      {
        personal_configuration: stored({ [ORDERS]: { order: 2 } }),
        default_configuration: stored({ [CUSTOMERS]: { order: 1 } }),
        active_scope: "personal",
      },
      [CUSTOMERS]
    )

    expect(answer).toEqual({
      personal_configuration: stored({
        [ORDERS]: { order: 2 },
        [CUSTOMERS]: { hidden: true },
      }),
      default_configuration: stored({
        [CUSTOMERS]: { order: 1, hidden: true },
      }),
      active_scope: "personal",
    })
  })

  it("has a default configuration where nobody has saved one", () => {
    const answer = hideEntries(
      { personal_configuration: null, default_configuration: null },
      [CUSTOMERS]
    )

    expect(answer).toEqual({
      personal_configuration: null,
      default_configuration: stored({ [CUSTOMERS]: { hidden: true } }),
    })
  })

  it("is the host's own when nothing is out of reach", () => {
    const answer: LayoutAnswer = {
      personal_configuration: null,
      default_configuration: null,
    }

    expect(hideEntries(answer, [])).toBe(answer)
  })
})

describe("an entry that nobody can do without", () => {
  it("is shown though somebody hid it, and keeps its place", () => {
    expect(
      showEntry(
        {
          personal_configuration: stored({ ours: { hidden: true, order: 3 } }),
          default_configuration: null,
        },
        "ours"
      )
    ).toEqual({
      personal_configuration: stored({ ours: { hidden: false, order: 3 } }),
      default_configuration: null,
    })
  })
})

describe("a layout that was drawn with entries hidden", () => {
  it("is saved without what we put into it", () => {
    expect(
      keepStored(
        { [ORDERS]: { order: 1 }, [CUSTOMERS]: { hidden: true } },
        {},
        [CUSTOMERS]
      )
    ).toEqual({ [ORDERS]: { order: 1 } })
  })

  it("keeps what was stored of these before", () => {
    expect(
      keepStored(
        { [ORDERS]: { hidden: true }, [CUSTOMERS]: { hidden: true, order: 9 } },
        { [ORDERS]: { order: 4 }, [CUSTOMERS]: { order: 2 } },
        [CUSTOMERS]
      )
    ).toEqual({ [ORDERS]: { hidden: true }, [CUSTOMERS]: { order: 2 } })
  })

  it("keeps it too when it wasn't sent at all", () => {
    expect(
      keepStored({}, { [CUSTOMERS]: { hidden: true } }, [CUSTOMERS])
    ).toEqual({ [CUSTOMERS]: { hidden: true } })
  })
})
