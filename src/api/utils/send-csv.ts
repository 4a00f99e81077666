import { Readable } from "node:stream"
import { pipeline } from "node:stream/promises"

import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/**
 * Sends a file part by part, as fast as it is taken. What fails before the first
 * part is answered like any other error; later the download breaks off, so that
 * nobody takes a part of it for the whole.
 */
export async function sendCsv(
  req: MedusaRequest,
  res: MedusaResponse,
  name: string,
  parts: AsyncGenerator<string>
): Promise<void> {
  const first = await parts.next()
  res.type("text/csv").attachment(name)
  try {
    await pipeline(Readable.from(withFirst(first, parts)), res)
  } catch (error) {
    if ((error as { code?: string }).code !== "ERR_STREAM_PREMATURE_CLOSE") {
      req.scope
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(`team-access: ${name} broke off: ${(error as Error).message}`)
    }
  }
}

async function* withFirst(
  first: IteratorResult<string>,
  parts: AsyncGenerator<string>
): AsyncGenerator<string> {
  if (!first.done) {
    yield first.value
    yield* parts
  }
}
