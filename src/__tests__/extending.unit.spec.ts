import { readdirSync, readFileSync } from "node:fs"
import { join, relative } from "node:path"
import ts from "typescript"

const ROOT = join(__dirname, "../..")
const HOST = join(ROOT, "integration-tests/fixtures/extending")

const page = readFileSync(join(ROOT, "docs/extending.md"), "utf8")

/** Blocks of code that begin with the name of their file. */
const shown = [
  ...page.matchAll(/^```tsx?\n\/\/ (src\/\S+)\n\n?(.+?)^```$/gms),
].map(([, name, code]) => [name, code] as const)

/** What the compiler says of a program, as file and message. */
function complaints(config: string, more: string[] = []): [string, string][] {
  const { config: json } = ts.readConfigFile(config, (name) =>
    ts.sys.readFile(name)
  ) as { config: unknown }
  const { fileNames, options } = ts.parseJsonConfigFileContent(
    json,
    ts.sys,
    join(config, "..")
  )
  const program = ts.createProgram([...fileNames, ...more], options)
  return ts
    .getPreEmitDiagnostics(program)
    .map(({ file, messageText }) => [
      relative(HOST, file?.fileName ?? ""),
      ts.flattenDiagnosticMessageText(messageText, " "),
    ])
}

describe("docs/extending.md", () => {
  it("shows the host that the tests run", () => {
    expect(shown.map(([name]) => name)).toEqual(
      expect.arrayContaining([
        "src/access.ts",
        "src/api/middlewares.ts",
        "src/admin/widgets/loyalty-card.tsx",
      ])
    )
    for (const [name, code] of shown) {
      expect([name, code]).toEqual([
        name,
        readFileSync(join(HOST, name), "utf8"),
      ])
    }
  })

  it("names every other file of that host", () => {
    const files = readdirSync(join(HOST, "src"), { recursive: true })
      .map((name) => `src/${String(name)}`)
      .filter((name) => /\.tsx?$/.test(name))

    expect(files.filter((name) => !page.includes(name))).toEqual([])
  })
})

describe("the compiler, in a host's code", () => {
  const wrong = join(HOST, "wrong-permissions.ts")
  let found: [string, string][]

  beforeAll(() => {
    found = complaints(join(HOST, "tsconfig.json"), [wrong])
  })

  it("lets the host of the page pass", () => {
    expect(found.filter(([file]) => file !== "wrong-permissions.ts")).toEqual(
      []
    )
    expect(complaints(join(HOST, "src/admin/tsconfig.json"))).toEqual([])
  })

  it("refuses permissions, areas and roles that don't exist, by name", () => {
    const expected = [...readFileSync(wrong, "utf8").matchAll(/ \/\/ (.+)$/gm)]
    const said = found
      .filter(([file]) => file === "wrong-permissions.ts")
      .map(([, message]) => message)

    expect(expected.length).toBeGreaterThan(10)
    expect(said).toEqual(
      expected.map(([, name]) => expect.stringContaining(name) as string)
    )
  })
})
