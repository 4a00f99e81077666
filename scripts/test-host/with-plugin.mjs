import { HOST_INVITED, OWNER, SECOND, rememberHost } from "./before.mjs"
import { PASSWORD, linkTo, logIn, send, statusOf } from "./requests.mjs"

export const PACKER = "packer@example.com"

/** Nobody who was there is locked out, and nothing is answered otherwise. */
export async function afterInstalling(host, { before, answers, check }) {
  const { headers, invite, key } = before
  check(
    "a login from before goes on",
    await statusOf(host, "/admin/users/me", headers),
    200
  )
  const now = await rememberHost(host, before)
  const differing = Object.keys(answers).filter(
    (path) => JSON.stringify(answers[path]) !== JSON.stringify(now[path])
  )
  check(
    `${Object.keys(answers).length} reads of Medusa's are answered as before`,
    differing,
    []
  )
  for (const email of [OWNER, SECOND]) {
    const { data } = await send(host, "/admin/team/me", {
      headers: await logIn(host, email),
    })
    check(`${email} is an Administrator`, data.is_administrator)
  }
  const basic = Buffer.from(`${key.token}:`).toString("base64")
  check(
    "an API key from before goes on",
    await statusOf(host, "/admin/products", {
      authorization: `Basic ${basic}`,
    }),
    200
  )
  await acceptHostInvite(host, invite)
  const arrived = await logIn(host, HOST_INVITED)
  check(
    "who accepts an invite from before waits for a role",
    await statusOf(host, "/admin/orders", arrived),
    403
  )
}

async function acceptHostInvite(host, { token, email }) {
  const { data } = await send(host, "/auth/user/emailpass/register", {
    body: { email, password: PASSWORD },
  })
  await send(host, `/admin/invites/accept?token=${encodeURIComponent(token)}`, {
    body: { first_name: "Ina", last_name: "Vited" },
    headers: { authorization: `Bearer ${data.token}` },
  })
}

/** Invited, mailed, joined, and held to the role; by Medusa's own SDK. */
export async function mainJob(host, { mails, check }) {
  const { default: Medusa } = host.require("@medusajs/js-sdk")
  const sdkOf = async (email) => {
    const sdk = new Medusa({
      baseUrl: host.url,
      auth: { type: "jwt", jwtTokenStorageMethod: "memory" },
    })
    await sdk.auth.login("user", "emailpass", { email, password: PASSWORD })
    return sdk
  }
  const owner = await sdkOf(OWNER)
  const { results } = await owner.client.fetch("/admin/team/invitations", {
    method: "POST",
    body: { emails: [PACKER], role_ids: ["trole_packer"] },
  })
  check("an invitation is made", results[0].outcome, "invited")

  const link = await linkTo(mails, PACKER)
  check(
    "its mail leads to the dashboard",
    link.split("#")[0],
    `${host.dashboard}/login`
  )
  const accepted = await send(host, "/admin/team/invitations/accept", {
    body: {
      token: link.split("#invitation=")[1],
      first_name: "Paula",
      last_name: "Packer",
      password: PASSWORD,
    },
  })
  check("the link is accepted", accepted.status, 200)

  const packer = await sdkOf(PACKER)
  const { orders } = await packer.admin.order.list()
  check("a Packer sees orders", Array.isArray(orders))
  const refused = await packer.admin.user.list().catch((error) => error.status)
  check("a Packer sees no users", refused, 403)
  return { packer: await logIn(host, PACKER) }
}
