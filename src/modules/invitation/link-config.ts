import type { ConfigModule } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"

import type { TeamOptions } from "../../utils/options"
import { teamError } from "../../utils/team-error"

const MIN_SECRET = 16
const WEAK_SECRETS = new Set(["supersecret", "something", "secret"])

type HostConfig = Pick<ConfigModule, "projectConfig" | "admin">

const isDevelopment = () =>
  ["development", "test"].includes(process.env.NODE_ENV || "development")

/**
 * The secrets that invitation links are signed with: the option's, or the host's
 * cookie secret.
 *
 * @throws outside development when that is a default or too short.
 */
export function linkSecrets(options: TeamOptions, host: HostConfig): string[] {
  if (options.tokenSecret) {
    return [options.tokenSecret].flat()
  }
  const secret = String(host.projectConfig?.http?.cookieSecret ?? "")
  const weak = secret.length < MIN_SECRET || WEAK_SECRETS.has(secret)
  if (weak && !isDevelopment()) {
    throw teamError(
      MedusaError.Types.INVALID_DATA,
      "invalid_options",
      `medusa-plugin-team-access: tokenSecret: set it to at least 32 random characters, or give the host a cookieSecret of its own with at least ${MIN_SECRET} (invitation links are signed with it)`
    )
  }
  return [secret || "development only"]
}

/**
 * Where the dashboard is, without a slash at the end. Never taken from a
 * request: its Host header is the sender's to choose.
 *
 * @throws outside development when neither the option nor the host says.
 */
export function dashboardUrl(options: TeamOptions, host: HostConfig): string {
  if (options.adminUrl) {
    return withoutSlash(options.adminUrl)
  }
  const path = host.admin?.path ?? "/app"
  const backend = host.admin?.backendUrl
  if (backend && /^https?:\/\//.test(backend)) {
    return withoutSlash(`${withoutSlash(backend)}${path}`)
  }
  if (!isDevelopment()) {
    throw teamError(
      MedusaError.Types.INVALID_DATA,
      "invalid_options",
      'medusa-plugin-team-access: adminUrl: set it to the address of the dashboard, such as "https://shop.example.com/app" (links in mails lead there)'
    )
  }
  return withoutSlash(`http://localhost:${process.env.PORT ?? 9000}${path}`)
}

const withoutSlash = (url: string): string => url.replace(/\/+$/, "")
