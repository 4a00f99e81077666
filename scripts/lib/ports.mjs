import { connect, createServer } from "node:net"
import { PlainError } from "./output.mjs"

function tryToListen(port, host) {
  return new Promise((done) => {
    const server = createServer()
    server.once("error", (error) => done(error.code))
    server.listen({ port, host, exclusive: true }, () =>
      server.close(() => done(null))
    )
  })
}

/** @param {string} variable names the setting that moves the port */
export async function assertFree(port, variable, what) {
  for (const host of ["127.0.0.1", "::"]) {
    const code = await tryToListen(port, host)
    if (code === "EADDRINUSE") {
      throw new PlainError(
        `Port ${port}, for ${what}, is in use: set ${variable} to another one.`
      )
    }
    if (code === "EACCES") {
      throw new PlainError(
        `No permission to use port ${port}, for ${what}: set ${variable} to one above 1023.`
      )
    }
  }
}

/** A port that nobody listens on now. */
export function freePort() {
  return new Promise((done, failed) => {
    const server = createServer()
    server.once("error", failed)
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address()
      server.close(() => done(port))
    })
  })
}

/** Whether something answers there. */
export function listens(port, host = "127.0.0.1") {
  return new Promise((done) => {
    const socket = connect({ port, host, timeout: 1_000 })
    const end = (answer) => {
      socket.destroy()
      done(answer)
    }
    socket.once("connect", () => end(true))
    socket.once("error", () => end(false))
    socket.once("timeout", () => end(false))
  })
}
