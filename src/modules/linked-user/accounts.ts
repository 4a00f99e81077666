import type { Actor } from "../../utils/actor"
import { TeamAccessService } from "./access"
import * as accounts from "./store/account"
import * as clients from "./store/clients"
import { findMemberships } from "./store/membership"
import { transferOwnership } from "./store/owner"
import type {
  AccountChanges,
  AccountRow,
  ClientQuery,
  ClientRow,
  MembershipRow,
  OwnerTransfer,
  Terms,
} from "./types"

/** Accounts: the default one, and a reseller's clients. */
export class TeamAccountsService extends TeamAccessService {
  async listClients(
    parent_id: string,
    query: ClientQuery
  ): Promise<{ clients: ClientRow[]; count: number }> {
    return clients.listClients(this.db_, parent_id, query)
  }

  /** An account with its owner and how full it is. */
  async summarizeAccount(id: string): Promise<ClientRow | null> {
    return clients.summarizeAccount(this.db_, id)
  }

  /** The reseller's people who have a place in a client account. */
  async connectionsOf(account_id: string): Promise<MembershipRow[]> {
    return findMemberships(
      this.db_,
      "m.account_id = ? and m.source = 'connection'",
      [account_id]
    )
  }

  /**
   * A client without people yet. What is left out of its scope is nothing, of its
   * plan without limit.
   *
   * @throws `account_name_taken` (409)
   */
  async createClient(
    values: AccountChanges & { name: string },
    actor: Actor
  ): Promise<AccountRow> {
    const { id } = await this.getDefaultAccount()
    return this.transaction_((trx) =>
      clients.createClient(trx, id, values, actor)
    )
  }

  /** Takes a client back that nobody has come to yet. */
  async dropClient(id: string, actor: Actor): Promise<void> {
    return this.changing_((trx) => clients.dropClient(trx, id, actor))
  }

  /** @throws `account_name_taken`, `account_edited` (409), `not_found` (404) */
  async changeAccount(
    id: string,
    changes: AccountChanges,
    actor: Actor,
    expected_updated_at?: Date
  ): Promise<{ account: AccountRow; former: AccountChanges }> {
    return this.changing_((trx) =>
      clients.changeAccount(trx, id, changes, actor, expected_updated_at)
    )
  }

  /**
   * Makes another Administrator the owner, and answers who it was before.
   *
   * @throws `not_found` (404), `owner_needs_administrator`, `owner_changed`,
   * `grants_changed` (409)
   */
  async transferOwnership(
    transfer: OwnerTransfer,
    actor: Actor,
    terms?: Terms
  ): Promise<string | null> {
    return this.changing_((trx) =>
      transferOwnership(trx, transfer, actor, terms)
    )
  }

  async dismissSetup(account_id: string): Promise<void> {
    return this.transaction_((trx) => accounts.dismissSetup(trx, account_id))
  }
}
