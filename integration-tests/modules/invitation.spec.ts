import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { generateEntityId } from "@medusajs/framework/utils"

import type { TeamInvitationService } from "../../src/modules/invitation/service"
import type {
  InvitationDraft,
  InvitationRow,
} from "../../src/modules/invitation/types"
import { actingAs, type Actor } from "../../src/utils/actor"
import { MEMBER_ROLE_ID } from "../../src/utils/role-ids"
import {
  invitePeopleWorkflow,
  resendInvitationsWorkflow,
  revokeInvitationsWorkflow,
  updateInvitationWorkflow,
} from "../../src/workflows"
import { insertInvitationsStep } from "../../src/workflows/invitation/steps/insert-invitations"
import {
  type InvitePeopleInput,
  planInvitesStep,
} from "../../src/workflows/invitation/steps/plan-invites"
import { reserveSeatsStep } from "../../src/workflows/invitation/steps/reserve-seats"
import { invitations, linkedUsers } from "../../src/workflows/services"
import {
  knexOf,
  lapse,
  rowOf,
  seatsOf,
  setAccount,
  tableCounts,
} from "../helpers/invitations"
import { teamTestRunner } from "../helpers/medusa"

const DAY_MS = 86_400_000

const failStep = createStep("test-fail", async () => {
  if (process.env.NODE_ENV) {
    throw new Error("the test says so")
  }
  return new StepResponse(undefined)
})

/** Invites as the real one does, and fails once the rows are there. */
const inviteAndFailWorkflow = createWorkflow(
  "test-invite-and-fail",
  (input: InvitePeopleInput) => {
    const plan = planInvitesStep(input)
    const invitation_ids = transform(plan, ({ invites }) =>
      invites.flatMap(({ id }) => id ?? [])
    )
    const { account_id } = input
    const seated = reserveSeatsStep({ account_id, invitation_ids })
    insertInvitationsStep({ input, plan, seated })
    failStep()
    return new WorkflowResponse(seated)
  }
)

teamTestRunner({
  options: { mailsPerDay: 2, worker: { mailMaxAttempts: 2 } },
  env: { MEDUSA_WORKER_MODE: "server" },
  testSuite: ({ getContainer, admin }) => {
    let service: TeamInvitationService
    let account_id: string
    let actor: Actor

    beforeEach(async () => {
      service = invitations(getContainer())
      account_id = (await setAccount(getContainer(), {})).id
      actor = { type: "user", id: admin.user.id }
    })

    const draft = (
      email: string,
      over: Partial<InvitationDraft> = {}
    ): InvitationDraft => ({
      id: generateEntityId(undefined, "tinv"),
      account_id,
      email,
      locale: "en",
      message: null,
      role_ids: [MEMBER_ROLE_ID],
      location_ids: null,
      sales_channel_ids: null,
      areas: null,
      expires_at: new Date(Date.now() + 7 * DAY_MS),
      send_email: false,
      revives: false,
      ...over,
    })

    const insert = async (
      email: string,
      over: Partial<InvitationDraft> = {}
    ): Promise<InvitationRow> => {
      const [row] = await service.insertDrafts([draft(email, over)], actor)
      return row
    }

    const actions = async () =>
      (await service.takeOutbox(100)).map(({ action }) => action)

    const reach = (id: string, values: Record<string, unknown>) =>
      knexOf(getContainer())("team_invitation").where({ id }).update(values)

    describe("an address", () => {
      it("has one live invitation in an account, however many try", async () => {
        const rows = await Promise.all(
          Array.from({ length: 20 }, (_, at) =>
            insert(at % 2 ? "ann@example.com" : "Ann@Example.com")
          )
        )

        expect(rows.filter(Boolean)).toHaveLength(1)
      })

      it("can be invited to each of several accounts", async () => {
        await insert("ann@example.com")

        expect(
          await insert("ann@example.com", { account_id: "tacc_other" })
        ).toBeDefined()
      })

      it("is not brought back beside a live invitation", async () => {
        const container = getContainer()
        const old = await insert("ann@example.com")
        await lapse(container, old.id, { marked: true })
        const live = await insert("ann@example.com")
        const renewed = await service.resend(
          { ids: [old.id], ttl_hours: 1, cooldown_seconds: 0 },
          actor
        )

        expect(live.id).not.toBe(old.id)
        expect(renewed).toEqual([])
        expect(
          await insert("ann@example.com", { id: old.id, revives: true })
        ).toBeUndefined()
      })
    })

    describe("a change whose deed can't be recorded", () => {
      const live = () => insert("ann@example.com")
      const lapsed = async () => {
        const row = await live()
        await reach(row.id, { expires_at: new Date(0) })
        return row
      }

      const CHANGES: [
        what: string,
        prepare: () => Promise<InvitationRow>,
        change: (id: string) => Promise<unknown>,
      ][] = [
        ["inviting", live, () => insert("bob@example.com")],
        [
          "reviving",
          lapsed,
          (id) => insert("ann@example.com", { id, revives: true }),
        ],
        [
          "resending",
          live,
          (id) =>
            service.resend(
              { ids: [id], ttl_hours: 1, cooldown_seconds: 0 },
              actor
            ),
        ],
        ["revoking", live, (id) => service.revoke([id], actor)],
        ["updating", live, (id) => service.change(id, { locale: "de" }, actor)],
        ["copying the link", live, (id) => service.copyLink(id, actor)],
        [
          "retrying its mail",
          async () => {
            const row = await live()
            await reach(row.id, { delivery_status: "failed" })
            return row
          },
          (id) => service.requeueDelivery(id, actor),
        ],
        ["expiring", lapsed, () => service.expireDue(10)],
        [
          "asking for a new link",
          lapsed,
          (id) => service.markRenewalRequested(id),
        ],
        [
          "accepting",
          async () => {
            const row = await live()
            await service.claim({ id: row.id, claim_id: "c", token_version: 1 })
            return row
          },
          (id) => service.finishAccept({ id, claim_id: "c", user_id: "u" }),
        ],
        [
          "answering for other accounts",
          live,
          () =>
            service.countUnavailable(
              { account_id, unavailable: 1, dry_run: true },
              actor
            ),
        ],
      ]

      it.each(CHANGES)("does not happen: %s", async (_, prepare, change) => {
        const knex = knexOf(getContainer())
        const { id } = await prepare()
        const rows = () => knex("team_invitation").orderBy("id")
        const before = await rows()
        await knex.raw("alter table team_invitation_outbox rename to away")
        try {
          await expect(change(id)).rejects.toThrow(/team_invitation_outbox/)
        } finally {
          await knex.raw("alter table away rename to team_invitation_outbox")
        }

        expect(await rows()).toEqual(before)
        expect(await knex("team_rate_limit")).toEqual([])
      })

      it.each(CHANGES)("happens otherwise: %s", async (_, prepare, change) => {
        const { id } = await prepare()
        const before = await actions()
        await change(id)

        expect((await actions()).length).toBe(before.length + 1)
      })
    })

    describe("deeds", () => {
      it("name who did what, without anything secret", async () => {
        const row = await service
          .insertDrafts([draft("ann@example.com")], {
            ...actor,
            impersonation_id: "timp_1",
          })
          .then(([made]) => made)
        const { link } = (await service.copyLink(row.id, actor)) ?? {}
        await service.revoke([row.id], { type: "api_key", id: "apk_1" })
        const deeds = await service.takeOutbox(10)

        expect(
          deeds.map(({ action, actor_type, actor_id, impersonation_id }) => [
            action,
            actor_type,
            actor_id,
            impersonation_id,
          ])
        ).toEqual([
          ["invitation.created", "user", admin.user.id, "timp_1"],
          ["invitation.link_copied", "user", admin.user.id, null],
          ["invitation.revoked", "api_key", "apk_1", null],
        ])
        expect(JSON.stringify(deeds)).not.toContain(row.nonce)
        expect(JSON.stringify(deeds)).not.toContain(link?.split(".").pop())
      })
    })

    describe("inviting that fails half way", () => {
      const fail = (emails: string[]) =>
        inviteAndFailWorkflow(actingAs(getContainer(), actor)).run({
          input: {
            account_id,
            recipients: emails.map((email) => ({
              email,
              role_ids: ["trole_packer"],
              location_ids: [],
              sales_channel_ids: null,
              areas: null,
              locale: "de",
            })),
            message: "New",
            expires_at: null,
            send_email: true,
            dry_run: false,
          },
          throwOnError: false,
        })

      it("leaves neither rows nor seats", async () => {
        const before = await tableCounts(getContainer())
        const { errors } = await fail(["ann@example.com", "bob@example.com"])
        const after = await tableCounts(getContainer())

        expect(errors[0].error.message).toBe("the test says so")
        expect(after).toEqual({ ...before, deeds: before.deeds + 4 })
        expect(await actions()).toEqual([
          "invitation.created",
          "invitation.created",
          "invitation.withdrawn",
          "invitation.withdrawn",
        ])
      })

      it("leaves a revived one as it was, but for its dead links", async () => {
        const container = getContainer()
        const { id } = await insert("ann@example.com", { message: "Old" })
        await lapse(container, id, { marked: true })
        const before = await rowOf(container, id)
        const link = service.deliveryLink(before)
        await fail(["ann@example.com"])
        const after = await rowOf(container, id)

        const { nonce, token_version, former_nonces, updated_at, ...kept } =
          after
        expect(before).toMatchObject(kept)
        expect(nonce).not.toBe(before.nonce)
        expect(token_version).toBe(before.token_version + 1)
        expect(former_nonces).toHaveLength(1)
        expect(updated_at).not.toEqual(before.updated_at)
        expect(service.verifyToken(link.split("#invitation=")[1], after)).toBe(
          "replaced"
        )
      })

      it("gives a seat back to nobody who has one", async () => {
        const container = getContainer()
        const { id } = await insert("ann@example.com")
        await linkedUsers(container).reserveSeats(account_id, [id], 1_000)
        const taken = await seatsOf(container, account_id)
        await fail(["bob@example.com"])

        expect(await seatsOf(container, account_id)).toBe(taken)
      })

      it("takes nothing back from who has begun to accept", async () => {
        const { id } = await insert("ann@example.com")
        await service.claim({ id, claim_id: "c", token_version: 1 })
        await service.withdrawDrafts({ made: [id], revived: [] }, actor)

        expect((await rowOf(getContainer(), id)).status).toBe("accepting")
      })
    })

    describe("a workflow of ours", () => {
      const run = async (who: Actor | null) => {
        const { id } = await insert(`${generateEntityId()}@example.com`)
        const container = who ? actingAs(getContainer(), who) : getContainer()
        const options = { throwOnError: false } as const
        const runs = await Promise.all([
          invitePeopleWorkflow(container).run({
            input: {
              account_id,
              recipients: [],
              message: null,
              expires_at: null,
              send_email: false,
              dry_run: true,
            },
            ...options,
          }),
          resendInvitationsWorkflow(container).run({
            input: { account_id, invitation_ids: [id] },
            ...options,
          }),
          revokeInvitationsWorkflow(container).run({
            input: { account_id, invitation_ids: [id] },
            ...options,
          }),
          updateInvitationWorkflow(container).run({
            input: { account_id, id, given: { locale: "de" } },
            ...options,
          }),
        ])
        const codes = runs.map(({ errors }) => errors[0].error.code as string)
        return { codes, row: await rowOf(getContainer(), id) }
      }

      it.each([
        ["nobody", null, "actor_required"],
        [
          "a stranger",
          { type: "user", id: "user_x" },
          "team_access_restricted",
        ],
        ["the system", { type: "system", id: null }, "team_access_restricted"],
        ["an invitee", { type: "invitee", id: "u" }, "team_access_restricted"],
        ["no such key", { type: "api_key", id: "x" }, "team_access_restricted"],
      ] as [string, Actor | null, string][])(
        "does nothing for %s",
        async (_, who, code) => {
          const { codes, row } = await run(who)

          expect(codes).toEqual([code, code, code, code])
          expect(row).toMatchObject({
            status: "pending",
            token_version: 1,
            locale: "en",
          })
        }
      )

      it("takes an id of another account for none", async () => {
        const { id } = await insert("ann@example.com", {
          account_id: "tacc_other",
        })
        const container = actingAs(getContainer(), actor)
        const input = { account_id, invitation_ids: [id] }
        await resendInvitationsWorkflow(container).run({ input })
        await revokeInvitationsWorkflow(container).run({ input })
        await updateInvitationWorkflow(container).run({
          input: { account_id, id, given: { locale: "de" } },
        })

        expect(await rowOf(container, id)).toMatchObject({
          status: "pending",
          token_version: 1,
          locale: "en",
        })
        expect(await seatsOf(container, account_id)).toBe(1)
      })
    })

    describe("the mail of an invitation", () => {
      const queued = (email: string) => insert(email, { send_email: true })

      it("is claimed by one worker at a time", async () => {
        const { id } = await queued("ann@example.com")
        const claims = await Promise.all(
          Array.from({ length: 10 }, () => service.claimDelivery(id))
        )

        expect(claims.filter(Boolean)).toHaveLength(1)
      })

      it("is not claimed once the invitation is revoked or past its time", async () => {
        const ann = await queued("ann@example.com")
        const bob = await queued("bob@example.com")
        await service.revoke([ann.id], actor)
        await lapse(getContainer(), bob.id)

        expect(await service.claimDelivery(ann.id)).toBeNull()
        expect(await service.claimDelivery(bob.id)).toBeNull()
      })

      it("counts for nothing when a newer link was made meanwhile", async () => {
        const { id } = await queued("ann@example.com")
        const claim = await service.claimDelivery(id)
        await service.resend(
          { ids: [id], ttl_hours: 1, cooldown_seconds: 0 },
          actor
        )

        expect(claim && (await service.recordDelivered([claim]))).toEqual([])
        expect((await rowOf(getContainer(), id)).delivery_status).toBe("queued")
      })

      it("is tried again, and then has failed, with the reason and no link", async () => {
        const { id } = await queued("ann@example.com")
        const attempt = async () => {
          await reach(id, { delivery_next_at: null })
          const claim = await service.claimDelivery(id)
          if (!claim) {
            throw new Error("There was nothing to claim.")
          }
          const link = service.deliveryLink(claim.invitation)
          return service.recordDeliveryFailure(claim, `550 refused ${link}`)
        }

        expect(await attempt()).toMatchObject({
          status: "queued",
          next_at: expect.any(Date),
        })
        expect(await attempt()).toEqual({ status: "failed", next_at: null })
        const row = await rowOf(getContainer(), id)
        expect(row.delivery_error).toMatch(/^550 refused .*\(link\)$/)
        expect(JSON.stringify(row)).not.toContain(
          service.deliveryLink(row).split(".").pop()
        )
      })

      it("waits for tomorrow over the day's cap of its account", async () => {
        const rows = await Promise.all(
          ["a", "b", "c"].map((name) => queued(`${name}@example.com`))
        )
        const other = await insert("ann@example.com", {
          account_id: "tacc_other",
          send_email: true,
        })
        const claims = await service.claimDueDeliveries(10)

        expect(claims).toHaveLength(3)
        expect(claims.map(({ invitation }) => invitation.id)).toContain(
          other.id
        )
        expect(await service.claimDueDeliveries(10)).toEqual([])
        const [waiting] = rows.filter(
          ({ id }) => !claims.some(({ invitation }) => invitation.id === id)
        )
        const { delivery_next_at } = await rowOf(getContainer(), waiting.id)
        expect(delivery_next_at?.getUTCHours()).toBe(0)
        expect(delivery_next_at?.getTime()).toBeGreaterThan(Date.now())
      })
    })
  },
})
