/**
 * What somebody with a scope is told of all that lies outside of it, and of what
 * isn't there. The dashboard knows such an answer by it: the host's client keeps
 * nothing of an answer but its status and message.
 */
export const OUTSIDE_TEXT =
  "This doesn't exist or isn't in your locations or channels."
