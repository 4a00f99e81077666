import { TEAM_LOCALES, type TeamLocale } from "../../../utils/locales"
import translations from "../index"

type Tree = { [key: string]: string | Tree }

const PLURAL = /_(zero|one|two|few|many|other)$/

/** Words that are the same in English, by language. */
const SAME_AS_ENGLISH: Record<Exclude<TeamLocale, "en">, string[]> = {
  nl: ["Team", "Status", "E-mail", "Links", "Code"],
  fr: ["E-mail", "pages", "Description", "Sections", "Sessions"],
  de: ["Team", "Person", "Status", "Links", "Name"],
  es: ["Roles", "No: {{permission}}"],
  it: ["E-mail", "Team", "Password", "No: {{permission}}"],
  pl: ["E-mail", "Status"],
}

/** The counts that the dashboard can come to. */
const COUNTS = [...Array(10_001).keys()]

const texts = new Map(
  TEAM_LOCALES.map((locale) => [
    locale,
    new Map(leaves(translations[locale].team as Tree)),
  ])
)
const textsOf = (locale: TeamLocale) => texts.get(locale) ?? new Map()
const others = TEAM_LOCALES.filter((locale) => locale !== "en")

describe("dashboard translations", () => {
  it("come in the seven languages", () => {
    expect(Object.keys(translations).sort()).toEqual([...TEAM_LOCALES].sort())
  })

  it.each(others)("have every text in %s", (locale) => {
    expect(bases(locale)).toEqual(bases("en"))
  })

  it.each(TEAM_LOCALES)("have every plural form of %s", (locale) => {
    const rules = new Intl.PluralRules(locale)
    const forms = new Set(COUNTS.map((count) => rules.select(count)))
    const counted = new Set(
      [...textsOf(locale).keys()]
        .filter((key) => PLURAL.test(key))
        .map((key) => key.replace(PLURAL, ""))
    )
    const missing = [...counted].flatMap((key) =>
      [...forms, "other"]
        .map((form) => `${key}_${form}`)
        .filter((name) => !textsOf(locale).has(name))
    )
    expect(missing).toEqual([])
  })

  it.each(others)("keep the placeholders in %s", (locale) => {
    const wrong = [...textsOf(locale)].filter(
      ([key, text]) => placeholders(text) !== placeholders(english(key))
    )
    expect(wrong).toEqual([])
  })

  it.each(others)("leave no English in %s", (locale) => {
    const left = [...textsOf(locale)]
      .filter(
        ([key, text]) => text === english(key) && /\p{L}/u.test(wordsOf(text))
      )
      .map(([, text]) => text)
      .filter((text) => !SAME_AS_ENGLISH[locale].includes(text))
    expect(left).toEqual([])
  })

  it.each(TEAM_LOCALES)("have no empty or untrimmed text in %s", (locale) => {
    const wrong = [...textsOf(locale)].filter(
      ([, text]) => text === "" || text !== text.trim()
    )
    expect(wrong).toEqual([])
  })
})

function* leaves(tree: Tree, prefix = ""): Generator<[string, string]> {
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === "string") {
      yield [prefix + key, value]
    } else {
      yield* leaves(value, `${prefix}${key}.`)
    }
  }
}

function bases(locale: TeamLocale): string[] {
  const keys = [...textsOf(locale).keys()].map((key: string) =>
    key.replace(PLURAL, "_n")
  )
  return [...new Set(keys)].sort()
}

/** Polish has forms that English hasn't: they stand against "other". */
const english = (key: string): string =>
  textsOf("en").get(key) ??
  textsOf("en").get(key.replace(PLURAL, "_other")) ??
  ""

const placeholders = (text: string): string =>
  (text.match(/{{\w+}}/g) ?? []).sort().join(" ")

const wordsOf = (text: string): string => text.replace(/{{\w+}}/g, "")
