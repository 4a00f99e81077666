import { TEAM_LOCALES } from "../../../../utils/locales"
import { roleText, type BuiltInRoleKey } from "../role-text"
import { roleTranslations } from "../translations"

const keys = Object.keys(roleTranslations.en) as BuiltInRoleKey[]

/** Names that another language rightly shares with English. */
const SHARED_NAMES: Record<string, BuiltInRoleKey[]> = {
  nl: ["marketing", "analytics"],
  fr: ["marketing"],
  de: ["administrator", "packer", "marketing"],
  es: ["marketing"],
  it: ["marketing"],
  pl: ["administrator", "marketing"],
}

describe("texts of the built-in roles", () => {
  it("knows the thirteen predefined roles", () => {
    expect(keys).toHaveLength(13)
  })

  it("uses the Dutch names that packers already know", () => {
    const names = keys.slice(0, 10).map((key) => roleText(key, "nl").name)

    expect(names).toEqual([
      "Beheerder",
      "Verpakker",
      "Financiën",
      "Marketing",
      "Klantenservice",
      "Analytics",
      "Afhalingen",
      "Retourzendingen",
      "Verzending",
      "Magazijn",
    ])
    expect(roleText("member", "fr").name).toBe("Membre")
  })

  it.each(TEAM_LOCALES)("has each role, once, in %s", (locale) => {
    const texts = roleTranslations[locale]
    const names = keys.map((key) => texts[key].name)

    expect(Object.keys(texts)).toEqual(keys)
    expect(new Set(names).size).toBe(keys.length)
    for (const key of keys) {
      const { name, description } = roleText(key, locale)
      expect(name.length).toBeLessThanOrEqual(30)
      expect(description).toMatch(/^\p{Lu}.+\.$/u)
      expect(description.match(/[.](\s|$)/g)?.length).toBeLessThanOrEqual(2)
    }
  })

  it.each(TEAM_LOCALES.filter((locale) => locale !== "en"))(
    "has no English left over in %s",
    (locale) => {
      const sameName = keys.filter(
        (key) => roleText(key, locale).name === roleText(key, "en").name
      )
      const descriptions = keys.map((key) => roleText(key, locale).description)

      expect(sameName).toEqual(SHARED_NAMES[locale])
      expect(descriptions.join(" ")).not.toMatch(
        /\b(the|and|their|orders|access|shipments)\b/i
      )
    }
  )

  it.each(TEAM_LOCALES)(
    "names the two roles that a Packer combines as %s names them",
    (locale) => {
      const { description } = roleText("packer", locale)

      expect(description).toContain(roleText("customer_service", locale).name)
      expect(description).toContain(roleText("shipping", locale).name)
    }
  )
})
