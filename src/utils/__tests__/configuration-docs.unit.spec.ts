import { readFileSync } from "node:fs"
import { join } from "node:path"

import { sampleInvitation } from "../../emails/samples"
import { buildCatalog } from "../../modules/role/catalog/catalog"
import { parseSmtpOptions } from "../../providers/smtp/options"
import type { AccessExtension } from "../access-options"
import { parseTeamOptions, type TeamOptionsInput } from "../options"

const read = (name: string) =>
  readFileSync(join(__dirname, "../../../docs", name), "utf8")

const page = read("configuration.md")

type Field = NonNullable<TeamOptionsInput["signUpFields"]>[number]
type Nested<
  Key extends "activity" | "email" | "sessions" | "worker" | "defaultRole",
> = `${Key}.${keyof NonNullable<TeamOptionsInput[Key]> & string}`

/** Every option of the schema: one that is missing here is a type error. */
type Option =
  | Exclude<
      keyof TeamOptionsInput,
      "activity" | "email" | "sessions" | "worker"
    >
  | Nested<"activity">
  | Nested<"sessions">
  | Nested<"email">
  | Nested<"worker">
  | Nested<"defaultRole">
  | `access.${keyof AccessExtension & string}`
  | `signUpFields.${keyof Field & string}`

const defaults = parseTeamOptions()
const [field] = parseTeamOptions({
  signUpFields: [{ name: "any", label: "Any" }],
}).signUpFields
const [set] = parseTeamOptions({ access: {} }).access

/** What the schema fills in; `undefined`: the page says it in words. */
const DEFAULTS: Record<Option, unknown> = {
  adminUrl: defaults.adminUrl,
  tokenSecret: defaults.tokenSecret,
  invitationTtlHours: defaults.invitationTtlHours,
  accountName: defaults.accountName,
  accounts: defaults.accounts,
  emailUniqueness: defaults.emailUniqueness,
  signUpFields: defaults.signUpFields,
  "signUpFields.name": undefined,
  "signUpFields.label": undefined,
  "signUpFields.required": field.required,
  "signUpFields.type": field.type,
  "signUpFields.max_length": field.max_length,
  access: defaults.access,
  "access.areas": set.areas,
  "access.resources": set.resources,
  "access.extendResources": set.extendResources,
  "access.routes": set.routes,
  "access.overrides": set.overrides,
  "access.relations": set.relations,
  "access.roles": set.roles,
  "access.extendRoles": set.extendRoles,
  defaultRole: defaults.defaultRole,
  "defaultRole.role": undefined,
  "defaultRole.providers": undefined,
  "defaultRole.domains": undefined,
  "email.from": defaults.email.from,
  "email.subject": defaults.email.subject,
  "email.template": defaults.email.template,
  resendCooldownSeconds: defaults.resendCooldownSeconds,
  mailsPerDay: defaults.mailsPerDay,
  redisUrl: defaults.redisUrl,
  "worker.concurrency": defaults.worker.concurrency,
  "worker.mailMaxAttempts": defaults.worker.mailMaxAttempts,
  unavailablePerHour: defaults.unavailablePerHour,
  clientAddress: defaults.clientAddress,
  "sessions.idleMinutes": defaults.sessions.idleMinutes,
  "sessions.absoluteHours": defaults.sessions.absoluteHours,
  "sessions.addresses": defaults.sessions.addresses,
  "activity.addresses": defaults.activity.addresses,
  "activity.retentionDays": defaults.activity.retentionDays,
}

const [optionsPart, smtpPart] = page
  .split(/^## /m)
  .filter((part) => /^(Options|The SMTP provider)\n/.test(part))

/** The default's cell of each option's row. */
const stated = new Map(
  [...optionsPart.matchAll(/^\| `([\w.]+)` \| (.+) \|$/gm)].map(
    ([, name, cells]) => [name, cells.split(" | ")[1]]
  )
)

const SECRETS = {
  TEAM_TOKEN_SECRET: "new".padEnd(32, "-"),
  TEAM_TOKEN_SECRET_OLD: "old".padEnd(32, "-"),
  SMTP_USER: "team",
  SMTP_PASSWORD: "secret",
}

/** The values that a part's blocks of code are written as. */
const examples = <Example>(part: string): Example[] =>
  [...part.matchAll(/^```ts\n(.+?)^```$/gms)].map(
    ([, code]) =>
      new Function("process", `return (${code})`)({ env: SECRETS }) as Example
  )

describe("docs/configuration.md", () => {
  it("lists every option, and no other", () => {
    expect([...stated.keys()].sort()).toEqual(Object.keys(DEFAULTS).sort())
  })

  it.each(Object.entries(DEFAULTS))("says the default of %s", (name, value) => {
    const cell = stated.get(name)

    if (value === undefined) {
      expect(cell).not.toMatch(/^`/)
    } else {
      expect(cell).toBe(`\`${JSON.stringify(value)}\``)
    }
  })

  it("has examples that the options' check lets pass", () => {
    const all = examples<Record<string, unknown>>(optionsPart)

    expect(all).toHaveLength(8)
    for (const options of all) {
      const { access, ...parsed } = parseTeamOptions(options)
      expect({ ...parsed, access: access[0] }).toMatchObject(options)
    }
  })

  it("has an example of access that fits the catalog", () => {
    const [options] = examples<Record<string, unknown>>(optionsPart).filter(
      ({ access }) => access
    )

    expect(buildCatalog(parseTeamOptions(options)).defaultRole).toEqual({
      role_id: "trole_customer_service",
      providers: ["google"],
      domains: ["example.com"],
    })
  })

  it("shows the SMTP provider with options that it takes", () => {
    const [{ options }] = examples<{
      options: { providers: { options: unknown }[] }
    }>(smtpPart)

    expect(parseSmtpOptions(options.providers[0].options)).toMatchObject({
      port: 587,
      secure: false,
    })
  })

  it("shows the words that a stopped boot says", () => {
    const [, words] = /```text\n(.+?)\n```/s.exec(page) ?? []

    expect(() => parseTeamOptions({ invitationTtlHours: 8761 })).toThrow(words)
  })
})

describe("docs/delivery.md", () => {
  it("shows a mail of one's own that can be rendered", async () => {
    const [options] = examples<TeamOptionsInput>(read("delivery.md"))
    const { template } = parseTeamOptions(options).email
    const props = sampleInvitation("nl")

    expect(await template?.(props)).toEqual({
      subject: expect.stringContaining(props.account_name) as string,
      html: expect.stringContaining(`href="${props.link}"`) as string,
      text: expect.stringContaining(props.link) as string,
    })
  })
})
