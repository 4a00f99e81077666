import { randomFillSync } from "node:crypto"

const DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
const TIME_DIGITS = 10
const RANDOM_DIGITS = 16

// The host's own generator asks for random bytes one by one: 10,000 ids take it
// a second.
const pool = Buffer.alloc(RANDOM_DIGITS * 256)
let used = pool.length

/** An id as the host makes them: the prefix and a ULID. */
export function entityId<Prefix extends string>(
  prefix: Prefix
): `${Prefix}_${string}` {
  return `${prefix}_${timePart(Date.now())}${randomPart()}`
}

function timePart(time: number): string {
  let digits = ""
  let rest = time
  for (let at = 0; at < TIME_DIGITS; at += 1) {
    digits = DIGITS[rest % DIGITS.length] + digits
    rest = Math.floor(rest / DIGITS.length)
  }
  return digits
}

function randomPart(): string {
  if (used === pool.length) {
    randomFillSync(pool)
    used = 0
  }
  let digits = ""
  for (const byte of pool.subarray(used, used + RANDOM_DIGITS)) {
    digits += DIGITS[byte % DIGITS.length]
  }
  used += RANDOM_DIGITS
  return digits
}
