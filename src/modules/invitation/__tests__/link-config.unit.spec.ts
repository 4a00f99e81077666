import { parseTeamOptions } from "../../../utils/options"
import { dashboardUrl, linkSecrets } from "../link-config"
import checkOptions from "../loaders/options"

type Host = Parameters<typeof linkSecrets>[1]

const host = (cookieSecret?: string, backendUrl?: string) =>
  ({
    projectConfig: { http: { cookieSecret } },
    admin: { path: "/app", backendUrl },
  }) as unknown as Host

const GOOD = "0123456789-0123456789-0123456789"

const inMode = (mode: string | undefined, work: () => void) => {
  const before = process.env.NODE_ENV
  try {
    if (mode === undefined) {
      delete process.env.NODE_ENV
    } else {
      process.env.NODE_ENV = mode
    }
    work()
  } finally {
    process.env.NODE_ENV = before
  }
}

describe("the secrets of invitation links", () => {
  it("are the option's: the first signs, former ones are accepted", () => {
    const one = parseTeamOptions({ tokenSecret: GOOD })
    const many = parseTeamOptions({ tokenSecret: [GOOD, `${GOOD}-old`] })

    expect(linkSecrets(one, host("other"))).toEqual([GOOD])
    expect(linkSecrets(many, host())).toEqual([GOOD, `${GOOD}-old`])
  })

  it("are by default the host's cookie secret", () => {
    inMode("production", () =>
      expect(linkSecrets(parseTeamOptions({}), host(GOOD))).toEqual([GOOD])
    )
  })

  it.each([undefined, "", "supersecret", "something", "only15character"])(
    "stop the boot outside development when the cookie secret is %j",
    (secret) => {
      for (const mode of ["production", "staging"]) {
        inMode(mode, () =>
          expect(() => linkSecrets(parseTeamOptions({}), host(secret))).toThrow(
            /tokenSecret/
          )
        )
      }
      for (const mode of ["development", "test", undefined]) {
        inMode(mode, () =>
          expect(linkSecrets(parseTeamOptions({}), host(secret))).toHaveLength(
            1
          )
        )
      }
    }
  )

  it("are looked at by the module's loader, which stops the boot", async () => {
    const load = (secret: string) =>
      checkOptions({
        container: { resolve: () => host(secret, "https://a.example") },
        options: {},
      } as unknown as Parameters<typeof checkOptions>[0])
    const before = process.env.NODE_ENV
    process.env.NODE_ENV = "production"
    try {
      await expect(load("supersecret")).rejects.toThrow(/tokenSecret/)
      await expect(load(GOOD)).resolves.toBeUndefined()
    } finally {
      process.env.NODE_ENV = before
    }
  })

  it.each(["short", ["short"], [], [GOOD, "short"]])(
    "may not be %j",
    (tokenSecret) => {
      expect(() => parseTeamOptions({ tokenSecret })).toThrow(/tokenSecret/)
    }
  )
})

describe("the address of the dashboard", () => {
  it("is the option's, without a slash at the end", () => {
    const options = parseTeamOptions({ adminUrl: "https://a.example/app/" })

    expect(dashboardUrl(options, host())).toBe("https://a.example/app")
  })

  it("is by default the host's, when that is absolute", () => {
    const options = parseTeamOptions({})

    expect(dashboardUrl(options, host(GOOD, "https://b.example/"))).toBe(
      "https://b.example/app"
    )
    inMode("production", () =>
      expect(() => dashboardUrl(options, host(GOOD, "/"))).toThrow(/adminUrl/)
    )
    inMode("development", () =>
      expect(dashboardUrl(options, host(GOOD, "/"))).toMatch(
        /^http:\/\/localhost:\d+\/app$/
      )
    )
  })

  it.each(["javascript:alert(1)", "/app", "ftp://a.example"])(
    "may not be %j",
    (adminUrl) => {
      expect(() => parseTeamOptions({ adminUrl })).toThrow(/adminUrl/)
    }
  )
})
