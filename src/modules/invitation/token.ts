import { createHmac, hkdfSync, randomBytes, timingSafeEqual } from "node:crypto"

const LABEL = "medusa-plugin-team-access/invitation-link"
const TOKEN = /^(tinv_[0-9A-Z]{26})\.([A-Za-z0-9_-]{43})$/

/** What of an invitation goes into its link. */
export type LinkSubject = {
  id: string
  nonce: string
  token_version: number
  /** `<version>:<nonce>` of earlier links. */
  former_nonces: string[]
}

export type TokenVerdict = "valid" | "replaced" | "invalid"

/** A nonce of 128 random bits. */
export const createNonce = (): string => randomBytes(16).toString("base64url")

/** The invitation's id that a well-formed token names, or `null`. */
export function invitationIdOf(token: string): string | null {
  return TOKEN.exec(token)?.[1] ?? null
}

/**
 * Derives and checks the tokens of invitation links:
 * `<id>.<base64url(HMAC-SHA-256(key, id | token_version | nonce))>`. A token is
 * derived when it is needed and stored nowhere.
 */
export class InvitationLinkSigner {
  readonly #keys: Buffer[]

  /** @param secrets the first signs, all are accepted. */
  constructor(secrets: string[]) {
    this.#keys = secrets.map((secret) =>
      Buffer.from(hkdfSync("sha256", secret, "", LABEL, 32))
    )
  }

  token(subject: LinkSubject): string {
    const { id, token_version, nonce } = subject
    const mac = sign(this.#keys[0], id, token_version, nonce)
    return `${id}.${mac.toString("base64url")}`
  }

  verify(token: string, subject: LinkSubject): TokenVerdict {
    const [, id, signature] = TOKEN.exec(token) ?? []
    if (!signature || id !== subject.id) {
      return "invalid"
    }
    const given = Buffer.from(signature, "base64url")
    if (this.#matches(given, id, subject.token_version, subject.nonce)) {
      return "valid"
    }
    const replaced = subject.former_nonces.some((former) => {
      const colon = former.indexOf(":")
      const version = Number(former.slice(0, colon))
      return this.#matches(given, id, version, former.slice(colon + 1))
    })
    return replaced ? "replaced" : "invalid"
  }

  #matches(given: Buffer, id: string, version: number, nonce: string): boolean {
    return this.#keys.some((key) =>
      timingSafeEqual(given, sign(key, id, version, nonce))
    )
  }
}

function sign(key: Buffer, id: string, version: number, nonce: string): Buffer {
  return createHmac("sha256", key).update(`${id}|${version}|${nonce}`).digest()
}
