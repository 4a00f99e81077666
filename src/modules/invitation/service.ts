import type { ConfigModule, DAL } from "@medusajs/framework/types"
import { MedusaService } from "@medusajs/framework/utils"

import type { Actor } from "../../utils/actor"
import { estimatedRows, KeptCounts } from "../../utils/kept-counts"
import { ModuleDatabase } from "../../utils/module-database"
import { parseTeamOptions, type TeamOptions } from "../../utils/options"
import type { OutboxRow } from "../../utils/outbox"
import { dashboardUrl, linkSecrets } from "./link-config"
import { TeamIdempotency } from "./models/idempotency"
import { TeamInvitation } from "./models/invitation"
import { TeamInvitationOutbox } from "./models/invitation-outbox"
import { TeamMailDay } from "./models/mail-day"
import { TeamProviderTrip } from "./models/provider-trip"
import type { Trx } from "./store/bulk"
import * as changes from "./store/change"
import * as claims from "./store/claim"
import * as deliveries from "./store/delivery"
import * as expiry from "./store/expiry"
import * as handing from "./store/hand-over"
import * as idempotency from "./store/idempotency"
import * as invites from "./store/invite"
import * as outbox from "./store/outbox"
import * as people from "./store/people"
import * as probing from "./store/probing"
import * as replacing from "./store/replace-role"
import * as trips from "./store/trip"
import { withdrawDrafts } from "./store/withdraw"
import { InvitationLinkSigner, type TokenVerdict } from "./token"
import type {
  ClaimState,
  DeliveryClaim,
  Given,
  InvitationDraft,
  InvitationFilters,
  InvitationMark,
  InvitationOrder,
  InvitationRow,
  InvitationsUndo,
} from "./types"
import { withoutSecrets } from "./without-secrets"

type Dependencies = {
  baseRepository: DAL.RepositoryService
  configModule: ConfigModule
}

/**
 * Invitations: their life cycle, claims, links and delivery. Each method is one
 * transaction of its own; what spans modules is a workflow.
 */
export class TeamInvitationService extends MedusaService({
  TeamInvitation,
  TeamInvitationOutbox,
  TeamIdempotency,
  TeamMailDay,
  TeamProviderTrip,
}) {
  readonly options: TeamOptions
  /** Where the dashboard is, without a slash at the end. */
  readonly adminUrl: string
  readonly #database: ModuleDatabase
  readonly #signer: InvitationLinkSigner
  readonly #counts = new KeptCounts(() =>
    estimatedRows(this.#database.db, "team_invitation")
  )

  constructor(container: Dependencies, options: Record<string, unknown>) {
    super(container, options)
    this.#database = new ModuleDatabase(container.baseRepository)
    this.options = parseTeamOptions(options)
    this.adminUrl = dashboardUrl(this.options, container.configModule)
    this.#signer = new InvitationLinkSigner(
      linkSecrets(this.options, container.configModule)
    )
  }

  #transaction<T>(work: (trx: Trx) => Promise<T>): Promise<T> {
    return this.#database.transaction(work)
  }

  // Inviting

  /** Open invitations, of any account, to addresses given in lower case. */
  async findOpenByEmail(emails: string[]) {
    return this.#transaction((trx) => invites.findOpenByEmail(trx, emails))
  }

  /** Makes drafts live; answers with those that this call made live. */
  async makeLive(
    drafts: InvitationDraft[],
    actor: Actor
  ): Promise<InvitationMark[]> {
    return this.#transaction((trx) => invites.makeLive(trx, drafts, actor))
  }

  /** The same, answering with the rows. */
  async insertDrafts(
    drafts: InvitationDraft[],
    actor: Actor
  ): Promise<InvitationRow[]> {
    return this.#transaction(async (trx) => {
      const live = await invites.makeLive(trx, drafts, actor)
      const ids = live.map(({ id }) => id)
      return people.findByIds(trx, ids)
    })
  }

  /** Takes back what `insertDrafts` made live. */
  async withdrawDrafts(undo: InvitationsUndo, actor: Actor): Promise<void> {
    await this.#transaction((trx) => withdrawDrafts(trx, undo, actor))
  }

  /**
   * Counts and records answers that tell of other accounts' addresses. Answers
   * the seconds to wait when they were too many, else `null`.
   */
  async countUnavailable(
    asked: { account_id: string; unavailable: number; dry_run: boolean },
    actor: Actor
  ): Promise<number | null> {
    const most = this.options.unavailablePerHour
    return this.#transaction((trx) =>
      probing.countUnavailable(trx, { ...asked, most }, actor)
    )
  }

  /** The row as it is in the database, or `null`. */
  async findRow(id: string): Promise<InvitationRow | null> {
    return this.#transaction((trx) => people.findRow(trx, id))
  }

  /** Those of the ids that are of the account. */
  async findRows(account_id: string, ids: string[]): Promise<InvitationRow[]> {
    return this.#transaction((trx) => people.findRows(trx, account_id, ids))
  }

  // Changing

  async resend(
    input: { ids: string[]; ttl_hours: number; cooldown_seconds: number },
    actor: Actor
  ): Promise<InvitationRow[]> {
    return this.#transaction((trx) => changes.resend(trx, input, actor))
  }

  async revoke(ids: string[], actor: Actor): Promise<InvitationRow[]> {
    return this.#transaction((trx) => changes.revoke(trx, ids, actor))
  }

  async change(
    id: string,
    given: Partial<Given>,
    actor: Actor
  ): Promise<InvitationRow | null> {
    return this.#transaction((trx) => changes.change(trx, id, given, actor))
  }

  /** Another role in place of one, in all of an account's open invitations. */
  async replaceRole(
    input: { account_id: string; from: string; to: string },
    actor: Actor
  ): Promise<string[]> {
    return this.#transaction((trx) => replacing.replaceRole(trx, input, actor))
  }

  async putRolesBack(
    former: replacing.FormerGiven[],
    changed: { to: string; given_by: string | null },
    actor: Actor
  ): Promise<void> {
    await this.#transaction((trx) =>
      replacing.putRolesBack(trx, former, changed, actor)
    )
  }

  /** Open ones that this user of the host gave. */
  async findOpenGivenBy(giver: { account_id: string; user_id: string }) {
    return this.#transaction((trx) => handing.findOpenGivenBy(trx, giver))
  }

  /** Open ones of an account. */
  async findOpenIn(account_id: string) {
    return this.#transaction((trx) => handing.findOpenIn(trx, account_id))
  }

  /** Makes another user of the host who invited, and gives. */
  async handOver(
    input: { ids: string[]; user_id: string },
    actor: Actor
  ): Promise<InvitationRow[]> {
    return this.#transaction((trx) => handing.handOver(trx, input, actor))
  }

  /** The invitation by which a user of the host came into an account. */
  async findAcceptedBy(who: { account_id: string; user_id: string }) {
    return this.#transaction((trx) => handing.findAcceptedBy(trx, who))
  }

  async requeueDelivery(
    id: string,
    actor: Actor
  ): Promise<InvitationRow | null> {
    return this.#transaction((trx) => changes.requeue(trx, id, actor))
  }

  async markRenewalRequested(id: string): Promise<InvitationRow | null> {
    return this.#transaction((trx) => changes.markRenewalRequested(trx, id))
  }

  // Links

  /** The link of a live invitation for an administrator; recorded. */
  async copyLink(
    id: string,
    actor: Actor
  ): Promise<{ link: string; invitation: InvitationRow } | null> {
    const invitation = await this.#transaction((trx) =>
      changes.markCopied(trx, id, actor)
    )
    return invitation && { link: this.deliveryLink(invitation), invitation }
  }

  /** Derives the link. Neither log nor store what it returns. */
  deliveryLink(invitation: InvitationRow): string {
    const token = this.#signer.token(invitation)
    return `${this.adminUrl}/login#invitation=${token}`
  }

  verifyToken(token: string, invitation: InvitationRow): TokenVerdict {
    return this.#signer.verify(token, invitation)
  }

  async beginProviderTrip(trip: trips.ProviderTrip): Promise<void> {
    await this.#transaction((trx) => trips.begin(trx, trip))
  }

  async endProviderTrip(id: string): Promise<trips.ProviderTrip | null> {
    return this.#transaction((trx) => trips.end(trx, id))
  }

  // Accepting

  async claim(input: {
    id: string
    claim_id: string
    token_version: number
  }): Promise<InvitationRow | null> {
    return this.#transaction((trx) => claims.claim(trx, input))
  }

  async renewClaim(input: {
    id: string
    claim_id: string
    state: ClaimState
  }): Promise<boolean> {
    return this.#transaction((trx) => claims.renew(trx, input))
  }

  async releaseClaim(input: {
    id: string
    claim_id: string
    needs_review?: boolean
  }): Promise<boolean> {
    return this.#transaction((trx) => claims.release(trx, input))
  }

  async takeOverClaim(input: {
    id: string
    claim_id: string
  }): Promise<InvitationRow | null> {
    return this.#transaction((trx) => claims.takeOver(trx, input))
  }

  async finishAccept(input: {
    id: string
    claim_id: string
    user_id: string
  }): Promise<InvitationRow | null> {
    return this.#transaction((trx) => claims.finish(trx, input))
  }

  async listStaleClaims(limit: number): Promise<string[]> {
    return this.#transaction((trx) => claims.listStale(trx, limit))
  }

  // Delivery

  async claimDelivery(id: string): Promise<DeliveryClaim | null> {
    const [claim] = await this.#claimDeliveries({ ids: [id] })
    return claim ?? null
  }

  async claimDueDeliveries(limit: number): Promise<DeliveryClaim[]> {
    return this.#claimDeliveries({ limit })
  }

  /** Answers with the ids of those that have not moved on to a newer link. */
  async recordDelivered(claims: DeliveryClaim[]): Promise<string[]> {
    return this.#transaction((trx) => deliveries.recordDelivered(trx, claims))
  }

  /** `null`: the row has moved on, to a newer link for example. */
  async recordDeliveryFailure(
    claim: DeliveryClaim,
    error: string
  ): Promise<{ status: "queued" | "failed"; next_at: Date | null } | null> {
    return this.#transaction((trx) =>
      deliveries.recordFailure(
        trx,
        claim,
        withoutSecrets(error),
        this.options.worker.mailMaxAttempts
      )
    )
  }

  async releaseStaleDeliveries(): Promise<number> {
    return this.#transaction((trx) => deliveries.releaseStale(trx))
  }

  async listQueuedIds(limit: number, older_than_ms: number) {
    return this.#transaction((trx) =>
      deliveries.listQueued(trx, limit, older_than_ms)
    )
  }

  #claimDeliveries(which: { ids: string[] } | { limit: number }) {
    return this.#transaction((trx) =>
      deliveries.claimDeliveries(trx, which, this.options.mailsPerDay)
    )
  }

  // Time

  async expireDue(limit: number) {
    return this.#transaction((trx) => expiry.expireDue(trx, limit))
  }

  async queueReminders(limit: number): Promise<string[]> {
    return this.#transaction((trx) => expiry.queueReminders(trx, limit))
  }

  // Lists

  async listForPeople(
    filters: InvitationFilters & {
      order: InvitationOrder
      limit: number
      offset?: number
    }
  ): Promise<InvitationRow[]> {
    const { order, limit, offset, ...where } = filters
    return people.listFiltered(this.#database.db, where, {
      order,
      limit,
      offset,
    })
  }

  async countForPeople(filters: InvitationFilters): Promise<number> {
    return this.#counts.of(filters, () =>
      people.countFiltered(this.#database.db, filters)
    )
  }

  /** How many live invitations of the account give each role. */
  async countByRole(account_id: string): Promise<Map<string, number>> {
    return this.#transaction((trx) => people.countByRole(trx, account_id))
  }

  /** Which of these invitations hold a seat by right. */
  async liveIds(ids: string[]): Promise<string[]> {
    return this.#transaction((trx) => people.liveIds(trx, ids))
  }

  // Idempotency

  async beginIdempotent(id: string, body_hash: string) {
    return this.#transaction((trx) => idempotency.begin(trx, id, body_hash))
  }

  async finishIdempotent(id: string, answer: Record<string, unknown>) {
    await this.#transaction((trx) => idempotency.finish(trx, id, answer))
  }

  async forgetIdempotent(id: string): Promise<void> {
    await this.#transaction((trx) => idempotency.forget(trx, id))
  }

  /** Drops what is older than it is kept: idempotency keys, round trips. */
  async purgeIdempotency(): Promise<number> {
    return this.#transaction(async (trx) => {
      await trips.purge(trx)
      return idempotency.purge(trx)
    })
  }

  // Outbox

  async takeOutbox(limit: number): Promise<OutboxRow[]> {
    return this.#transaction((trx) => outbox.take(trx, limit))
  }

  async dropOutbox(ids: string[]): Promise<void> {
    await this.#transaction((trx) => outbox.drop(trx, ids))
  }
}
