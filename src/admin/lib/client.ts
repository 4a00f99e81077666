import Medusa from "@medusajs/js-sdk"

export const backendUrl = __BACKEND_URL__ || "/"
const authType = __AUTH_TYPE__ ?? "session"
const jwtTokenStorageKey = __JWT_TOKEN_STORAGE_KEY__ || undefined

/** For the host's own login and logout; our routes go through {@link api}. */
export const sdk = new Medusa({
  baseUrl: backendUrl,
  auth: { type: authType, jwtTokenStorageKey },
})

/** The SDK drops an error's `code`, which our texts are chosen by. */
export class ApiError extends Error {
  constructor(
    /** The HTTP status; 0 when the server could not be reached. */
    readonly status: number,
    readonly code: string | undefined,
    message: string
  ) {
    super(message)
    this.name = "ApiError"
  }
}

type QueryValue = string | number | undefined | string[]

export type ApiRequest = {
  method?: "GET" | "POST" | "DELETE"
  body?: unknown
  query?: Record<string, QueryValue>
  headers?: Record<string, string>
}

/**
 * A request to the backend as the person who is logged in.
 * @returns the answer's JSON
 * @throws ApiError
 */
export async function api<T>(path: string, request: ApiRequest = {}) {
  const response = await send(path, request)
  return (await response.json().catch(() => ({}))) as T
}

/** As {@link api}, for answers that are no JSON. */
export async function apiText(path: string, request: ApiRequest = {}) {
  return (await send(path, request)).text()
}

async function send(path: string, request: ApiRequest): Promise<Response> {
  let response: Response
  try {
    response = await fetch(urlOf(path, request.query), {
      method: request.method ?? (request.body === undefined ? "GET" : "POST"),
      credentials: authType === "session" ? "include" : "omit",
      headers: { ...(await headersOf(request)), ...request.headers },
      body:
        request.body === undefined ? undefined : JSON.stringify(request.body),
    })
  } catch {
    throw new ApiError(0, "network", "The server can't be reached")
  }
  if (response.ok) {
    return response
  }
  const body = (await response.json().catch(() => ({}))) as {
    code?: string
    message?: string
  }
  throw new ApiError(
    response.status,
    body.code,
    body.message ?? response.statusText
  )
}

async function headersOf(request: ApiRequest): Promise<Record<string, string>> {
  const headers: Record<string, string> = {}
  if (request.body !== undefined) {
    headers["content-type"] = "application/json"
  }
  if (authType === "jwt") {
    const token = await sdk.client.getToken()
    if (token) {
      headers.authorization = `Bearer ${token}`
    }
  }
  return headers
}

function urlOf(path: string, query: ApiRequest["query"]): string {
  const base = backendUrl === "/" ? "" : backendUrl.replace(/\/$/, "")
  const params = new URLSearchParams()
  for (const [key, value] of Object.entries(query ?? {})) {
    if (Array.isArray(value)) {
      value.forEach((item) => params.append(`${key}[]`, item))
    } else if (value !== undefined && value !== "") {
      params.set(key, String(value))
    }
  }
  const search = params.toString()
  return `${base}${path}${search ? `?${search}` : ""}`
}
