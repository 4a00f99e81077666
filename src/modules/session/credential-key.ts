import { createHmac, hkdfSync } from "node:crypto"
import type { ConfigModule } from "@medusajs/framework/types"

import type { TeamOptions } from "../../utils/options"

const LABEL = "medusa-plugin-team-access session credentials"

/**
 * Makes of a token, or of what a cookie stands for, the keys that it is known by:
 * of no use to who reads them, and the same in every process. New ones are kept
 * by the first; the others are of former secrets, so that changing these revives
 * nothing that was ended.
 */
export function credentialKeys(
  { tokenSecret }: TeamOptions,
  { projectConfig }: Pick<ConfigModule, "projectConfig">
): (credential: string) => [key: string, ...former: string[]] {
  const keyOf = (secret: unknown) => {
    const key = Buffer.from(hkdfSync("sha256", String(secret), "", LABEL, 32))
    return (credential: string) =>
      createHmac("sha256", key).update(credential).digest("base64url")
  }
  const host = keyOf(projectConfig?.http?.cookieSecret ?? "development only")
  const [first = host, ...former] = [tokenSecret ?? []].flat().map(keyOf)
  return (credential) => [
    first(credential),
    ...[...former, host]
      .filter((one) => one !== first)
      .map((one) => one(credential)),
  ]
}
