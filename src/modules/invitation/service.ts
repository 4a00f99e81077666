import type { Actor } from "../../utils/actor"
import type { OutboxRow } from "../../utils/outbox"
import { TeamInvitationReader } from "./reader"
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
import type {
  ClaimState,
  DeliveryClaim,
  Given,
  InvitationDraft,
  InvitationMark,
  InvitationRow,
  InvitationsUndo,
} from "./types"
import { withoutSecrets } from "./without-secrets"

/**
 * Invitations: their life cycle, claims, links and delivery. Each method is one
 * transaction of its own; what spans modules is a workflow.
 */
export class TeamInvitationService extends TeamInvitationReader {
  // Inviting

  /** Makes drafts live; answers with those that this call made live. */
  async makeLive(
    drafts: InvitationDraft[],
    actor: Actor
  ): Promise<InvitationMark[]> {
    return this.transaction_((trx) => invites.makeLive(trx, drafts, actor))
  }

  /** The same, answering with the rows. */
  async insertDrafts(
    drafts: InvitationDraft[],
    actor: Actor
  ): Promise<InvitationRow[]> {
    return this.transaction_(async (trx) => {
      const live = await invites.makeLive(trx, drafts, actor)
      const ids = live.map(({ id }) => id)
      return people.findByIds(trx, ids)
    })
  }

  /** Takes back what `insertDrafts` made live. */
  async withdrawDrafts(undo: InvitationsUndo, actor: Actor): Promise<void> {
    await this.transaction_((trx) => withdrawDrafts(trx, undo, actor))
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
    return this.transaction_((trx) =>
      probing.countUnavailable(trx, { ...asked, most }, actor)
    )
  }

  // Changing

  async resend(
    input: { ids: string[]; ttl_hours: number; cooldown_seconds: number },
    actor: Actor
  ): Promise<InvitationRow[]> {
    return this.transaction_((trx) => changes.resend(trx, input, actor))
  }

  async revoke(ids: string[], actor: Actor): Promise<InvitationRow[]> {
    return this.transaction_((trx) => changes.revoke(trx, ids, actor))
  }

  async change(
    id: string,
    given: Partial<Given>,
    actor: Actor
  ): Promise<InvitationRow | null> {
    return this.transaction_((trx) => changes.change(trx, id, given, actor))
  }

  /** Another role in place of one, in all of an account's open invitations. */
  async replaceRole(
    input: { account_id: string; from: string; to: string },
    actor: Actor
  ): Promise<string[]> {
    return this.transaction_((trx) => replacing.replaceRole(trx, input, actor))
  }

  async putRolesBack(
    former: replacing.FormerGiven[],
    changed: { to: string; given_by: string | null },
    actor: Actor
  ): Promise<void> {
    await this.transaction_((trx) =>
      replacing.putRolesBack(trx, former, changed, actor)
    )
  }

  /** Makes another user of the host who invited, and gives. */
  async handOver(
    input: { ids: string[]; user_id: string },
    actor: Actor
  ): Promise<InvitationRow[]> {
    return this.transaction_((trx) => handing.handOver(trx, input, actor))
  }

  async requeueDelivery(
    id: string,
    actor: Actor
  ): Promise<InvitationRow | null> {
    return this.transaction_((trx) => changes.requeue(trx, id, actor))
  }

  async markRenewalRequested(id: string): Promise<InvitationRow | null> {
    return this.transaction_((trx) => changes.markRenewalRequested(trx, id))
  }

  // Links

  /** The link of a live invitation for an administrator; recorded. */
  async copyLink(
    id: string,
    actor: Actor
  ): Promise<{ link: string; invitation: InvitationRow } | null> {
    const invitation = await this.transaction_((trx) =>
      changes.markCopied(trx, id, actor)
    )
    return invitation && { link: this.deliveryLink(invitation), invitation }
  }

  async beginProviderTrip(trip: trips.ProviderTrip): Promise<void> {
    await this.transaction_((trx) => trips.begin(trx, trip))
  }

  async endProviderTrip(id: string): Promise<trips.ProviderTrip | null> {
    return this.transaction_((trx) => trips.end(trx, id))
  }

  // Accepting

  async claim(input: {
    id: string
    claim_id: string
    token_version: number
  }): Promise<InvitationRow | null> {
    return this.transaction_((trx) => claims.claim(trx, input))
  }

  async renewClaim(input: {
    id: string
    claim_id: string
    state: ClaimState
  }): Promise<boolean> {
    return this.transaction_((trx) => claims.renew(trx, input))
  }

  async releaseClaim(input: {
    id: string
    claim_id: string
    needs_review?: boolean
  }): Promise<boolean> {
    return this.transaction_((trx) => claims.release(trx, input))
  }

  async takeOverClaim(input: {
    id: string
    claim_id: string
  }): Promise<InvitationRow | null> {
    return this.transaction_((trx) => claims.takeOver(trx, input))
  }

  async finishAccept(input: {
    id: string
    claim_id: string
    user_id: string
  }): Promise<InvitationRow | null> {
    return this.transaction_((trx) => claims.finish(trx, input))
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
    return this.transaction_((trx) => deliveries.recordDelivered(trx, claims))
  }

  /** `null`: the row has moved on, to a newer link for example. */
  async recordDeliveryFailure(
    claim: DeliveryClaim,
    error: string
  ): Promise<{ status: "queued" | "failed"; next_at: Date | null } | null> {
    return this.transaction_((trx) =>
      deliveries.recordFailure(
        trx,
        claim,
        withoutSecrets(error),
        this.options.worker.mailMaxAttempts
      )
    )
  }

  async releaseStaleDeliveries(): Promise<number> {
    return this.transaction_((trx) => deliveries.releaseStale(trx))
  }

  #claimDeliveries(which: { ids: string[] } | { limit: number }) {
    return this.transaction_((trx) =>
      deliveries.claimDeliveries(trx, which, this.options.mailsPerDay)
    )
  }

  // Time

  async expireDue(limit: number) {
    return this.transaction_((trx) => expiry.expireDue(trx, limit))
  }

  async queueReminders(limit: number): Promise<string[]> {
    return this.transaction_((trx) => expiry.queueReminders(trx, limit))
  }

  // Idempotency

  async beginIdempotent(id: string, body_hash: string) {
    return this.transaction_((trx) => idempotency.begin(trx, id, body_hash))
  }

  async finishIdempotent(id: string, answer: Record<string, unknown>) {
    await this.transaction_((trx) => idempotency.finish(trx, id, answer))
  }

  async forgetIdempotent(id: string): Promise<void> {
    await this.transaction_((trx) => idempotency.forget(trx, id))
  }

  /** Drops what is older than it is kept: idempotency keys, round trips. */
  async purgeIdempotency(): Promise<number> {
    return this.transaction_(async (trx) => {
      await trips.purge(trx)
      return idempotency.purge(trx)
    })
  }

  // Outbox

  async takeOutbox(limit: number): Promise<OutboxRow[]> {
    return this.transaction_((trx) => outbox.take(trx, limit))
  }

  async dropOutbox(ids: string[]): Promise<void> {
    await this.transaction_((trx) => outbox.drop(trx, ids))
  }
}
