import { spawn } from "node:child_process"
import {
  cpSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs"
import { createServer } from "node:net"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { teamTestRunner } from "../helpers/medusa"

const ROOT = process.cwd()
const DEADLINE_MS = 240_000

/** This host with another middleware file, outside the watched folder. */
function copyHost(middlewares: string | null): string {
  const folder = mkdtempSync(join(tmpdir(), "team-access-boot-"))
  for (const name of ["package.json", "tsconfig.json", "integration-tests"]) {
    cpSync(join(ROOT, name), join(folder, name), { recursive: true })
  }
  cpSync(join(ROOT, "src"), join(folder, "src"), {
    recursive: true,
    filter: (source) => !source.startsWith(join(ROOT, "src/admin")),
  })
  cpSync(join(ROOT, "medusa-config.ts"), join(folder, "host-config.ts"))
  writeFileSync(
    join(folder, "medusa-config.ts"),
    `import host from "./host-config"
     export default { ...host, admin: { ...host.admin, disable: true } }`
  )
  if (middlewares !== null) {
    writeFileSync(join(folder, "src/api/middlewares.ts"), middlewares)
  }
  symlinkSync(join(ROOT, "node_modules"), join(folder, "node_modules"))
  return folder
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((done) => server.listen(0, done))
  const address = server.address()
  await new Promise((done) => server.close(done))
  if (address === null || typeof address === "string") {
    throw new Error("A TCP server has a port")
  }
  return address.port
}

/** Starts the host, until it serves or ends. */
async function boot(
  databaseUrl: string,
  middlewares: string | null
): Promise<{ serves: boolean; code: number | null; output: string }> {
  const folder = copyHost(middlewares)
  const port = await freePort()
  const child = spawn(
    process.execPath,
    ["node_modules/@medusajs/cli/cli.js", "start", "--port", String(port)],
    {
      cwd: folder,
      env: {
        ...process.env,
        NODE_OPTIONS: "",
        LOG_LEVEL: "info",
        MAIL_PROVIDER: "none",
        DATABASE_URL: databaseUrl,
      },
    }
  )
  let output = ""
  child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()))
  child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()))
  const ended = new Promise<number | null>((done) => child.once("exit", done))
  let running = true
  void ended.then(() => (running = false))

  const deadline = Date.now() + DEADLINE_MS
  let serves = false
  while (running && !serves && Date.now() < deadline) {
    serves = await fetch(`http://localhost:${port}/health`).then(
      (response) => response.ok,
      () => false
    )
    await new Promise((done) => setTimeout(done, 200))
  }
  child.kill("SIGKILL")
  const code = await ended
  rmSync(folder, { recursive: true, force: true })
  return { serves, code, output }
}

teamTestRunner({
  testSuite: ({ dbConfig }) => {
    describe("a server", () => {
      it(
        "serves with the gate in place",
        async () => {
          const { serves } = await boot(dbConfig.clientUrl, null)

          expect(serves).toBe(true)
        },
        DEADLINE_MS
      )

      it.each([
        [
          "leaves the gate out",
          `import { defineMiddlewares } from "@medusajs/framework/http"
           export default defineMiddlewares({ routes: [] })`,
        ],
        ["can't be read", "export default {"],
      ])(
        "ends, with a line that says why, when the middleware file %s",
        async (what, middlewares) => {
          const { serves, code, output } = await boot(
            dbConfig.clientUrl,
            middlewares
          )

          expect([serves, code]).toEqual([false, 1])
          expect(output).toMatch(
            what === "can't be read"
              ? /error occurred while registering API Routes/
              : /the gate is not mounted at \/admin\* and \/auth\*.*It ends here/
          )
        },
        DEADLINE_MS
      )
    })
  },
})
