import { createHash } from "node:crypto"

import {
  createNonce,
  InvitationLinkSigner,
  invitationIdOf,
  type LinkSubject,
} from "../token"

const mockCompare = jest.fn()
jest.mock("node:crypto", () => {
  const crypto = jest.requireActual<typeof import("node:crypto")>("node:crypto")
  return {
    ...crypto,
    timingSafeEqual: (a: Buffer, b: Buffer) => {
      mockCompare(a.length, b.length)
      return crypto.timingSafeEqual(a, b)
    },
  }
})

const OLD = "an old secret of 32 characters!!"
const NEW = "a new secret of 32 characters!!!"

const subject = (over: Partial<LinkSubject> = {}): LinkSubject => ({
  id: "tinv_01JD0000000000000000000000",
  nonce: "c29tZSBub25jZSBoZXJl",
  token_version: 3,
  former_nonces: ["1:bm9uY2Utb25l", "2:bm9uY2UtdHdv"],
  ...over,
})
const signer = (...secrets: string[]) => new InvitationLinkSigner(secrets)

describe("the token of an invitation link", () => {
  it("is the invitation's id and 256 bits", () => {
    const token = signer(NEW).token(subject())

    expect(token).toMatch(/^tinv_[0-9A-Z]{26}\.[A-Za-z0-9_-]{43}$/)
    expect(invitationIdOf(token)).toBe(subject().id)
    expect(signer(NEW).verify(token, subject())).toBe("valid")
  })

  it("holds neither the secret nor the nonce", () => {
    const { nonce } = subject()
    const token = signer(NEW).token(subject())

    expect(token).not.toContain(nonce)
    const plain = createHash("sha256").update(NEW).digest("base64url")
    expect(token).not.toContain(plain)
  })

  it.each([
    ["id", subject({ id: "tinv_01JD0000000000000000000001" })],
    ["version", subject({ token_version: 4 })],
    ["nonce", subject({ nonce: createNonce() })],
  ])("is another for another %s", (_, other) => {
    const token = signer(NEW).token(subject())

    expect(signer(NEW).token(other)).not.toBe(token)
    expect(signer(NEW).verify(token, other)).toBe("invalid")
  })

  it("says of a former link that a newer one exists", () => {
    const former = subject({ token_version: 2, nonce: "bm9uY2UtdHdv" })
    const token = signer(NEW).token(former)

    expect(signer(NEW).verify(token, subject())).toBe("replaced")
    const forgotten = subject({ former_nonces: [] })
    expect(signer(NEW).verify(token, forgotten)).toBe("invalid")
  })

  it("holds after the key was rotated, until the old one is dropped", () => {
    const token = signer(OLD).token(subject())

    expect(signer(NEW, OLD).verify(token, subject())).toBe("valid")
    expect(signer(NEW).verify(token, subject())).toBe("invalid")
    const fresh = signer(NEW, OLD).token(subject())
    expect(fresh).toBe(signer(NEW).token(subject()))
  })

  it.each([
    "",
    ".",
    "nonsense",
    subject().id,
    `${subject().id}.`,
    `${subject().id}.${"A".repeat(42)}`,
    `${subject().id}.${"A".repeat(44)}`,
    `${subject().id}.${"A".repeat(43)}`,
    `${subject().id}.${"A".repeat(42)}=`,
    `x${subject().id}.${"A".repeat(43)}`,
    `${subject().id}.${"A".repeat(43)}\n`,
  ])("isn't %j", (token) => {
    expect(signer(NEW).verify(token, subject())).toBe("invalid")
  })

  it("is compared in constant time, whatever is wrong with it", () => {
    mockCompare.mockClear()

    signer(NEW).verify(`${subject().id}.${"A".repeat(43)}`, subject())

    // The link itself and its two former ones, each as a whole.
    expect(mockCompare.mock.calls).toEqual([
      [32, 32],
      [32, 32],
      [32, 32],
    ])
  })

  it("has a nonce of 128 bits that doesn't repeat", () => {
    const nonces = Array.from({ length: 1000 }, createNonce)

    expect(new Set(nonces).size).toBe(1000)
    expect(Buffer.from(nonces[0], "base64url")).toHaveLength(16)
  })
})
