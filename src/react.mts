import { useQuery } from "@tanstack/react-query"

import type * as Contract from "./react.js"
import type { MyAccess } from "./types/access-http.js"

// The dashboard's build puts these in.
declare const __BACKEND_URL__: string | undefined
declare const __AUTH_TYPE__: "session" | "jwt" | undefined
declare const __JWT_TOKEN_STORAGE_KEY__: string | undefined

/** The same key as the plugin's own pages use, so that all ask once. */
const ME = ["team", "me"] as const

/** Where Medusa's SDK, by which the dashboard logs in, keeps a token. */
const TOKEN_KEY = "medusa_auth_token"

export const usePermissions: typeof Contract.usePermissions = () => {
  const { data, isPending } = useQuery({ queryKey: ME, queryFn: readMe })
  const access = data?.access
  return {
    isPending,
    may: (permission) => access?.permissions.includes(permission) ?? false,
    permissions: access?.permissions ?? [],
    isAdministrator: access?.is_administrator ?? false,
  }
}

export const useMay: typeof Contract.useMay = (permission) =>
  usePermissions().may(permission)

async function readMe(): Promise<{ access?: MyAccess | null }> {
  const base = typeof __BACKEND_URL__ === "string" ? __BACKEND_URL__ : "/"
  const response = await fetch(`${base.replace(/\/$/, "")}/admin/team/me`, {
    credentials: isByToken() ? "omit" : "include",
    headers: { accept: "application/json", ...authorization() },
  })
  if (!response.ok) {
    throw new Error(`GET /admin/team/me answered ${response.status}`)
  }
  return (await response.json()) as { access?: MyAccess | null }
}

const isByToken = () =>
  typeof __AUTH_TYPE__ === "string" && __AUTH_TYPE__ === "jwt"

function authorization(): Record<string, string> {
  const key =
    typeof __JWT_TOKEN_STORAGE_KEY__ === "string" && __JWT_TOKEN_STORAGE_KEY__
  const token = isByToken() && localStorage.getItem(key || TOKEN_KEY)
  return token ? { authorization: `Bearer ${token}` } : {}
}
