import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { DAL } from "@medusajs/framework/types"
import { MedusaService } from "@medusajs/framework/utils"

import { parseTeamOptions, type TeamOptions } from "../../utils/options"
import type { OutboxRow } from "../../utils/outbox"
import { TeamAccount } from "./models/account"
import { TeamLinkedUser } from "./models/linked-user"
import { TeamLinkedUserOutbox } from "./models/linked-user-outbox"
import { TeamRoleAssignment } from "./models/role-assignment"
import { TeamSeat } from "./models/seat"
import * as accounts from "./store/account"
import { awaitsFirst } from "./store/bootstrap"
import * as memberships from "./store/membership"
import * as outbox from "./store/outbox"
import * as people from "./store/people"
import { seatUsage } from "./store/seats"
import type { Db, Trx } from "./store/trx"
import type {
  AccountRow,
  MembershipRow,
  PeopleFilters,
  PeopleOrder,
  Seats,
} from "./types"

/** What is asked of accounts and their people; {@link TeamLinkedUserService} changes them. */
export class TeamPeopleReader extends MedusaService({
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

  /** For a single statement, which needs no transaction around it. */
  protected get db_(): Db {
    return this.#repository.getFreshManager<EntityManager>().getKnex()
  }

  protected transaction_<T>(work: (trx: Trx) => Promise<T>): Promise<T> {
    return this.#repository.transaction<EntityManager>(async (manager) =>
      work(manager.getTransactionContext() as Trx)
    ) as Promise<T>
  }

  // Accounts

  /** The account that installing made. Made here when it is missing. */
  async getDefaultAccount(): Promise<AccountRow> {
    const account = await accounts.findDefault(this.db_)
    return (
      account ??
      this.transaction_((trx) =>
        accounts.makeDefault(trx, this.options.accountName)
      )
    )
  }

  async findAccount(id: string): Promise<AccountRow | null> {
    return accounts.findAccount(this.db_, id)
  }

  async awaitsFirstAdministrator(): Promise<boolean> {
    return awaitsFirst(await this.getDefaultAccount())
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
    return memberships.findMemberships(this.db_, "m.user_id = ?", [user_id])
  }

  /** Those of the ids that are linked users of the account. */
  async findLinkedUsers(
    account_id: string,
    ids: string[]
  ): Promise<MembershipRow[]> {
    return memberships.findMemberships(
      this.db_,
      "m.account_id = ? and m.id = any(?)",
      [account_id, ids]
    )
  }

  /** Active, and holds the role at this moment. */
  async isAdministrator(user_id: string, account_id: string): Promise<boolean> {
    return memberships.isAdministrator(this.db_, user_id, account_id)
  }

  /** Active, unscoped and for good; the longest-serving first. */
  async administratorsOf(account_id: string): Promise<MembershipRow[]> {
    return memberships.lastingAdministrators(this.db_, account_id)
  }

  /** Members of any account; addresses are compared in lower case. */
  async findByEmails(emails: string[]) {
    return memberships.findByEmails(this.db_, emails)
  }

  async listForPeople(
    input: PeopleFilters & {
      order: PeopleOrder
      limit: number
      offset?: number
    }
  ): Promise<MembershipRow[]> {
    const { order, limit, offset, ...filters } = input
    return people.listPeople(this.db_, filters, { order, limit, offset })
  }

  async countForPeople(filters: PeopleFilters): Promise<number> {
    return people.countPeople(this.db_, filters)
  }

  async seatUsage(account_id: string): Promise<Seats> {
    const account = await accounts.findAccount(this.db_, account_id)
    const seat_limit = account?.seat_limit ?? null
    return seatUsage(this.db_, { id: account_id, seat_limit })
  }

  // Outbox

  async takeOutbox(limit: number): Promise<OutboxRow[]> {
    return outbox.takeOutbox(this.db_, limit)
  }

  async dropOutbox(ids: string[]): Promise<void> {
    return this.transaction_((trx) => outbox.dropOutbox(trx, ids))
  }
}
