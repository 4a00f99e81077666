import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"

type ErrorType = (typeof MedusaError.Types)[keyof typeof MedusaError.Types]

/** A `MedusaError` whose `code` the host's error handler passes on as it is. */
export function teamError(
  type: ErrorType,
  code: string,
  message: string
): MedusaError {
  return new MedusaError(type, message, code)
}

/**
 * An answer that the host's error handler would rewrite (409, 410, 422, 429, or
 * a body with further keys). Thrown anywhere, sent by {@link answersTeamErrors}.
 */
export class TeamHttpError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly extra: Record<string, unknown> = {},
    readonly type = "not_allowed"
  ) {
    super(message)
    this.name = "TeamHttpError"
  }

  get body(): Record<string, unknown> {
    return {
      type: this.type,
      code: this.code,
      message: this.message,
      ...this.extra,
    }
  }
}

/**
 * Workflows rethrow what a step threw, sometimes as a plain copy of it, so the
 * shape is asked for, not the class.
 */
export function isTeamHttpError(error: unknown): error is TeamHttpError {
  return (
    error instanceof TeamHttpError ||
    (typeof error === "object" &&
      error !== null &&
      (error as { name?: unknown }).name === "TeamHttpError")
  )
}

type Handler<Req, Res> = (
  req: Req,
  res: Res,
  next: MedusaNextFunction
) => Promise<unknown> | unknown

/** Wraps a route or middleware so that a `TeamHttpError` becomes its answer. */
export function answersTeamErrors<
  Req extends MedusaRequest,
  Res extends MedusaResponse,
>(handler: Handler<Req, Res>): Handler<Req, Res> {
  return async (req, res, next) => {
    try {
      return await handler(req, res, next)
    } catch (error) {
      if (!isTeamHttpError(error)) {
        throw error
      }
      if (error.extra.retry_after) {
        res.setHeader("Retry-After", String(error.extra.retry_after))
      }
      res.status(error.status).json({
        type: error.type,
        code: error.code,
        message: error.message,
        ...error.extra,
      })
    }
  }
}
