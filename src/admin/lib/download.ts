/** Hands text to the browser as a file to save. */
export function download(name: string, text: string, type = "text/csv") {
  // Without the mark, Excel takes UTF-8 for the system's own character set.
  const blob = new Blob(["\uFEFF", text.replace(/^\uFEFF/, "")], {
    type: `${type};charset=utf-8`,
  })
  const url = URL.createObjectURL(blob)
  const link = document.createElement("a")
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}
