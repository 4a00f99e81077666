/** Text to look for with `like`, where `%` and `_` stand for themselves. */
export const escapeLike = (text: string): string =>
  text.replace(/[\\%_]/g, (sign) => `\\${sign}`)
