import { spawn } from "node:child_process"
import { createServer, type AddressInfo, type Server } from "node:net"
import { join } from "node:path"

const START = join(__dirname, "../start.mjs")
const BELOW_A_FILE = join(__filename, "data")

type Outcome = { code: number | null; output: string }

/** Starts with settings that it must refuse before it touches anything. */
const start = (env: Record<string, string>): Promise<Outcome> =>
  new Promise((done) => {
    const child = spawn(process.execPath, [START], {
      env: { ...process.env, NODE_OPTIONS: "", DEMO_DIR: BELOW_A_FILE, ...env },
    })
    let output = ""
    child.stdout.on("data", (chunk: Buffer) => (output += String(chunk)))
    child.stderr.on("data", (chunk: Buffer) => (output += String(chunk)))
    child.once("exit", (code) => done({ code, output: output.trim() }))
  })

const listen = (): Promise<Server> =>
  new Promise((done) => {
    const server = createServer()
    server.listen(0, "127.0.0.1", () => done(server))
  })

const portOf = (server: Server): string =>
  String((server.address() as AddressInfo).port)

describe("npm start, where it can't", () => {
  let taken: Server
  let free: Record<string, string>

  beforeAll(async () => {
    taken = await listen()
    const others = await Promise.all([listen(), listen(), listen(), listen()])
    const [PORT, SMTP_PORT, MAIL_UI_PORT, DATABASE_PORT] = others.map(portOf)
    free = { PORT, SMTP_PORT, MAIL_UI_PORT, DATABASE_PORT, DATABASE_URL: "" }
    others.forEach((server) => server.close())
  })

  afterAll(() => taken.close())

  it.each(["PORT", "SMTP_PORT", "MAIL_UI_PORT", "DATABASE_PORT"])(
    "names %s when its port is in use, in one line",
    async (variable) => {
      const port = portOf(taken)

      const { code, output } = await start({ ...free, [variable]: port })

      expect(code).toBe(1)
      expect(output).toMatch(
        new RegExp(`^✗ Port ${port}, for .+, is in use: set ${variable} to`)
      )
      expect(output.split("\n")).toHaveLength(1)
    }
  )

  it("names a setting that is no port", async () => {
    const { code, output } = await start({ ...free, PORT: "90000" })

    expect(code).toBe(1)
    expect(output).toBe('✗ PORT must be a port from 1 to 65535, not "90000".')
  })

  it("says which folder it may not write to", async () => {
    const { code, output } = await start(free)

    expect(code).toBe(1)
    expect(output).toBe(
      `✗ Can't write to ${BELOW_A_FILE} (ENOTDIR): set DEMO_DIR to a folder that you may write to.`
    )
  })
})
