import {
  deletedUserId,
  isAnonymousAuth,
  normalizePath,
  readsBearerOnly,
  requestMethod,
  requestPath,
  servesWholeLogin,
} from "../paths"

const mounted = (baseUrl: string, path = "/") => ({ baseUrl, path })

describe("the path of a request", () => {
  it.each([
    ["/admin/team/people", "/admin/team/people"],
    ["/ADMIN/Team/People", "/admin/team/people"],
    ["/admin/team/people/", "/admin/team/people"],
    ["/admin/team/%70eople", "/admin/team/%70eople"],
  ])("reads %s as %s", (given, expected) => {
    expect(requestPath(mounted(given))).toBe(expected)
  })

  it("takes HEAD for GET", () => {
    expect(requestMethod({ method: "HEAD" })).toBe("GET")
    expect(requestMethod({ method: "POST" })).toBe("POST")
  })
})

describe("routes of the host's login", () => {
  it.each([
    ["POST", "/auth/user/emailpass"],
    ["GET", "/auth/user/google"],
    ["GET", "/auth/user/google/callback"],
    ["POST", "/auth/user/emailpass/register"],
    ["POST", "/auth/user/emailpass/reset-password"],
    ["POST", "/auth/user/emailpass/update"],
    ["GET", "/auth/user/providers"],
    ["DELETE", "/auth/session"],
  ])("%s %s reads no credential", (method, path) => {
    expect(isAnonymousAuth(method, path)).toBe(true)
  })

  it.each([
    ["POST", "/auth/session"],
    ["POST", "/auth/token/refresh"],
    ["POST", "/auth/google/user"],
    ["GET", "/auth/mfa/factors"],
    ["POST", "/auth/mfa/factors"],
    ["DELETE", "/auth/mfa/factors/mfa_1"],
    ["POST", "/auth/mfa/factors/mfa_1/verify"],
    ["POST", "/auth/mfa/challenges/x/verify"],
    ["POST", "/auth/mfa/recovery-codes"],
    ["POST", "/auth/verification/request"],
    ["POST", "/auth/verification/confirm"],
    ["DELETE", "/auth/user/emailpass"],
    ["POST", "/auth/something/of/the/hosts/own"],
  ])("%s %s is checked", (method, path) => {
    expect(isAnonymousAuth(method, path)).toBe(false)
  })

  it("knows which of them ignore a cookie", () => {
    expect(readsBearerOnly("POST", "/auth/session")).toBe(true)
    expect(readsBearerOnly("POST", "/auth/google/user")).toBe(true)
    expect(readsBearerOnly("POST", "/auth/token/refresh")).toBe(false)
    expect(readsBearerOnly("GET", "/auth/session")).toBe(false)
  })

  it("knows which act on a login as a whole", () => {
    expect(servesWholeLogin("/auth/mfa/factors")).toBe(true)
    expect(servesWholeLogin("/auth/verification/confirm")).toBe(true)
    expect(servesWholeLogin("/auth/token/refresh")).toBe(false)
    expect(servesWholeLogin("/auth/mfaker")).toBe(false)
  })
})

describe("the user that the host is asked to delete", () => {
  it.each([
    ["DELETE", "/admin/users/user_01ABC", "user_01ABC"],
    ["DELETE", "/ADMIN/Users/user_01ABC/", "user_01ABC"],
    ["DELETE", "/admin/users/user%5F01ABC", "user_01ABC"],
    ["DELETE", "/admin/users", null],
    ["DELETE", "/admin/users/user_1/roles", null],
    ["POST", "/admin/users/user_01ABC", null],
  ])("%s %s: %s", (method, path, id) => {
    expect(deletedUserId(method, mounted(path))).toBe(id)
  })
})

it("keeps the path of the root", () => {
  expect(normalizePath("/")).toBe("")
})
