import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { DAL } from "@medusajs/framework/types"
import { MedusaService } from "@medusajs/framework/utils"

import type { Actor } from "../../utils/actor"
import { parseTeamOptions, type TeamOptions } from "../../utils/options"
import type { OutboxRow } from "../../utils/outbox"
import { TeamAccount } from "./models/account"
import { TeamLinkedUser } from "./models/linked-user"
import { TeamLinkedUserOutbox } from "./models/linked-user-outbox"
import { TeamRoleAssignment } from "./models/role-assignment"
import { TeamSeat } from "./models/seat"
import * as accounts from "./store/account"
import { admit } from "./store/admit"
import * as first from "./store/bootstrap"
import * as changes from "./store/change"
import * as memberships from "./store/membership"
import * as outbox from "./store/outbox"
import * as people from "./store/people"
import * as removals from "./store/remove"
import * as seats from "./store/seats"
import type { Trx } from "./store/trx"
import { withdraw } from "./store/withdraw"
import type {
  AccountRow,
  Admission,
  AdmitInput,
  AdmitUndo,
  HostUser,
  LinkedUserChanges,
  MembershipRow,
  PeopleFilters,
  PeopleOrder,
  Removal,
  Seats,
} from "./types"

/**
 * Accounts, their people, roles held and seats. Each method is one transaction
 * of its own; what spans modules is a workflow.
 */
export class TeamLinkedUserService extends MedusaService({
  TeamAccount,
  TeamLinkedUser,
  TeamRoleAssignment,
  TeamSeat,
  TeamLinkedUserOutbox,
}) {
  readonly options: TeamOptions
  readonly #repository: DAL.RepositoryService

  constructor(
    container: { baseRepository: DAL.RepositoryService },
    options: Record<string, unknown>
  ) {
    super(container, options)
    this.#repository = container.baseRepository
    this.options = parseTeamOptions(options)
  }

  #transaction<T>(work: (trx: Trx) => Promise<T>): Promise<T> {
    return this.#repository.transaction<EntityManager>(async (manager) =>
      work(manager.getTransactionContext() as Trx)
    ) as Promise<T>
  }

  // Accounts

  /** The account that installing made. Made here when it is missing. */
  async getDefaultAccount(): Promise<AccountRow> {
    return this.#transaction((trx) =>
      accounts.defaultAccount(trx, this.options.accountName)
    )
  }

  async findAccount(id: string): Promise<AccountRow | null> {
    return this.#transaction((trx) => accounts.findAccount(trx, id))
  }

  async dismissSetup(account_id: string): Promise<void> {
    return this.#transaction((trx) => accounts.dismissSetup(trx, account_id))
  }

  // Memberships

  /** In the account, or without one in the first that the user joined. */
  async membershipOf(
    user_id: string,
    account_id?: string
  ): Promise<MembershipRow | null> {
    const rows = await this.membershipsOf(user_id)
    const row = account_id
      ? rows.find((membership) => membership.account_id === account_id)
      : rows[0]
    return row ?? null
  }

  async membershipsOf(user_id: string): Promise<MembershipRow[]> {
    return this.#transaction((trx) =>
      memberships.findMemberships(trx, "m.user_id = ?", [user_id])
    )
  }

  /** Those of the ids that are linked users of the account. */
  async findLinkedUsers(
    account_id: string,
    ids: string[]
  ): Promise<MembershipRow[]> {
    return this.#transaction((trx) =>
      memberships.findMemberships(trx, "m.account_id = ? and m.id = any(?)", [
        account_id,
        ids,
      ])
    )
  }

  /** Active, and holds the role at this moment. */
  async isAdministrator(user_id: string, account_id: string): Promise<boolean> {
    return this.#transaction((trx) =>
      memberships.isAdministrator(trx, user_id, account_id)
    )
  }

  /** Active, unscoped and for good; the longest-serving first. */
  async administratorsOf(account_id: string): Promise<MembershipRow[]> {
    return this.#transaction((trx) =>
      memberships.lastingAdministrators(trx, account_id)
    )
  }

  /** Members of any account; addresses are compared in lower case. */
  async findByEmails(emails: string[]) {
    return this.#transaction((trx) => memberships.findByEmails(trx, emails))
  }

  async listForPeople(
    input: PeopleFilters & {
      order: PeopleOrder
      limit: number
      offset?: number
    }
  ): Promise<MembershipRow[]> {
    const { order, limit, offset, ...filters } = input
    return this.#transaction((trx) =>
      people.listPeople(trx, filters, { order, limit, offset })
    )
  }

  async countForPeople(filters: PeopleFilters): Promise<number> {
    return this.#transaction((trx) => people.countPeople(trx, filters))
  }

  /** Keeps the copies of a host user's address and name. */
  async syncUser(user: Pick<HostUser, "id" | "email" | "name">) {
    return this.#transaction((trx) => memberships.syncUser(trx, user))
  }

  async touchActivity(user_id: string): Promise<void> {
    return this.#transaction((trx) => memberships.touchActivity(trx, user_id))
  }

  // Seats

  async seatUsage(account_id: string): Promise<Seats> {
    return this.#transaction(async (trx) => {
      const account = await accounts.findAccount(trx, account_id)
      const seat_limit = account?.seat_limit ?? null
      return seats.seatUsage(trx, { id: account_id, seat_limit })
    })
  }

  /** Seats for the first invitations that fit, in the order given. */
  async reserveSeats(
    account_id: string,
    holder_ids: string[],
    lease_ms: number
  ): Promise<{ granted: string[] }> {
    const granted = await this.#transaction((trx) =>
      seats.reserveSeats(trx, account_id, holder_ids, lease_ms)
    )
    return { granted }
  }

  async confirmSeats(holder_ids: string[]): Promise<void> {
    return this.#transaction((trx) => seats.confirmSeats(trx, holder_ids))
  }

  async releaseSeats(holder_ids: string[]): Promise<void> {
    return this.#transaction((trx) => seats.releaseSeats(trx, holder_ids))
  }

  /**
   * Drops the seats of invitations that are not live, and answers how many.
   *
   * @param liveInvitationIds asked outside a transaction: it is another module
   */
  async reconcileSeats(
    liveInvitationIds: (ids: string[]) => Promise<string[]>
  ): Promise<number> {
    const listed = await this.#transaction(seats.settledInvitationSeats)
    const live = await liveInvitationIds(listed.ids)
    return this.#transaction((trx) => seats.dropDeadSeats(trx, listed, live))
  }

  // Joining and leaving

  /** @throws `no_seat`, `already_member`, `unavailable` (409 each) */
  async admit(input: AdmitInput): Promise<Admission> {
    const { emailUniqueness: email_uniqueness } = this.options
    const source = input.invitation_id ? "invitation" : "service"
    return this.#transaction((trx) =>
      admit(trx, input, { email_uniqueness, source })
    )
  }

  /** Takes an admission back: exactly what it made. */
  async withdraw(undo: AdmitUndo): Promise<void> {
    return this.#transaction((trx) => withdraw(trx, undo))
  }

  /** @throws `last_administrator` (409) */
  async suspend(id: string, actor: Actor): Promise<MembershipRow> {
    return this.#transaction((trx) => changes.suspend(trx, id, actor))
  }

  /** @throws `no_seat` (409) */
  async restore(id: string, actor: Actor): Promise<MembershipRow> {
    return this.#transaction((trx) => changes.restore(trx, id, actor))
  }

  /** @throws `last_administrator` (409) */
  async change(
    id: string,
    input: LinkedUserChanges,
    actor: Actor
  ): Promise<MembershipRow> {
    return this.#transaction((trx) => changes.change(trx, id, input, actor))
  }

  /** @throws `last_administrator` (409) */
  async remove(id: string, actor: Actor): Promise<Removal> {
    return this.#transaction((trx) => removals.remove(trx, id, actor))
  }

  /** Removes a host user from all accounts, before or after the host does. */
  async removeUser(
    user_id: string,
    actor: Actor,
    options = { is_gone: false }
  ): Promise<Removal[]> {
    return this.#transaction((trx) =>
      removals.removeUser(trx, user_id, actor, options)
    )
  }

  /** Brings back members whose removal belonged to something that failed. */
  async undoRemovals(undone: Removal[], actor: Actor): Promise<void> {
    return this.#transaction(async (trx) => {
      for (const removal of undone) {
        await removals.undoRemoval(trx, removal, actor)
      }
    })
  }

  // The first Administrators

  /** Once: Administrators of the users who had access before. */
  async bootstrap(users: HostUser[]): Promise<{ made: string[] }> {
    const { id } = await this.getDefaultAccount()
    const made = await this.#transaction((trx) =>
      first.bootstrap(trx, id, users)
    )
    return { made }
  }

  /** Once, on a host that had no users. Says whether this user was the one. */
  async claimFirstAdministrator(user: HostUser): Promise<boolean> {
    const { id } = await this.getDefaultAccount()
    return this.#transaction((trx) => first.claimFirst(trx, id, user))
  }

  /** Nobody becomes the first Administrator by itself any more. */
  async closeFirstAdministrator(): Promise<void> {
    const { id } = await this.getDefaultAccount()
    return this.#transaction((trx) => first.closeFirst(trx, id))
  }

  async awaitsFirstAdministrator(): Promise<boolean> {
    return first.awaitsFirst(await this.getDefaultAccount())
  }

  /** For the command that lets a locked-out owner in. */
  async makeAdministrator(user: HostUser, actor: Actor): Promise<void> {
    const { id } = await this.getDefaultAccount()
    return this.#transaction(async (trx) => {
      const account = await accounts.lockAccountForChange(trx, id)
      await first.makeAdministrator(trx, account, user, actor, "service")
    })
  }

  // Outbox

  async takeOutbox(limit: number): Promise<OutboxRow[]> {
    return this.#transaction((trx) => outbox.takeOutbox(trx, limit))
  }

  async dropOutbox(ids: string[]): Promise<void> {
    return this.#transaction((trx) => outbox.dropOutbox(trx, ids))
  }
}
