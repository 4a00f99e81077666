import type { HeldRole } from "../../../../types/grant"
import { TEAM_LOCALES } from "../../../../utils/locales"
import { refusalMessage } from "../message"
import { refusalTranslations } from "../translations"

const role = (name: string): HeldRole => ({
  role_id: `trole_${name}`,
  name,
  permissions: new Set(),
  expires_at: null,
})

const active = {
  standing: "active",
  roles: [role("Packer"), role("Returns")],
} as const
const person = { locale: "en", by_key: false } as const

describe("a refusal in words", () => {
  it("says what isn't part of which roles", () => {
    expect(refusalMessage("Export orders", active, person)).toBe(
      `"Export orders" isn't part of your roles (Packer, Returns).`
    )
  })

  it("takes a role by its name, whatever it is called", () => {
    const odd = {
      standing: "active",
      roles: [role("{action} $& {x}")],
    } as const

    expect(refusalMessage("Export orders", odd, person)).toBe(
      `"Export orders" isn't part of your roles ({action} $& {x}).`
    )
  })

  it("says what only Administrators can do", () => {
    expect(refusalMessage(null, active, person)).toBe(
      "Only Administrators can do this."
    )
  })

  it.each([
    ["suspended", "Your access is suspended."],
    ["no_role", "You don't have a role here yet."],
    ["no_membership", "You don't have a role here yet."],
  ] as const)("says how somebody stands who is %s", (standing, expected) => {
    expect(
      refusalMessage("Export orders", { standing, roles: [] }, person)
    ).toBe(expected)
  })

  it("speaks of the key to whoever uses one", () => {
    const key = { locale: "en", by_key: true } as const
    const none = { standing: "no_role", roles: [] } as const

    expect(refusalMessage("Export orders", active, key)).toBe(
      `"Export orders" isn't among the rights of this API key.`
    )
    expect(refusalMessage("Export orders", none, key)).toBe(
      `"Export orders" isn't among the rights of this API key.`
    )
  })
})

describe("the words of refusals", () => {
  it.each(TEAM_LOCALES.filter((locale) => locale !== "en"))(
    "are there in %s, with their blanks, and not in English",
    (locale) => {
      const blanks = (text: string) => text.match(/\{\w+\}/g)?.sort()
      for (const [key, text] of Object.entries(refusalTranslations[locale])) {
        const english = Object.entries(refusalTranslations.en).find(
          ([other]) => other === key
        )

        expect(text).not.toBe(english?.[1])
        expect(blanks(text)).toEqual(blanks(english?.[1] ?? ""))
        expect(text).toMatch(/[.]$/)
      }
    }
  )
})
