/** A line of an import file, as far as the preview shows it. */
export type ImportRow = {
  /** Its line in the file, from 1. */
  line: number
  email: string
  roles: string
  language: string
  /** Ids, and keys of sections; empty: as for the whole file. */
  locations: string
  sales_channels: string
  areas: string
}

export type ImportFile =
  | { ok: true; rows: ImportRow[] }
  | { ok: false; reason: "empty" | "noEmailColumn" | "notCsv" }

const EMAIL_HEADERS = ["email", "e-mail", "e_mail", "mail", "address"]
const ROLE_HEADERS = ["roles", "role"]
const LANGUAGE_HEADERS = ["language", "locale", "lang"]
const PLACE_HEADERS = ["locations", "sales_channels", "areas"] as const

/** Reads an import file for its preview; the server reads it again itself. */
export function readImportFile(text: string): ImportFile {
  if (text.includes("\u0000")) {
    return { ok: false, reason: "notCsv" }
  }
  const lines = parseCsv(text)
  const header = lines[0]?.cells.map((cell) => cell.trim().toLowerCase())
  if (!header) {
    return { ok: false, reason: "empty" }
  }
  const at = (names: string[]) =>
    header.findIndex((cell) => names.includes(cell))
  const [email, roles, language] = [
    at(EMAIL_HEADERS),
    at(ROLE_HEADERS),
    at(LANGUAGE_HEADERS),
  ]
  const [locations, channels, areas] = PLACE_HEADERS.map((name) => at([name]))
  if (email === -1) {
    return { ok: false, reason: "noEmailColumn" }
  }
  const cell = (cells: string[], index: number) => cells[index]?.trim() ?? ""
  const rows = lines.slice(1).map(({ line, cells }) => ({
    line,
    email: cell(cells, email),
    roles: cell(cells, roles),
    language: cell(cells, language),
    locations: cell(cells, locations),
    sales_channels: cell(cells, channels),
    areas: cell(cells, areas),
  }))
  return rows.length ? { ok: true, rows } : { ok: false, reason: "empty" }
}

/** RFC 4180 with the separators that spreadsheets use; blank lines left out. */
export function parseCsv(text: string): { line: number; cells: string[] }[] {
  const source = text.replace(/^\uFEFF/, "")
  const separator = separatorOf(source)
  const rows: { line: number; cells: string[] }[] = []
  let line = 1
  let start = 1
  let cells: string[] = []
  let cell = ""
  let quoted = false

  const endRow = () => {
    cells.push(cell)
    if (cells.some((value) => value.trim() !== "")) {
      rows.push({ line: start, cells })
    }
    cells = []
    cell = ""
    start = line
  }

  for (let index = 0; index < source.length; index++) {
    const char = source[index]
    if (char === "\n") {
      line++
    }
    if (quoted) {
      if (char !== '"') {
        cell += char
      } else if (source[index + 1] === '"') {
        cell += char
        index++
      } else {
        quoted = false
      }
    } else if (char === '"' && cell.trim() === "") {
      quoted = true
      cell = ""
    } else if (char === separator) {
      cells.push(cell)
      cell = ""
    } else if (char === "\n") {
      endRow()
    } else if (char !== "\r") {
      cell += char
    }
  }
  endRow()
  return rows
}

/** Text that a spreadsheet opens; no cell can be taken for a formula. */
export function writeCsv(rows: string[][]): string {
  return rows.map((row) => row.map(toCell).join(",") + "\r\n").join("")
}

function toCell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

function separatorOf(text: string): string {
  const header = text.slice(0, /[\r\n]|$/.exec(text)?.index ?? 0)
  const counts = [",", ";", "\t"].map((separator) => ({
    separator,
    count: header.split(separator).length,
  }))
  return counts.reduce((a, b) => (b.count > a.count ? b : a)).separator
}
