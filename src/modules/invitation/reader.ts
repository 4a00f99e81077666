import type { ConfigModule, DAL } from "@medusajs/framework/types"
import { MedusaService } from "@medusajs/framework/utils"

import { estimatedRows, KeptCounts } from "../../utils/kept-counts"
import { type Db, ModuleDatabase } from "../../utils/module-database"
import { parseTeamOptions, type TeamOptions } from "../../utils/options"
import { dashboardUrl, linkSecrets } from "./link-config"
import { TeamIdempotency } from "./models/idempotency"
import { TeamInvitation } from "./models/invitation"
import { TeamInvitationOutbox } from "./models/invitation-outbox"
import { TeamMailDay } from "./models/mail-day"
import { TeamProviderTrip } from "./models/provider-trip"
import type { Trx } from "./store/bulk"
import * as claims from "./store/claim"
import * as deliveries from "./store/delivery"
import * as handing from "./store/hand-over"
import * as invites from "./store/invite"
import * as people from "./store/people"
import { InvitationLinkSigner, type TokenVerdict } from "./token"
import type { InvitationFilters, InvitationOrder, InvitationRow } from "./types"

type Dependencies = {
  baseRepository: DAL.RepositoryService
  configModule: ConfigModule
}

/** What is asked of invitations; {@link TeamInvitationService} changes them. */
export class TeamInvitationReader extends MedusaService({
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
    estimatedRows(this.db_, "team_invitation")
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

  protected get db_(): Db {
    return this.#database.db
  }

  protected transaction_<T>(work: (trx: Trx) => Promise<T>): Promise<T> {
    return this.#database.transaction(work)
  }

  /** The row as it is in the database, or `null`. */
  async findRow(id: string): Promise<InvitationRow | null> {
    return this.transaction_((trx) => people.findRow(trx, id))
  }

  /** Those of the ids that are of the account. */
  async findRows(account_id: string, ids: string[]): Promise<InvitationRow[]> {
    return this.transaction_((trx) => people.findRows(trx, account_id, ids))
  }

  /** Open invitations, of any account, to addresses given in lower case. */
  async findOpenByEmail(emails: string[]) {
    return this.transaction_((trx) => invites.findOpenByEmail(trx, emails))
  }

  /** Open ones that this user of the host gave. */
  async findOpenGivenBy(giver: { account_id: string; user_id: string }) {
    return this.transaction_((trx) => handing.findOpenGivenBy(trx, giver))
  }

  /** Open ones of an account. */
  async findOpenIn(account_id: string) {
    return this.transaction_((trx) => handing.findOpenIn(trx, account_id))
  }

  /** The invitation by which a user of the host came into an account. */
  async findAcceptedBy(who: { account_id: string; user_id: string }) {
    return this.transaction_((trx) => handing.findAcceptedBy(trx, who))
  }

  async listStaleClaims(limit: number): Promise<string[]> {
    return this.transaction_((trx) => claims.listStale(trx, limit))
  }

  async listQueuedIds(limit: number, older_than_ms: number) {
    return this.transaction_((trx) =>
      deliveries.listQueued(trx, limit, older_than_ms)
    )
  }

  async listForPeople(
    filters: InvitationFilters & {
      order: InvitationOrder
      limit: number
      offset?: number
    }
  ): Promise<InvitationRow[]> {
    const { order, limit, offset, ...where } = filters
    return people.listFiltered(this.db_, where, {
      order,
      limit,
      offset,
    })
  }

  async countForPeople(filters: InvitationFilters): Promise<number> {
    return this.#counts.of(filters, () =>
      people.countFiltered(this.db_, filters)
    )
  }

  /** How many live invitations of the account give each role. */
  async countByRole(account_id: string): Promise<Map<string, number>> {
    return this.transaction_((trx) => people.countByRole(trx, account_id))
  }

  /** Which of these invitations hold a seat by right. */
  async liveIds(ids: string[]): Promise<string[]> {
    return this.transaction_((trx) => people.liveIds(trx, ids))
  }

  // Links

  /** Derives the link. Neither log nor store what it returns. */
  deliveryLink(invitation: InvitationRow): string {
    const token = this.#signer.token(invitation)
    return `${this.adminUrl}/login#invitation=${token}`
  }

  verifyToken(token: string, invitation: InvitationRow): TokenVerdict {
    return this.#signer.verify(token, invitation)
  }
}
