import { readFileSync } from "node:fs"
import { join } from "node:path"
import { ROOT } from "../lib/settings.mjs"

const { devDependencies } = JSON.parse(
  readFileSync(join(ROOT, "package.json"), "utf8")
)
const versionOf = (name) => devDependencies[name]

/** As Medusa's own starter has it, of the version that we are tested with. */
export const PACKAGE = JSON.stringify(
  {
    name: "fresh-host",
    version: "0.0.1",
    private: true,
    dependencies: Object.fromEntries(
      ["admin-sdk", "cli", "framework", "medusa"].map((name) => [
        `@medusajs/${name}`,
        versionOf(`@medusajs/${name}`),
      ])
    ),
    devDependencies: Object.fromEntries(
      [
        "@swc/core",
        "@types/node",
        "@types/react",
        "@types/react-dom",
        "ts-node",
        "typescript",
        "vite",
      ].map((name) => [name, versionOf(name)])
    ),
  },
  null,
  2
)

export const TSCONFIG = JSON.stringify({
  compilerOptions: {
    target: "ES2021",
    esModuleInterop: true,
    module: "Node16",
    moduleResolution: "Node16",
    emitDecoratorMetadata: true,
    experimentalDecorators: true,
    skipLibCheck: true,
    skipDefaultLibCheck: true,
    declaration: false,
    sourceMap: false,
    inlineSourceMap: true,
    outDir: "./.medusa/server",
    rootDir: "./",
    jsx: "react-jsx",
    forceConsistentCasingInFileNames: true,
    resolveJsonModule: true,
  },
  include: ["**/*", ".medusa/types/*"],
  exclude: ["node_modules", ".medusa/server", ".medusa/admin", ".cache"],
})

const PLUGIN = `
  plugins: [
    {
      resolve: "medusa-plugin-team-access",
      options: {
        adminUrl: process.env.ADMIN_URL,
        email: { from: "Example Store <team@shop.example.com>" },
      },
    },
  ],
  modules: [
    {
      resolve: "@medusajs/medusa/notification",
      options: {
        providers: [
          {
            resolve: "@medusajs/medusa/notification-local",
            id: "local",
            options: { channels: ["feed"] },
          },
          {
            resolve: "medusa-plugin-team-access/providers/smtp",
            id: "smtp",
            options: {
              channels: ["email"],
              host: process.env.SMTP_HOST,
              port: Number(process.env.SMTP_PORT),
              from: "Example Store <team@shop.example.com>",
            },
          },
        ],
      },
    },
  ],`

/** As the README says to write it. */
export const config = ({ plugin }) => `
import { defineConfig, loadEnv } from "@medusajs/framework/utils"

loadEnv(process.env.NODE_ENV || "development", process.cwd())

module.exports = defineConfig({
  projectConfig: {
    databaseUrl: process.env.DATABASE_URL,
    http: {
      storeCors: process.env.STORE_CORS!,
      adminCors: process.env.ADMIN_CORS!,
      authCors: process.env.AUTH_CORS!,
      jwtSecret: process.env.JWT_SECRET,
      cookieSecret: process.env.COOKIE_SECRET,
    },
  },
  admin: { disable: process.env.DISABLE_ADMIN === "true" },${plugin ? PLUGIN : ""}
})
`
