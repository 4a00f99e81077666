export type Claims = {
  sub: string
  email?: string
  email_verified?: boolean
  name?: string
}

/** What the provider hands back: whoever logs in there is what they claim. */
export const writeCode = (claims: Claims): string =>
  Buffer.from(JSON.stringify(claims)).toString("base64url")

export const readCode = (code: string): Claims =>
  JSON.parse(Buffer.from(code, "base64url").toString()) as Claims
