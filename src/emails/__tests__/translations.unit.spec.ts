import { TEAM_LOCALES } from "../../utils/locales"
import { emailTranslations } from "../translations"

type Texts = { [key: string]: string | Texts }

const flatten = (texts: Texts, path = ""): [string, string][] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === "string"
      ? [[`${path}${key}`, value] as [string, string]]
      : flatten(value, `${path}${key}.`)
  )

const placeholders = (text: string) => [...text.matchAll(/\{\w+\}/g)].join(" ")

const english = new Map(flatten(emailTranslations.en))
const others = TEAM_LOCALES.filter((locale) => locale !== "en")

describe.each(others)("the mails' texts in %s", (locale) => {
  const texts = flatten(emailTranslations[locale])

  it("have the same keys as in English", () => {
    expect(texts.map(([key]) => key)).toEqual([...english.keys()])
  })

  it("fill in the same things", () => {
    const sorted = (text: string) => placeholders(text).split(" ").sort()

    for (const [key, text] of texts) {
      expect([key, sorted(text)]).toEqual([key, sorted(english.get(key) ?? "")])
    }
  })

  it("have no English left over", () => {
    const same = texts.filter(([key, text]) => english.get(key) === text)
    const words = texts
      .map(([, text]) => text.replace(/\{\w+\}/g, ""))
      .join(" ")

    expect(same).toEqual([])
    expect(words).not.toMatch(/\b(the|you|your|this)\b/i)
  })
})

it("names Settings as the dashboard's menu does", () => {
  const menu = { en: "Settings", nl: "Instellingen", fr: "Paramètres" }
  const more = { de: "Einstellungen", es: "Configuraciones" }
  const rest = { it: "Impostazioni", pl: "Ustawienia" }

  for (const [locale, name] of Object.entries({ ...menu, ...more, ...rest })) {
    const texts = emailTranslations[locale as keyof typeof emailTranslations]
    expect(texts.renewal_request.what_next).toContain(`${name} → `)
    expect(texts.test.sent_by).toContain(`${name} → `)
  }
})
