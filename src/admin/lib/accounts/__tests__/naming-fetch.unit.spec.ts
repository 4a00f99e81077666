import { type AccountRef, namingFetch } from "../naming-fetch"

const PAGE = "https://shop.example.com/app/orders"
const SHOWN = "tacc_shown"

type Sent = { url: string; method: string; headers: Headers; body: string }

function setUp({
  backendUrl = "/",
  shown = SHOWN as string | null,
  answer = () => new Response("{}"),
} = {}) {
  const sent: Sent[] = []
  const changes: AccountRef[] = []
  let sessions = 0
  const send: typeof fetch = async (input, init) => {
    const request = new Request(
      input instanceof Request ? input : new URL(String(input), PAGE),
      init
    )
    sent.push({
      url: request.url,
      method: request.method,
      headers: request.headers,
      body: await request.text(),
    })
    return answer()
  }
  const naming = namingFetch(send, {
    backendUrl,
    pageUrl: () => PAGE,
    shown: () => shown,
    onChanged: (account) => changes.push(account),
    onSession: () => (sessions += 1),
  })
  return { naming, sent, changes, sessions: () => sessions }
}

const accountIn = ({ headers }: Sent) => headers.get("x-team-account")

describe("the account in the dashboard's requests", () => {
  it.each([
    ["/", "/admin/orders", SHOWN],
    ["/", "https://shop.example.com/admin/orders?limit=1", SHOWN],
    ["/", "/admin", SHOWN],
    ["/", "/administrators", null],
    ["/", "/store/products", null],
    ["/", "/auth/user/emailpass", null],
    ["/", "https://elsewhere.example.com/admin/orders", null],
    ["https://api.example.com", "https://api.example.com/admin/x", SHOWN],
    ["https://api.example.com", "/admin/x", null],
    [
      "https://a.example.com/shop/",
      "https://a.example.com/shop/admin/x",
      SHOWN,
    ],
    ["https://a.example.com/shop", "https://a.example.com/admin/x", null],
  ])("with the backend %s, %s is sent with %s", async (backendUrl, url, is) => {
    const { naming, sent } = setUp({ backendUrl })
    await naming(url)
    expect(accountIn(sent[0])).toBe(is)
  })

  it("isn't named before it is known", async () => {
    const { naming, sent } = setUp({ shown: null })
    await naming("/admin/orders")
    expect(accountIn(sent[0])).toBeNull()
  })

  it("leaves the rest of a request as it is", async () => {
    const { naming, sent } = setUp()
    await naming(new URL("/admin/orders", PAGE), {
      method: "POST",
      body: "{}",
      headers: { "idempotency-key": "1" },
    })
    expect(sent[0]).toMatchObject({ method: "POST", body: "{}" })
    expect(sent[0].headers.get("idempotency-key")).toBe("1")
    expect(accountIn(sent[0])).toBe(SHOWN)
  })

  it("leaves a Request object's method, body and headers as they are", async () => {
    const { naming, sent } = setUp()
    const request = new Request("https://shop.example.com/admin/orders", {
      method: "POST",
      body: "text",
      headers: { "x-mine": "yes" },
    })
    await naming(request)
    expect(sent[0]).toMatchObject({ method: "POST", body: "text" })
    expect(sent[0].headers.get("x-mine")).toBe("yes")
    expect(accountIn(sent[0])).toBe(SHOWN)
    expect(request.headers.has("x-team-account")).toBe(false)
  })

  it("is not named over the one that a request names", async () => {
    const { naming, sent } = setUp()
    await naming("/admin/orders", { headers: { "X-Team-Account": "tacc_2" } })
    expect(accountIn(sent[0])).toBe("tacc_2")
  })

  it("tells when another one is worked in, and answers as the server did", async () => {
    const account = { id: "tacc_2", name: "Nordic" }
    const { naming, changes } = setUp({
      answer: () =>
        Response.json({ code: "account_changed", account }, { status: 409 }),
    })
    const response = await naming("/admin/orders", { method: "POST" })
    expect(changes).toEqual([account])
    expect(await response.json()).toMatchObject({ code: "account_changed" })
  })

  it.each([
    ["another conflict", () => Response.json({ code: "x" }, { status: 409 })],
    ["no JSON", () => new Response("no", { status: 409 })],
  ])("tells nothing of %s", async (_what, answer) => {
    const { naming, changes } = setUp({ answer })
    await naming("/admin/orders")
    expect(changes).toEqual([])
  })

  it("is forgotten when somebody logs in or out", async () => {
    const { naming, sessions } = setUp()
    await naming("/auth/session", { method: "DELETE" })
    expect(sessions()).toBe(1)
  })
})
