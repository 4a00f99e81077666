const TOKEN_LIKE = /tinv_[0-9A-Z]{26}\.[A-Za-z0-9_-]{20,}/g
const CREDENTIALS = /\/\/[^/\s:@]+:[^/\s@]+@/g
const LONGEST = 500

/** An error message fit to be kept and shown: no link, no password, bounded. */
export const withoutSecrets = (message: string): string =>
  message
    .replace(TOKEN_LIKE, "(link)")
    .replace(CREDENTIALS, "//(credentials)@")
    // eslint-disable-next-line no-control-regex -- PostgreSQL refuses NUL, logs need no others
    .replace(/[\u0000-\u0008\u000b-\u001f]/g, "")
    .slice(0, LONGEST)
