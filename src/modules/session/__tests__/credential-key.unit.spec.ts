import { parseTeamOptions } from "../../../utils/options"
import { credentialKeys } from "../credential-key"

const OLD = "old".padEnd(32, "-")
const NEW = "new".padEnd(32, "-")
const host = { projectConfig: { http: { cookieSecret: "the host's own" } } }
type Host = Parameters<typeof credentialKeys>[1]

const keysWith = (tokenSecret?: string | string[]) =>
  credentialKeys(
    parseTeamOptions({ tokenSecret }),
    host as unknown as Host
  )("bearer token")

describe("the keys that a credential is known by", () => {
  it("have nothing of it, and are told apart", () => {
    const [key, ...former] = keysWith()
    expect(key).toMatch(/^[\w-]{43}$/)
    expect(former).toEqual([])
  })

  it("are those of former secrets too, the host's included", () => {
    expect(keysWith([NEW, OLD])).toEqual([
      keysWith(NEW)[0],
      keysWith(OLD)[0],
      keysWith()[0],
    ])
  })
})
