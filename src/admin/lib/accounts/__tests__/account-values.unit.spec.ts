import {
  changesBetween,
  inputOf,
  newAccount,
  problemsOf,
} from "../account-values"

const VALUES = { ...newAccount("en"), name: "Nordic" }

describe("what is entered about an account", () => {
  it("is a client that works nowhere yet, without limits", () => {
    expect(inputOf(VALUES)).toEqual({
      name: "Nordic",
      default_locale: "en",
      allowed_domains: null,
      invitation_ttl_hours: null,
      seat_limit: null,
      upgrade_url: null,
      areas: null,
      location_ids: [],
      sales_channel_ids: [],
    })
  })

  it("takes domains as they are typed", () => {
    const { allowed_domains } = inputOf({
      ...VALUES,
      allowed_domains: "@Nordic.example, shop.example\nn.example;",
    })
    expect(allowed_domains).toEqual([
      "nordic.example",
      "shop.example",
      "n.example",
    ])
  })

  it.each([
    [{ name: " " }, ["name"]],
    [{ seat_limit: "-1" }, ["seat_limit"]],
    [{ seat_limit: "1.5" }, ["seat_limit"]],
    [{ seat_limit: "0" }, []],
    [{ invitation_ttl_hours: "0" }, ["invitation_ttl_hours"]],
    [{ invitation_ttl_hours: "8761" }, ["invitation_ttl_hours"]],
    [{ invitation_ttl_hours: "48" }, []],
    [{ upgrade_url: "javascript:alert(1)" }, ["upgrade_url"]],
    [{ upgrade_url: "shop.example" }, ["upgrade_url"]],
    [{ upgrade_url: "https://shop.example/plans" }, []],
    [{ allowed_domains: "nordic" }, ["allowed_domains"]],
  ])("of %j says that %j can't be sent", (entered, wrong) => {
    expect(Object.keys(problemsOf({ ...VALUES, ...entered }))).toEqual(wrong)
  })

  it("sends only what was changed", () => {
    expect(
      changesBetween(VALUES, {
        ...VALUES,
        seat_limit: "5",
        allowed_domains: " ",
        sales_channel_ids: ["sc_1"],
      })
    ).toEqual({ seat_limit: 5, sales_channel_ids: ["sc_1"] })
  })
})
