import { join } from "node:path"
import { defineConfig } from "@medusajs/framework/utils"

/**
 * A plugin of the host's that adds to roles, for tests: a folder as Medusa has
 * it for plugins, whose `src/access` is the option `access`.
 */
const extension = process.env.TEAM_EXTENSION
const {
  access,
} = // The configuration is read in one go.
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  (extension ? require(join(extension, ".medusa/server/src/access")) : {}) as {
    access?: object
  }

/** The plugin's options, as a host would write them; every module gets them. */
const teamOptions = {
  access,
  adminUrl: process.env.ADMIN_URL,
  redisUrl: process.env.REDIS_URL,
  email: { from: process.env.MAIL_FROM ?? "Team <team@example.com>" },
  ...(JSON.parse(process.env.TEAM_OPTIONS ?? "{}") as object),
}

const teamModules = [
  "linked-user",
  "role",
  "invitation",
  "session",
  "activity",
  "team-queue",
].map((name) => ({ resolve: `./src/modules/${name}`, options: teamOptions }))

// Providers are looked up from the host's packages, so relative paths fail.
const mailProviders = {
  /** Records mails in memory, for tests. */
  sink: {
    resolve: join(__dirname, "integration-tests/helpers/mail-sink"),
    id: "mail-sink",
    options: { channels: ["email"] },
  },
  smtp: {
    resolve: join(__dirname, "src/providers/smtp"),
    id: "smtp",
    options: {
      channels: ["email"],
      host: process.env.SMTP_HOST ?? "localhost",
      port: Number(process.env.SMTP_PORT ?? 1025),
      from: process.env.MAIL_FROM ?? "Team <team@example.com>",
    },
  },
}

/** `none` shows what a host without a mail provider sees. */
const mailProvider = (process.env.MAIL_PROVIDER ?? "smtp") as
  keyof typeof mailProviders | "none"

const notification = {
  resolve: "@medusajs/medusa/notification",
  options: {
    providers: [
      {
        resolve: "@medusajs/medusa/notification-local",
        id: "local",
        options: { name: "Local", channels: ["feed"] },
      },
      ...(mailProvider === "none" ? [] : [mailProviders[mailProvider]]),
    ],
  },
}

const redisUrl = process.env.REDIS_URL
const redisModules = redisUrl
  ? [
      {
        resolve: "@medusajs/medusa/event-bus-redis",
        options: { redisUrl },
      },
      {
        resolve: "@medusajs/medusa/workflow-engine-redis",
        options: { redis: { redisUrl } },
      },
      {
        resolve: "@medusajs/medusa/locking",
        options: {
          providers: [
            {
              resolve: "@medusajs/medusa/locking-redis",
              id: "locking-redis",
              is_default: true,
              options: { redisUrl },
            },
          ],
        },
      },
    ]
  : []

export default defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    redisUrl,
    http: {
      storeCors: process.env.STORE_CORS ?? "http://localhost:8000",
      adminCors: process.env.ADMIN_CORS ?? "http://localhost:9000",
      authCors: process.env.AUTH_CORS ?? "http://localhost:9000",
      jwtSecret: process.env.JWT_SECRET,
      cookieSecret: process.env.COOKIE_SECRET,
    },
  },
  modules: [...redisModules, notification, ...teamModules],
  plugins: extension ? [{ resolve: extension, options: {} }] : [],
})
