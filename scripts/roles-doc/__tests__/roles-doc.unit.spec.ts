import { readFileSync } from "node:fs"
import { join } from "node:path"

import { labels } from "../../../src/modules/role/catalog/labels"
import { BUILT_IN_ROLES } from "../../../src/modules/role/catalog/roles"
import { rolesDocument } from "../document"
import { SAYINGS } from "../sentences"

const page = readFileSync(join(__dirname, "../../../docs/roles.md"), "utf8")

describe("docs/roles.md", () => {
  it("says what the catalog says; if not, run `npm run docs:roles`", () => {
    expect(page).toBe(rolesDocument())
  })

  it("has every permission", () => {
    for (const label of Object.values(labels.en.permissions)) {
      expect(page).toMatch(new RegExp(`(\\| |: |, )${label}( \\||,|\\.)`))
    }
  })

  it.each(BUILT_IN_ROLES)(
    "explains phrases that $key's sentence has",
    (role) => {
      const { said, phrases } = SAYINGS[role.key]
      const words = said.toLowerCase()

      expect(phrases.length).toBeGreaterThan(0)
      for (const [phrase] of phrases) {
        const found = phrase
          .toLowerCase()
          .split(/[^\p{L}&]+/u)
          .filter((word) => word.length > 3 && !words.includes(word))
        expect([phrase, found]).toEqual([phrase, []])
      }
    }
  )
})
