import { AREAS } from "../../../../utils/areas"
import { TEAM_LOCALES } from "../../../../utils/locales"
import {
  actionLabel,
  areaLabel,
  type HostLabels,
  labels,
  permissionLabel,
  resourceLabel,
} from "../labels"
import { BUILT_IN_PERMISSIONS } from "../permissions"
import { RESOURCES } from "../resources"

const KINDS = ["areas", "resources", "actions", "permissions"] as const

/** Words that another language rightly shares with English. */
const SHARED: Record<string, string[]> = {
  nl: ["Analytics", "Claims", "Team"],
  fr: ["Collections", "Invitations", "Promotions", "Taxes"],
  de: ["Team"],
  es: ["Roles"],
  it: ["Team"],
  pl: ["Import"],
}

const entriesOf = (locale: (typeof TEAM_LOCALES)[number]) =>
  KINDS.flatMap((kind) =>
    Object.entries(labels[locale][kind]).map(
      ([key, label]) => [`${kind}.${key}`, label] as const
    )
  )

describe("labels of permissions", () => {
  const actions = Object.values(RESOURCES).flatMap(({ actions }) => actions)

  it.each(TEAM_LOCALES)("are there for all there is in %s", (locale) => {
    const own = labels[locale]

    expect(new Set(Object.keys(own.areas))).toEqual(new Set(AREAS))
    expect(Object.keys(own.resources)).toEqual(Object.keys(RESOURCES))
    expect(new Set(Object.keys(own.actions))).toEqual(new Set(actions))
    expect(Object.keys(own.permissions)).toEqual(BUILT_IN_PERMISSIONS)
  })

  it.each(TEAM_LOCALES)(
    "are short and begin as sentences do in %s",
    (locale) => {
      for (const [key, label] of entriesOf(locale)) {
        expect([key, label]).toEqual([key, label.trim()])
        expect([key, label]).toEqual([
          key,
          expect.stringMatching(/^\p{Lu}[\p{L}' -]+$/u),
        ])
        expect([key, label.length < 60]).toEqual([key, true])
      }
    }
  )

  it.each(TEAM_LOCALES)("tell one thing from another in %s", (locale) => {
    for (const kind of KINDS) {
      const words = Object.values(labels[locale][kind]).map((label) =>
        label.toLowerCase()
      )
      const twice = words.filter((word, at) => words.indexOf(word) !== at)

      expect([kind, twice]).toEqual([kind, []])
    }
  })

  it.each(TEAM_LOCALES.filter((locale) => locale !== "en"))(
    "have no English left over in %s",
    (locale) => {
      const english = new Map(entriesOf("en"))
      const same = entriesOf(locale)
        .filter(([key, label]) => english.get(key) === label)
        .map(([, label]) => label)
      const all = entriesOf(locale).map(([, label]) => label)

      expect([...new Set(same)].sort()).toEqual(SHARED[locale])
      expect(all.join(" ")).not.toMatch(
        /\b(view|change|delete|the|of|orders|customers|people|shipping)\b/i
      )
    }
  )

  it.each(TEAM_LOCALES)(
    "say of a permission more than its action in %s",
    (locale) => {
      const { permissions, actions } = labels[locale]

      for (const [key, label] of Object.entries(permissions)) {
        expect([key, Object.values(actions)]).toEqual([
          key,
          expect.not.arrayContaining([label]),
        ])
      }
    }
  )

  it("are as a merchant says it", () => {
    expect(permissionLabel("order:export", "de")).toBe(
      "Bestellungen exportieren"
    )
    expect(permissionLabel("order:export", "en")).toBe("Export orders")
    expect(areaLabel("catalog", "fr")).toBe("Produits")
    expect(resourceLabel("draft_order", "nl")).toBe("Conceptbestellingen")
    expect(actionLabel("read", "pl")).toBe("Wyświetlanie")
  })
})

describe("labels of what a host adds", () => {
  const host: HostLabels = {
    areas: { loyalty: { en: "Loyalty", de: "Treue" } },
    resources: { pickup: "Pickups" },
    permissions: {
      "pickup:create": { en: "Request pickups", fr: "Demander l'enlèvement" },
      "order:export": "Ours stays",
    },
  }

  it("are the host's, in the language if it has it, else in English", () => {
    expect(permissionLabel("pickup:create", "fr", host)).toBe(
      "Demander l'enlèvement"
    )
    expect(permissionLabel("pickup:create", "it", host)).toBe("Request pickups")
    expect(areaLabel("loyalty", "de", host)).toBe("Treue")
    expect(resourceLabel("pickup", "es", host)).toBe("Pickups")
  })

  it("never replace ours", () => {
    expect(permissionLabel("order:export", "en", host)).toBe("Export orders")
  })

  it("are made of its parts where it has no words", () => {
    expect(permissionLabel("pickup:read", "de", host)).toBe("Pickups: Ansehen")
    expect(permissionLabel("loyalty_card:top_up", "en")).toBe(
      "Loyalty card: Top up"
    )
    expect(permissionLabel("constructor:read", "en", host)).toBe(
      "Constructor: View"
    )
    expect(areaLabel("gift-cards", "en")).toBe("Gift cards")
  })

  it("are told by their key when it is no permission at all", () => {
    expect(permissionLabel("orders", "en")).toBe("Orders")
  })
})
