// A mail server that takes everything: to whom, when and which link. It runs in
// a process of its own and is asked by messages; see sink.ts.
import { SMTPServer } from "smtp-server"

const port = Number(process.argv[2])
/** Between taking a mail and saying so: where a kill makes a mail twice. */
const delayMs = Number(process.argv[3] ?? 0)
let mails = []
let connections = new Set()
let server = null

function listen() {
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    disableReverseLookup: true,
    logger: false,
    onConnect(session, accept) {
      accept()
    },
    onData(stream, session, accept) {
      const chunks = []
      stream.on("data", (chunk) => chunks.push(chunk))
      stream.on("end", () => {
        mails.push({
          to: session.envelope.rcptTo[0].address,
          token: tokenIn(Buffer.concat(chunks).toString()),
          at: Date.now(),
        })
        setTimeout(accept, delayMs)
      })
    },
  })
  server.on("error", () => undefined)
  server.server.on("connection", (socket) => {
    connections.add(socket)
    socket.once("close", () => connections.delete(socket))
  })
  return new Promise((done) => server.listen(port, "127.0.0.1", done))
}

/** As when the mail server's machine goes: connections break, none is taken. */
function goDown() {
  connections.forEach((socket) => socket.destroy())
  return new Promise((done) => server.close(done))
}

/** The link stands in the text part, which may be quoted-printable. */
function tokenIn(raw) {
  const plain = raw.replace(/=\r?\n/g, "").replace(/=3D/g, "=")
  return /#invitation=([\w.-]+)/.exec(plain)?.[1] ?? null
}

const answers = {
  count: () => mails.length,
  mails: () => mails,
  clear: () => void (mails = []),
  down: () => goDown(),
  up: () => listen(),
}

process.on("message", async ({ id, ask }) => {
  process.send({ id, answer: await answers[ask]() })
})
process.on("disconnect", () => process.exit(0))

await listen()
process.send({ id: 0 })
