import { spawn } from "node:child_process"
import { join } from "node:path"

/** A call of a service's method. */
export type Point = { service: string; method: string; nth?: number }

export type ChildOrders = {
  body: Record<string, string> & { token: string }
  login?: {
    actor_id: string
    actor_type: string
    auth_identity_id: string
    auth_provider: string
    app_metadata: Record<string, unknown>
    user_metadata: Record<string, unknown>
    iat: number
  }
  /** Dies when this is done. */
  kill: Point
  /** This call fails before. */
  fail?: Point
}

/** Runs an accept in a process of its own; answers how that process ended. */
export function runChild(
  databaseUrl: string,
  orders: ChildOrders
): Promise<string> {
  const child = spawn(process.execPath, [join(__dirname, "main.cjs")], {
    cwd: join(__dirname, "../../.."),
    env: {
      ...process.env,
      NODE_OPTIONS: "",
      NODE_ENV: "test",
      DATABASE_URL: databaseUrl,
      ACCEPT_ORDERS: JSON.stringify(orders),
    },
    stdio: ["ignore", "ignore", "pipe"],
  })
  let complaint = ""
  child.stderr.on("data", (data: Buffer) => (complaint += data.toString()))
  return new Promise((resolve, reject) => {
    child.on("error", reject)
    child.on("exit", (code, signal) =>
      resolve(signal ?? `exit ${code}: ${complaint.slice(-2000)}`)
    )
  })
}
