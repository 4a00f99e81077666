import { Agent, request } from "node:http"

export type Probe = {
  method: string
  path: string
  body?: unknown
  headers?: Record<string, string>
  /** Its handler may answer nothing for ever: no refusal in time is a pass. */
  is_endless?: boolean
}

export type Answer = { status: number; code: string | undefined; text: string }

const DEADLINE_MS = 60_000
const ENDLESS_MS = 5_000

/** Sends requests over few connections; an endless answer is left after its head. */
export function prober(base: string, connections = 8) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const url = new URL(base)

  const send = (probe: Probe): Promise<Answer> =>
    new Promise((answered, failed) => {
      const body = probe.body === undefined ? null : JSON.stringify(probe.body)
      const sent = request(
        {
          agent,
          host: url.hostname,
          port: url.port,
          method: probe.method,
          path: probe.path,
          timeout: probe.is_endless ? ENDLESS_MS : DEADLINE_MS,
          headers: {
            ...probe.headers,
            ...(body === null
              ? {}
              : {
                  "content-type": "application/json",
                  "content-length": Buffer.byteLength(body),
                }),
          },
        },
        (response) => {
          const status = response.statusCode ?? 0
          if (response.headers["content-type"] === "text/event-stream") {
            answered({ status, code: undefined, text: "" })
            response.destroy()
            return
          }
          let text = ""
          response.setEncoding("utf8")
          response.on("data", (part: string) => (text += part))
          response.on("end", () =>
            answered({ status, code: codeIn(text), text })
          )
          response.on("error", failed)
        }
      )
      sent.on("timeout", () => {
        if (probe.is_endless) {
          answered({ status: 200, code: undefined, text: "" })
        }
        sent.destroy(new Error(`${probe.method} ${probe.path} has no answer`))
      })
      sent.on("error", failed)
      sent.end(body)
    })

  return { send, close: () => agent.destroy() }
}

function codeIn(text: string): string | undefined {
  try {
    return (JSON.parse(text) as { code?: string } | null)?.code
  } catch {
    return undefined
  }
}

/** All of them, a few at a time, in the order given. */
export async function eachOf<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
  at_once = 8
): Promise<Result[]> {
  const results: Result[] = []
  let next = 0
  const worker = async () => {
    for (let at = next++; at < items.length; at = next++) {
      results[at] = await work(items[at])
    }
  }
  await Promise.all(Array.from({ length: at_once }, worker))
  return results
}
