import { pagesFor, PAGES } from "../../../modules/role/catalog/pages"
import { grantOf } from "../../../types/__tests__/grant-of"
import type { Grant } from "../../../types/grant"
import { entriesOutOfReach, type MenuPage } from "../entries"

const hidden = (zone: string, grant: Grant) => {
  const parents = new Map(PAGES.map(({ path, parent }) => [path, parent]))
  const pages: MenuPage[] = pagesFor(grant).map((page) => ({
    ...page,
    parent: parents.get(page.path),
  }))
  return entriesOutOfReach(zone, grant, pages)
}

describe("menu entries out of reach", () => {
  it("are all that no permission opens", () => {
    const packer = hidden("sidebar", grantOf(["order:read", "product:read"]))

    expect(packer).toEqual(
      expect.arrayContaining([
        "core:nav:/customers",
        "core:nav:/promotions",
        "nav-child:/orders:/draft-orders",
        "nav-child:/products:/collections",
        "nav-child:/customers:/customer-groups",
      ])
    )
    expect(packer).not.toContain("core:nav:/orders")
    expect(packer).not.toContain("core:nav:/products")
  })

  it("leave the entry above one that is within reach", () => {
    const stocktaker = hidden("sidebar", grantOf(["reservation:read"]))

    expect(stocktaker).not.toContain("core:nav:/inventory")
    expect(stocktaker).not.toContain("nav-child:/inventory:/reservations")
    expect(stocktaker).toContain("core:nav:/orders")
  })

  it("are named as the settings' menu does, ours included", () => {
    const none = hidden("settings.sidebar", grantOf())
    const inviter = hidden("settings.sidebar", grantOf(["invitation:read"]))

    expect(none).toContain("core:settings-nav:/settings/regions")
    expect(none).toContain("core:settings-nav:/settings/team")
    expect(none).not.toContain("core:settings-nav:/settings/profile")
    expect(inviter).not.toContain("core:settings-nav:/settings/team")
  })

  it("are none of the other menu's", () => {
    const ids = hidden("sidebar", grantOf())

    expect(ids.filter((id) => id.includes("/settings"))).toEqual([])
  })
})

describe("sections of a page out of reach", () => {
  it("are those about something that can't be read", () => {
    expect(hidden("order.details", grantOf(["order:read"]))).toContain(
      "core:OrderPaymentSection"
    )
    expect(
      hidden("order.details", grantOf(["order:read", "payment:read"]))
    ).not.toContain("core:OrderPaymentSection")
  })

  it("are none where a page has only what it is about", () => {
    expect(hidden("region.details", grantOf())).toEqual([])
    expect(hidden("constructor", grantOf())).toEqual([])
  })
})
