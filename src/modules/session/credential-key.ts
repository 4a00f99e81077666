import { createHmac, hkdfSync } from "node:crypto"
import type { ConfigModule } from "@medusajs/framework/types"

import type { TeamOptions } from "../../utils/options"

const LABEL = "medusa-plugin-team-access session credentials"

/**
 * Makes of a token, or of what a cookie stands for, the key that it is known by:
 * of no use to who reads it, and the same in every process.
 */
export function credentialKeys(
  { tokenSecret }: TeamOptions,
  { projectConfig }: Pick<ConfigModule, "projectConfig">
): (credential: string) => string {
  const secret =
    [tokenSecret].flat()[0] ??
    projectConfig?.http?.cookieSecret ??
    "development only"
  const key = Buffer.from(hkdfSync("sha256", String(secret), "", LABEL, 32))
  return (credential) =>
    createHmac("sha256", key).update(credential).digest("base64url")
}
