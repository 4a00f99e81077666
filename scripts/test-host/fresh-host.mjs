import { randomBytes } from "node:crypto"
import { mkdirSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"
import pg from "pg"
import { step } from "../lib/output.mjs"
import { PACKAGE, TSCONFIG, config } from "./host-files.mjs"

const DATABASE = "fresh_host"

/** A Medusa host in a folder of its own, of published packages. */
export class FreshHost {
  #children
  #env
  #running
  #secrets = newSecrets()

  constructor(children, { dir, port, services, smtpPort }) {
    this.#children = children
    this.dir = join(dir, "host")
    this.url = `http://localhost:${port}`
    this.dashboard = `${this.url}/app`
    this.server = services.DATABASE_URL
    const database = new URL(services.DATABASE_URL)
    database.pathname = `/${DATABASE}`
    this.databaseUrl = database.href
    this.#env = {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      npm_config_registry: process.env.npm_config_registry,
      NODE_ENV: "production",
      MEDUSA_DISABLE_TELEMETRY: "true",
      PORT: String(port),
      DATABASE_URL: database.href,
      ADMIN_URL: this.dashboard,
      STORE_CORS: this.url,
      ADMIN_CORS: this.url,
      AUTH_CORS: this.url,
      SMTP_HOST: "127.0.0.1",
      SMTP_PORT: String(smtpPort),
    }
  }

  get env() {
    return { ...this.#env, ...this.#secrets }
  }

  async create() {
    mkdirSync(this.dir)
    this.#write("package.json", PACKAGE)
    this.#write("tsconfig.json", TSCONFIG)
    this.#write("medusa-config.ts", config({ plugin: false }))
    await this.query(`create database ${DATABASE}`, this.server)
    await step("Medusa installed", () => this.#npm("install"))
    await step("Tables made", () => this.medusa("db:migrate"))
  }

  async install(tarball) {
    await step("Plugin installed", () => this.#npm("install", tarball))
    this.#write("medusa-config.ts", config({ plugin: true }))
    await step("Tables made", () => this.medusa("db:migrate"))
  }

  /** As docs/security.md says it: new secrets together with the plugin's end. */
  async remove() {
    this.#write("medusa-config.ts", config({ plugin: false }))
    this.#secrets = newSecrets()
    await step("Plugin uninstalled", () =>
      this.#npm("uninstall", "medusa-plugin-team-access")
    )
  }

  async build() {
    await step("Host built for production", () => this.medusa("build"))
  }

  /** With the dashboard it is what was built that starts. */
  async start({ dashboard }) {
    const cwd = dashboard ? join(this.dir, ".medusa", "server") : this.dir
    await step("Host started", async () => {
      this.#running = this.#children.start(
        "host",
        process.execPath,
        [this.#cli, "start"],
        { cwd, env: { ...this.env, DISABLE_ADMIN: String(!dashboard) } }
      )
      await this.#children.ready(
        this.#running,
        () =>
          fetch(`${this.url}/health`).then(
            ({ ok }) => ok,
            () => false
          ),
        180_000
      )
    })
  }

  async stop() {
    await this.#children.stopOne(this.#running)
  }

  /** One of Medusa's commands, to its end. */
  async medusa(...args) {
    await this.#children.run(
      `medusa-${args[0].replace(/\W/g, "-")}`,
      process.execPath,
      [this.#cli, ...args],
      { cwd: this.dir, env: this.env }
    )
  }

  /** The program itself: what `npx` starts would outlive it. */
  get #cli() {
    return join(this.dir, "node_modules", "@medusajs", "cli", "cli.js")
  }

  /** What the host has installed. */
  require(name) {
    return createRequire(join(this.dir, "package.json"))(name)
  }

  async query(sql, url = this.databaseUrl) {
    const client = new pg.Client(url)
    await client.connect()
    try {
      return (await client.query(sql)).rows
    } finally {
      await client.end()
    }
  }

  #npm(...args) {
    return this.#children.run(
      `npm-${args[0]}`,
      "npm",
      [...args, "--no-audit", "--no-fund", "--loglevel=error"],
      // What builds the dashboard is among the development packages.
      { cwd: this.dir, env: { ...process.env, NODE_ENV: "development" } }
    )
  }

  #write(name, text) {
    writeFileSync(join(this.dir, name), text)
  }
}

const newSecrets = () => ({
  JWT_SECRET: randomBytes(32).toString("hex"),
  COOKIE_SECRET: randomBytes(32).toString("hex"),
})
