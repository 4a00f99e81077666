import { existsSync, readdirSync, readFileSync } from "node:fs"
import { dirname, join, resolve } from "node:path"

const ROOT = resolve(__dirname, "../../..")

const PAGES = [
  "README.md",
  "CHANGELOG.md",
  "CONTRIBUTING.md",
  ...readdirSync(join(ROOT, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
]

const read = (page: string) => readFileSync(join(ROOT, page), "utf8")

/** As GitHub names the anchors of headings. */
const anchors = (page: string): string[] =>
  [...read(page).matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replace(/ /g, "-")
  )

/** Links to files and headings of this repository. */
const ownLinks = (page: string): string[] =>
  [...read(page).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link]) => link)
    .filter((link) => !/^https?:/.test(link))

describe.each(PAGES)("%s", (page) => {
  it("links to what is there", () => {
    const broken = ownLinks(page).filter((link) => {
      const [path, anchor] = link.split("#")
      const target = path ? join(dirname(page), path) : page
      return (
        !existsSync(join(ROOT, target)) ||
        (anchor !== undefined && !anchors(target).includes(anchor))
      )
    })

    expect(broken).toEqual([])
  })
})
