// Writes every mail in every language, with sample props, as html and text:
//   npm run preview:emails [-- --serve [port]]
const { readFileSync, writeFileSync, mkdtempSync } = require("node:fs")
const { createServer } = require("node:http")
const { tmpdir } = require("node:os")
const { join } = require("node:path")
const { transformFileSync } = require("@swc/core")

const DEFAULT_PORT = 3005

// The templates run from their sources, without a build.
for (const extension of [".ts", ".tsx"]) {
  require.extensions[extension] = (module, file) =>
    module._compile(
      transformFileSync(file, {
        module: { type: "commonjs" },
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: extension === ".tsx" },
          transform: { react: { runtime: "automatic" } },
        },
      }).code,
      file
    )
}

const escapeHtml = (text) =>
  text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)

async function writeMails(folder) {
  const { TEAM_LOCALES } = require("../src/emails/index.ts")
  const { renderSamples } = require("../src/emails/samples.ts")
  const rows = []

  for (const locale of TEAM_LOCALES) {
    for (const [name, mail] of Object.entries(renderSamples(locale))) {
      const { subject, html, text } = await mail
      const file = `${name}.${locale}`
      writeFileSync(join(folder, `${file}.html`), html)
      writeFileSync(join(folder, `${file}.txt`), text)
      rows.push(
        `<tr><td>${locale}<td>${name}<td><a href="${file}.html">html</a>` +
          `<td><a href="${file}.txt">text</a><td>${escapeHtml(subject)}`
      )
    }
  }

  writeFileSync(
    join(folder, "index.html"),
    `<!doctype html><meta charset="utf-8"><title>Mails</title>` +
      `<meta name="color-scheme" content="light dark">` +
      `<style>body{font:14px/1.6 system-ui;margin:2rem}td{padding:0 1rem 0 0}` +
      `</style><h1>Mails</h1><table>${rows.join("\n")}</table>`
  )
  return rows.length
}

function serve(folder, port) {
  const server = createServer((request, response) => {
    const name = new URL(request.url, "http://localhost").pathname.slice(1)
    const type = name.endsWith(".txt") ? "text/plain" : "text/html"
    // Only names that we wrote: no separators, so nothing outside the folder.
    if (!/^[\w.-]*$/.test(name)) {
      response.writeHead(404).end()
      return
    }
    try {
      const body = readFileSync(join(folder, name || "index.html"))
      response.writeHead(200, { "content-type": `${type}; charset=utf-8` })
      response.end(body)
    } catch {
      response.writeHead(404).end()
    }
  })

  server.on("error", (error) => {
    console.error(
      error.code === "EADDRINUSE"
        ? `Port ${port} is in use. Choose another: npm run preview:emails -- --serve ${port + 1}`
        : `The previews can't be served: ${error.message}`
    )
    process.exit(1)
  })
  server.listen(port, "localhost", () =>
    console.log(`Open http://localhost:${port} (Ctrl-C to stop)`)
  )
}

async function main([flag, port = String(DEFAULT_PORT)]) {
  const valid = /^\d{1,5}$/.test(port) && Number(port) <= 65535
  if ((flag !== undefined && flag !== "--serve") || !valid) {
    console.error("Usage: npm run preview:emails [-- --serve [port]]")
    process.exit(1)
  }

  const folder = mkdtempSync(join(tmpdir(), "team-access-mails-"))
  const count = await writeMails(folder)
  console.log(`${count} mails in ${folder}/index.html`)
  if (flag) {
    serve(folder, Number(port))
  }
}

main(process.argv.slice(2))
