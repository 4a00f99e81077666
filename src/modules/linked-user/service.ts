import type { Actor } from "../../utils/actor"
import { TeamAccountsService } from "./accounts"
import * as accounts from "./store/account"
import { admit } from "./store/admit"
import * as first from "./store/bootstrap"
import * as changes from "./store/change"
import * as memberships from "./store/membership"
import * as removals from "./store/remove"
import * as seats from "./store/seats"
import { withdraw } from "./store/withdraw"
import type {
  Admission,
  AdmitInput,
  AdmitUndo,
  FormerPerson,
  HostUser,
  LinkedUserChanges,
  MembershipRow,
  Removal,
  Terms,
} from "./types"
import { makeFirstAdministrators } from "./start"

/**
 * Accounts, their people, roles held and seats. Each method is one transaction
 * of its own; what spans modules is a workflow.
 */
export class TeamLinkedUserService extends TeamAccountsService {
  readonly __hooks = { onApplicationStart: makeFirstAdministrators }

  // Seats

  /** Seats for the first invitations that fit, in the order given. */
  async reserveSeats(
    account_id: string,
    holder_ids: string[],
    lease_ms: number
  ): Promise<{ granted: string[] }> {
    const granted = await this.transaction_((trx) =>
      seats.reserveSeats(trx, account_id, holder_ids, lease_ms)
    )
    return { granted }
  }

  async confirmSeats(holder_ids: string[]): Promise<void> {
    return this.transaction_((trx) => seats.confirmSeats(trx, holder_ids))
  }

  async releaseSeats(holder_ids: string[]): Promise<void> {
    return this.transaction_((trx) => seats.releaseSeats(trx, holder_ids))
  }

  /**
   * Drops the seats of invitations that are not live, and answers how many.
   *
   * @param liveInvitationIds asked outside a transaction: it is another module
   */
  async reconcileSeats(
    liveInvitationIds: (ids: string[]) => Promise<string[]>
  ): Promise<number> {
    const listed = await this.transaction_(seats.settledInvitationSeats)
    const live = await liveInvitationIds(listed.ids)
    return this.transaction_((trx) => seats.dropDeadSeats(trx, listed, live))
  }

  // Joining and leaving

  /** @throws `no_seat`, `already_member`, `unavailable` (409 each) */
  async admit(input: AdmitInput, terms?: Terms): Promise<Admission> {
    const { emailUniqueness: email_uniqueness } = this.options
    const source = input.invitation_id ? "invitation" : "service"
    return this.changing_((trx) =>
      admit(trx, input, { email_uniqueness, source }, terms)
    )
  }

  /**
   * Connects one of the reseller's people to a client account, besides their
   * place at home.
   *
   * @throws `no_seat`, `already_member` (409 each)
   */
  async connect(
    input: Omit<AdmitInput, "invitation_id">,
    terms?: Terms
  ): Promise<Admission> {
    const { emailUniqueness: email_uniqueness } = this.options
    return this.changing_((trx) =>
      admit(
        trx,
        { ...input, invitation_id: null },
        { email_uniqueness, source: "connection" },
        terms
      )
    )
  }

  /** Takes an admission back: exactly what it made. */
  async withdraw(undo: AdmitUndo): Promise<void> {
    return this.changing_((trx) => withdraw(trx, undo))
  }

  /** @throws `last_administrator` (409) */
  async suspend(
    id: string,
    actor: Actor,
    terms?: Terms
  ): Promise<MembershipRow> {
    return this.changing_((trx) => changes.suspend(trx, id, actor, terms))
  }

  /** @throws `no_seat` (409) */
  async restore(
    id: string,
    actor: Actor,
    terms?: Terms
  ): Promise<MembershipRow> {
    return this.changing_((trx) => changes.restore(trx, id, actor, terms))
  }

  /** @throws `last_administrator` (409), `expires_in_the_past` (400) */
  async change(
    id: string,
    input: LinkedUserChanges,
    actor: Actor
  ): Promise<MembershipRow> {
    return (await this.changePerson(id, input, actor)).member
  }

  /**
   * The same, answering with what takes it back: {@link putBack}.
   *
   * @throws `last_administrator`, `grants_changed`, `person_changed` (409),
   * `expires_in_the_past` (400)
   */
  async changePerson(
    id: string,
    input: LinkedUserChanges,
    actor: Actor,
    terms?: Terms
  ): Promise<{ member: MembershipRow; former: FormerPerson }> {
    return this.changing_((trx) => changes.change(trx, id, input, actor, terms))
  }

  async putBack(former: FormerPerson, actor: Actor): Promise<void> {
    return this.changing_((trx) => changes.putBack(trx, former, actor))
  }

  /** @throws `last_administrator`, `owner_must_transfer` (409) */
  async remove(id: string, actor: Actor, terms?: Terms): Promise<Removal> {
    return this.changing_((trx) => removals.remove(trx, id, actor, terms))
  }

  /** Removes a host user from all accounts, before or after the host does. */
  async removeUser(
    user_id: string,
    actor: Actor,
    options = { is_gone: false }
  ): Promise<Removal[]> {
    return this.changing_((trx) =>
      removals.removeUser(trx, user_id, actor, options)
    )
  }

  /** Brings back members whose removal belonged to something that failed. */
  async undoRemovals(undone: Removal[], actor: Actor): Promise<void> {
    return this.changing_(async (trx) => {
      for (const removal of undone) {
        await removals.undoRemoval(trx, removal, actor)
      }
    })
  }

  // The first Administrators

  /** Once: Administrators of the users who had access before. */
  async bootstrap(users: HostUser[]): Promise<{ made: string[] }> {
    const { id } = await this.getDefaultAccount()
    const made = await this.changing_((trx) => first.bootstrap(trx, id, users))
    return { made }
  }

  /** Once, on a host that had no users. Says whether this user was the one. */
  async claimFirstAdministrator(user: HostUser): Promise<boolean> {
    const { id } = await this.getDefaultAccount()
    return this.changing_((trx) => first.claimFirst(trx, id, user))
  }

  /** Nobody becomes the first Administrator by itself any more. */
  async closeFirstAdministrator(): Promise<void> {
    const { id } = await this.getDefaultAccount()
    return this.changing_((trx) => first.closeFirst(trx, id))
  }

  /** For the command that lets a locked-out owner in. */
  async makeAdministrator(user: HostUser, actor: Actor): Promise<void> {
    const { id } = await this.getDefaultAccount()
    return this.changing_(async (trx) => {
      const account = await accounts.lockAccountForChange(trx, id)
      await first.makeAdministrator(trx, account, user, actor, "service")
    })
  }

  // Copies and marks

  /** Keeps the copies of a host user's address and name. */
  async syncUser(user: Pick<HostUser, "id" | "email" | "name">) {
    return this.transaction_((trx) => memberships.syncUser(trx, user))
  }

  async touchActivity(user_id: string): Promise<void> {
    return this.transaction_((trx) => memberships.touchActivity(trx, user_id))
  }
}
