import type { CSSProperties } from "react"

const FONT =
  "Inter, -apple-system, BlinkMacSystemFont, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif"
const MONO = "'Roboto Mono', SFMono-Regular, Menlo, Consolas, monospace"

/** The tokens of Medusa's dashboard, as mail programs know no variables. */
const light = {
  canvas: "#fafafa",
  card: "#ffffff",
  component: "#fafafa",
  border: "#e4e4e7",
  strong_border: "#d4d4d8",
  base: "#18181b",
  subtle: "#52525b",
  tag: "#f4f4f5",
  button: "#27272a",
  on_button: "#ffffff",
}

const text: CSSProperties = {
  margin: "0 0 16px",
  color: light.subtle,
  fontSize: "14px",
  lineHeight: "22px",
  wordBreak: "break-word",
  overflowWrap: "anywhere",
}

export const styles = {
  body: {
    margin: "0",
    padding: "32px 12px",
    backgroundColor: light.canvas,
    fontFamily: FONT,
    WebkitTextSizeAdjust: "100%",
  },
  card: {
    maxWidth: "520px",
    backgroundColor: light.card,
    border: `1px solid ${light.border}`,
    borderRadius: "8px",
    borderCollapse: "separate",
  },
  sender: { padding: "20px 32px" },
  initial: {
    display: "inline-block",
    width: "24px",
    height: "24px",
    marginRight: "6px",
    border: `1px solid ${light.border}`,
    borderRadius: "6px",
    backgroundColor: light.tag,
    color: light.subtle,
    fontSize: "12px",
    fontWeight: 500,
    lineHeight: "24px",
    textAlign: "center",
    verticalAlign: "middle",
  },
  sender_name: {
    color: light.base,
    fontSize: "13px",
    fontWeight: 500,
    lineHeight: "20px",
    verticalAlign: "middle",
    overflowWrap: "anywhere",
  },
  content: {
    padding: "28px 32px 16px",
    borderTop: `1px solid ${light.border}`,
  },
  heading: {
    margin: "0 0 12px",
    color: light.base,
    fontSize: "20px",
    fontWeight: 600,
    lineHeight: "28px",
    overflowWrap: "anywhere",
  },
  text,
  strong: { color: light.base, fontWeight: 500 },
  quote: {
    margin: "0 0 20px",
    padding: "12px 16px",
    backgroundColor: light.component,
    borderLeft: `3px solid ${light.strong_border}`,
    borderRadius: "0 6px 6px 0",
  },
  quote_text: { ...text, margin: "0", color: light.base },
  caption: {
    margin: "0 0 6px",
    color: light.subtle,
    fontSize: "12px",
    fontWeight: 500,
    lineHeight: "18px",
    overflowWrap: "anywhere",
  },
  labels: { margin: "0 0 16px", lineHeight: "28px" },
  label: {
    display: "inline-block",
    margin: "0 2px 4px 0",
    padding: "1px 8px",
    border: `1px solid ${light.border}`,
    borderRadius: "6px",
    backgroundColor: light.tag,
    color: light.subtle,
    fontSize: "13px",
    fontWeight: 500,
    lineHeight: "20px",
    wordBreak: "break-word",
    overflowWrap: "anywhere",
  },
  action: { margin: "8px 0 20px" },
  button: {
    padding: "11px 18px",
    borderRadius: "6px",
    backgroundColor: light.button,
    color: light.on_button,
    fontSize: "14px",
    fontWeight: 500,
  },
  below: { ...text, margin: "16px 0 0" },
  hint: { ...text, margin: "20px 0 6px", fontSize: "12px", lineHeight: "18px" },
  link: {
    color: light.subtle,
    fontFamily: MONO,
    fontSize: "12px",
    lineHeight: "18px",
    textDecoration: "underline",
    wordBreak: "break-word",
    overflowWrap: "anywhere",
  },
  notes: { padding: "20px 32px 12px", borderTop: `1px solid ${light.border}` },
  note: { ...text, margin: "0 0 8px", fontSize: "12px", lineHeight: "18px" },
} satisfies Record<string, CSSProperties>

/**
 * What inline styles can't say: dark colours (those of the dashboard, the
 * button turned light to stay the first thing seen) and narrow windows.
 */
export const styleSheet = `
:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (max-width: 480px) {
  .body > table > tbody > tr > td { padding: 12px 8px !important; }
  .pad { padding-left: 20px !important; padding-right: 20px !important; }
}
@media (prefers-color-scheme: dark) {
  .body, .body > table > tbody > tr > td { background-color: #18181b !important; }
  .card { background-color: #212124 !important; border-color: #303033 !important; }
  .pad { border-color: #303033 !important; }
  .base { color: #f4f4f5 !important; }
  .subtle { color: #a1a1aa !important; }
  .tag { background-color: #333336 !important; border-color: #3f3f42 !important; color: #d4d4d8 !important; }
  .quote { background-color: #27272a !important; border-color: #52525b !important; }
  .button { background-color: #f4f4f5 !important; color: #18181b !important; }
}
`
