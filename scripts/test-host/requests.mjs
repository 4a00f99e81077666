export const PASSWORD = "four words make one"

/** @returns `{ status, data }` of any answer */
export async function send(host, path, { method, body, headers } = {}) {
  const response = await fetch(`${host.url}${path}`, {
    method: method ?? (body ? "POST" : "GET"),
    headers: { "content-type": "application/json", ...headers },
    body: body && JSON.stringify(body),
  })
  const text = await response.text()
  let data = null
  try {
    data = JSON.parse(text)
  } catch {
    // Not JSON.
  }
  return { status: response.status, data }
}

/** @returns headers of a login, whether it stands for a user or not */
export async function logIn(host, email) {
  const { data } = await send(host, "/auth/user/emailpass", {
    body: { email, password: PASSWORD },
  })
  return { authorization: `Bearer ${data?.token}` }
}

export const statusOf = async (host, path, headers) =>
  (await send(host, path, { headers })).status

/** Waits for something that comes by itself, a mail for example. */
export async function eventually(find, what, deadlineMs = 60_000) {
  const deadline = Date.now() + deadlineMs
  for (;;) {
    const found = await find()
    if (found) {
      return found
    }
    if (Date.now() > deadline) {
      throw new Error(`${what} didn't come within ${deadlineMs / 1000} s.`)
    }
    await new Promise((done) => setTimeout(done, 300))
  }
}

/** The link in the mail to somebody. */
export const linkTo = (mails, address) =>
  eventually(async () => {
    const all = await (await fetch(`${mails}/api/email`)).json()
    const mail = all.find(({ to }) => to.some((one) => one.address === address))
    return /https?:\/\/\S+#invitation=\S+/.exec(mail?.text ?? "")?.[0]
  }, `A mail to ${address}`)
