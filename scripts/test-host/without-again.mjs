import { join } from "node:path"
import { OWNER, rememberHost } from "./before.mjs"
import { logIn, send, statusOf } from "./requests.mjs"
import { PACKER } from "./with-plugin.mjs"

const COMMAND = join(
  "node_modules/medusa-plugin-team-access",
  ".medusa/server/src/scripts/prepare-removal.js"
)

/** The first step of docs/security.md, while the plugin is still there. */
export async function prepareRemoval(host, { team, check }) {
  const cookie = await cookieOf(host, team.packer)
  check(
    "a Packer is in, by bearer and cookie",
    [
      await statusOf(host, "/admin/orders", team.packer),
      await statusOf(host, "/admin/orders", { cookie }),
    ],
    [200, 200]
  )
  await host.medusa("exec", COMMAND, "confirm")
  check(
    "the command ends both",
    [
      await statusOf(host, "/admin/orders", team.packer),
      await statusOf(host, "/admin/orders", { cookie }),
    ],
    [401, 401]
  )
  return { cookie }
}

async function cookieOf(host, headers) {
  const response = await fetch(`${host.url}/auth/session`, {
    method: "POST",
    headers: { ...headers, "x-forwarded-proto": "https" },
  })
  return response.headers
    .getSetCookie()
    .map((one) => one.split(";")[0])
    .join("; ")
}

/** Medusa alone: the Administrators are in, and nobody else. */
export async function afterRemoving(host, { answers, team, tokens, check }) {
  const headers = await logIn(host, OWNER)
  check(
    "the owner logs in",
    await statusOf(host, "/admin/users/me", headers),
    200
  )
  const now = await rememberHost(host, { headers })
  const differing = Object.keys(answers).filter(
    (path) =>
      !MAY_DIFFER.has(path) &&
      JSON.stringify(answers[path]) !== JSON.stringify(now[path])
  )
  check("Medusa answers as before the plugin", differing, [])
  check(
    "a Packer is not in: by bearer, cookie, password",
    [
      await statusOf(host, "/admin/orders", team.packer),
      await statusOf(host, "/admin/orders", { cookie: tokens.cookie }),
      await statusOf(host, "/admin/orders", await logIn(host, PACKER)),
    ],
    [401, 401, 401]
  )
  check(
    "the plugin's routes are gone",
    (await send(host, "/admin/team/me", { headers })).status,
    404
  )
  const [{ count }] = await host.query(
    `select count(*)::int as count from information_schema.tables
     where table_schema = 'public' and table_name like 'team\\_%'`
  )
  check("its tables stay, should it come back", count > 0)
}

/** People came meanwhile, and mails went out. */
const MAY_DIFFER = new Set(["/admin/users", "/admin/notifications"])
