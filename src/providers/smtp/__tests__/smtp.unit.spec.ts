import type { AddressInfo } from "node:net"
import { SMTPServer } from "smtp-server"
import { parseSmtpOptions } from "../options"
import { SmtpNotificationService } from "../service"

type Received = { from: string; to: string[]; raw: string }

const received: Received[] = []
const open: SmtpNotificationService[] = []
let server: SMTPServer
let port: number

const provider = (options: Record<string, unknown> = {}) => {
  const service = new SmtpNotificationService(
    {},
    { host: "localhost", port, from: "Shop <shop@example.com>", ...options }
  )
  open.push(service)
  return service
}

const mail = (to: string) => ({
  to,
  channel: "email",
  template: "any",
  content: { subject: "Grüße", html: "<b>Hi</b>", text: "Hi there" },
})

beforeAll(async () => {
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    onRcptTo: ({ address }, _, callback) => {
      if (address.startsWith("full")) {
        const refusal = new Error("Mailbox full")
        return callback(Object.assign(refusal, { responseCode: 452 }))
      }
      callback()
    },
    onData: (stream, { envelope }, callback) => {
      const chunks: Buffer[] = []
      stream.on("data", (chunk: Buffer) => chunks.push(chunk))
      stream.on("end", () => {
        received.push({
          from: envelope.mailFrom ? envelope.mailFrom.address : "",
          to: envelope.rcptTo.map(({ address }) => address),
          raw: Buffer.concat(chunks).toString(),
        })
        callback()
      })
    },
  })
  await new Promise<void>((done) => {
    server.listen(0, "localhost", () => done())
  })
  port = (server.server.address() as AddressInfo).port
})

afterAll(() => new Promise<void>((done) => server.close(() => done())))

afterEach(() => {
  received.length = 0
  open.splice(0).forEach((service) => service.close())
})

describe("sending", () => {
  it("hands subject, html and text to the mail server", async () => {
    const sent = await provider().send(mail("ann@example.com"))

    expect(sent.id).toBeTruthy()
    expect(received).toHaveLength(1)
    expect(received[0].to).toEqual(["ann@example.com"])
    expect(received[0].from).toBe("shop@example.com")
    expect(received[0].raw).toContain("Subject: =?UTF-8?")
    expect(received[0].raw).toContain("<b>Hi</b>")
    expect(received[0].raw).toContain("Hi there")
  })

  it("lets a mail name its own sender", async () => {
    await provider().send({
      ...mail("ann@example.com"),
      from: "Team <team@example.com>",
    })

    expect(received[0].from).toBe("team@example.com")
  })

  it("never sends to a second address hidden in the first", async () => {
    await provider()
      .send(mail("ann@example.com, eve@example.com"))
      .catch(() => undefined)

    const reached = received.flatMap(({ to }) => to)
    expect(reached).not.toContain("eve@example.com")
  })

  it("says what the mail server answered", async () => {
    await expect(provider().send(mail("full@example.com"))).rejects.toThrow(
      /\(452\).*Mailbox full/
    )
  })

  it("says that no mail server is there", async () => {
    const nowhere = provider({ port: 1 })

    await expect(nowhere.send(mail("ann@example.com"))).rejects.toThrow(
      /localhost:1 \(E\w+\)/
    )
  })

  it("refuses a notification without ready content", async () => {
    const bare = { ...mail("ann@example.com"), content: null }

    await expect(provider().send(bare)).rejects.toThrow(/give content/)
  })
})

describe("options", () => {
  const right = { host: "mail.example.com", port: 587, from: "a@example.com" }

  it("takes TLS from the start on port 465 only", () => {
    expect(parseSmtpOptions(right).secure).toBe(false)
    expect(parseSmtpOptions({ ...right, port: 465 }).secure).toBe(true)
  })

  it.each([
    [{ ...right, host: undefined }, /host: expected the name/],
    [{ ...right, port: "587" }, /port: expected a number from 1 to 65535/],
    [{ ...right, port: 70000 }, /port: expected a number from 1 to 65535/],
    [{ ...right, from: " " }, /from: expected a sender/],
    [{ ...right, auth: { user: "me" } }, /auth\.pass: expected the password/],
    [{ ...right, hosst: "x" }, /unknown: hosst/],
  ])("refuses %j", (options, message) => {
    expect(() => parseSmtpOptions(options)).toThrow(message)
    expect(() => SmtpNotificationService.validateOptions(options)).toThrow(
      message
    )
  })

  it("never repeats the password in an error", () => {
    const options = { ...right, port: 0, auth: { user: "me", pass: "s3cret" } }

    expect(() => parseSmtpOptions(options)).toThrow(
      expect.objectContaining({
        message: expect.not.stringContaining("s3cret") as string,
      })
    )
  })
})
