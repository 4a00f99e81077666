import type { DAL } from "@medusajs/framework/types"
import { MedusaService } from "@medusajs/framework/utils"

import { changingGrants } from "../../utils/grant-changes"
import { estimatedRows, KeptCounts } from "../../utils/kept-counts"
import { ModuleDatabase } from "../../utils/module-database"
import { parseTeamOptions, type TeamOptions } from "../../utils/options"
import type { OutboxRow } from "../../utils/outbox"
import { TeamAccount } from "./models/account"
import { TeamApiKey } from "./models/api-key"
import { TeamHostInvite } from "./models/host-invite"
import { TeamLinkedUser } from "./models/linked-user"
import { TeamLinkedUserOutbox } from "./models/linked-user-outbox"
import { TeamPreset } from "./models/preset"
import { TeamRoleAssignment } from "./models/role-assignment"
import { TeamSeat } from "./models/seat"
import * as accounts from "./store/account"
import { awaitsFirst } from "./store/bootstrap"
import * as memberships from "./store/membership"
import * as people from "./store/people"
import * as reviews from "./store/review"
import { seatUsage } from "./store/seats"
import { type Db, outbox, type Trx } from "./store/trx"
import type {
  AccountRow,
  MembershipRow,
  PeopleFilters,
  PeopleOrder,
  ReviewMark,
  ReviewOrder,
  ReviewRow,
  Seats,
} from "./types"

/** What is asked of accounts and their people; {@link TeamLinkedUserService} changes them. */
export class TeamPeopleReader extends MedusaService({
  TeamAccount,
  TeamLinkedUser,
  TeamRoleAssignment,
  TeamSeat,
  TeamApiKey,
  TeamHostInvite,
  TeamPreset,
  TeamLinkedUserOutbox,
}) {
  readonly options: TeamOptions
  readonly #database: ModuleDatabase
  readonly #counts = new KeptCounts(() =>
    estimatedRows(this.db_, "team_linked_user")
  )

  constructor(
    container: { baseRepository: DAL.RepositoryService },
    options: Record<string, unknown>
  ) {
    super(container, options)
    this.#database = new ModuleDatabase(container.baseRepository)
    this.options = parseTeamOptions(options)
  }

  protected get db_(): Db {
    return this.#database.db
  }

  protected transaction_<T>(work: (trx: Trx) => Promise<T>): Promise<T> {
    return this.#database.transaction(work)
  }

  /** For a change of what people may do. */
  protected changing_<T>(work: (trx: Trx) => Promise<T>): Promise<T> {
    return changingGrants(() => this.transaction_(work))
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
    return this.#counts.of(filters, () => people.countPeople(this.db_, filters))
  }

  // Who has what

  async listReview(
    input: PeopleFilters & { order: ReviewOrder; limit: number; offset: number }
  ): Promise<ReviewRow[]> {
    const { order, limit, offset, ...filters } = input
    return reviews.listReview(this.db_, filters, { order, limit, offset })
  }

  async countReview(filters: PeopleFilters): Promise<number> {
    return reviews.countReview(this.db_, filters)
  }

  /** All lines of the next people by address; none: that was all. */
  async nextOfReview(
    filters: PeopleFilters,
    after: ReviewMark | null,
    people: number
  ): Promise<ReviewRow[]> {
    return reviews.nextOfReview(this.db_, filters, after, people)
  }

  // Seats

  async seatUsage(account_id: string): Promise<Seats> {
    const account = await accounts.findAccount(this.db_, account_id)
    const seat_limit = account?.seat_limit ?? null
    return seatUsage(this.db_, { id: account_id, seat_limit })
  }

  // Outbox

  async takeOutbox(limit: number): Promise<OutboxRow[]> {
    return outbox.take(this.db_, limit)
  }

  async dropOutbox(ids: string[]): Promise<void> {
    return outbox.drop(this.db_, ids)
  }
}
