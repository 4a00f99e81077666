const NAMED: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"' }

const decode = (html: string): string =>
  html.replace(/&(?:#x([0-9a-f]+)|(\w+));/gi, (entity, hex, name) =>
    hex ? String.fromCodePoint(parseInt(hex, 16)) : (NAMED[name] ?? entity)
  )

/** What a reader sees of a mail's body, without the inbox preview. */
export const visibleText = (html: string): string =>
  decode(
    html
      .replace(/<!--[\s\S]*?-->/g, "")
      .replace(/^[\s\S]*<body/, "<body")
      .replace(/<div [^>]*data-skip-in-text[\s\S]*?<\/div><\/div>/, "")
      .replace(/<br\/>|<\/(?:p|div|h1|a|td|blockquote)>/g, "\n")
      .replace(/<[^>]*>/g, "")
  )

/** Where the links of a mail lead. */
export const anchors = (html: string): string[] =>
  [...html.matchAll(/<a\s[^>]*href="([^"]*)"/g)].map(([, href = ""]) =>
    decode(href)
  )
