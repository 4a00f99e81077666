import type { Actor } from "../../utils/actor"
import { TeamPeopleReader } from "./reader"
import * as keys from "./store/api-keys"
import { findGrantFacts, readVersions } from "./store/grants"
import * as holders from "./store/holders"
import * as invites from "./store/host-invites"
import * as moves from "./store/move-holders"
import * as presets from "./store/presets"
import type {
  ApiKeyRow,
  AssignmentRow,
  GrantFacts,
  GrantVersions,
  HolderMove,
  HolderMoveUndo,
  HostInviteRow,
  MembershipRow,
  PresetFilters,
  PresetRow,
  PresetValues,
} from "./types"

type Named = Actor & { id: string }

/** Who holds what: people, API keys, and invites of the host's own. */
export class TeamAccessService extends TeamPeopleReader {
  // Grants

  /**
   * What this module has of somebody's grant, in one query with the version
   * that it belongs to.
   *
   * @param user_id `null`: of the account only
   * @returns `null`: there is no such account
   */
  async grantSourceOf(
    user_id: string | null,
    account_id: string
  ): Promise<GrantFacts | null> {
    return findGrantFacts(this.db_, user_id, account_id)
  }

  /** Of those of the accounts that there are. One query by primary key. */
  async versionsOf(account_ids: string[]): Promise<GrantVersions> {
    return readVersions(this.db_, account_ids)
  }

  // Roles held

  /** Roles that hold at this moment, by linked user, the first given first. */
  async assignmentsOf(
    linked_user_ids: string[]
  ): Promise<Map<string, AssignmentRow[]>> {
    const rows = await holders.findAssignments(this.db_, linked_user_ids)
    const found = new Map<string, AssignmentRow[]>(
      linked_user_ids.map((id) => [id, []])
    )
    rows.forEach((row) => found.get(row.linked_user_id)?.push(row))
    return found
  }

  /** How many people hold each role at this moment, suspended ones too. */
  async holdersOf(account_id: string): Promise<Map<string, number>> {
    return holders.countHolders(this.db_, account_id)
  }

  /**
   * Gives another role in place of one to everybody in the account who has it.
   * Before a role is deleted, and once more afterwards: somebody may have been
   * given it meanwhile.
   *
   * @throws `last_administrator` (409)
   */
  async moveHolders(move: HolderMove, actor: Actor): Promise<HolderMoveUndo> {
    return this.changing_((trx) => moves.moveHolders(trx, move, actor))
  }

  async undoMove(undo: HolderMoveUndo, actor: Actor): Promise<void> {
    return this.changing_((trx) => moves.undoMove(trx, undo, actor))
  }

  // Newcomers

  /** Those of the host's users who have no place in any account. */
  async withoutMembership(user_ids: string[]): Promise<string[]> {
    return holders.withoutMembership(this.db_, user_ids)
  }

  /** Active members whose roles have run out or are none of the known ones. */
  async withoutRole(
    account_id: string,
    known_role_ids: string[]
  ): Promise<MembershipRow[]> {
    return holders.withoutRole(this.db_, account_id, known_role_ids)
  }

  // API keys

  /** Those of the keys that have roles of their own. */
  async apiKeysOf(api_key_ids: string[]): Promise<Map<string, ApiKeyRow>> {
    const rows = await keys.findKeys(this.db_, api_key_ids)
    return new Map(rows.map((row) => [row.api_key_id, row]))
  }

  /** How many keys of the account have each role. */
  async keysWithRole(account_id: string): Promise<Map<string, number>> {
    return keys.countKeys(this.db_, account_id)
  }

  /** Gives a key roles, and answers what it had: {@link rebindApiKey} undoes. */
  async bindApiKey(
    key: Pick<ApiKeyRow, "api_key_id" | "account_id" | "role_ids">,
    actor: Named
  ): Promise<ApiKeyRow | null> {
    return this.changing_((trx) => keys.bindKey(trx, key, actor))
  }

  /** Takes a key's roles, so that it goes by its maker; answers what it had. */
  async unbindApiKey(
    api_key_id: string,
    actor: Actor
  ): Promise<ApiKeyRow | null> {
    return this.changing_((trx) => keys.unbindKey(trx, api_key_id, actor))
  }

  async rebindApiKey(former: ApiKeyRow, actor: Actor): Promise<void> {
    return this.changing_((trx) => keys.rebindKey(trx, former, actor))
  }

  // Invites of the host's own

  /** Those of the invites for which roles were chosen. */
  async hostInvitesOf(
    invite_ids: string[]
  ): Promise<Map<string, HostInviteRow>> {
    const rows = await invites.findHostInvites(this.db_, invite_ids)
    return new Map(rows.map((row) => [row.invite_id, row]))
  }

  /** Chooses roles for an invite, in place of those chosen before. */
  async chooseForInvite(
    choice: Omit<HostInviteRow, "chosen_by">,
    actor: Named
  ): Promise<void> {
    return this.transaction_((trx) =>
      invites.chooseForInvite(trx, choice, actor)
    )
  }

  /** When they were accepted, or are gone. */
  async forgetHostInvites(invite_ids: string[]): Promise<void> {
    return this.transaction_((trx) =>
      invites.forgetHostInvites(trx, invite_ids)
    )
  }

  // Presets

  async listPresets(
    input: PresetFilters & {
      descending: boolean
      limit: number
      offset: number
    }
  ): Promise<{ rows: PresetRow[]; count: number }> {
    const { descending, limit, offset, ...filters } = input
    const [rows, count] = await Promise.all([
      presets.listPresets(this.db_, filters, { descending, limit, offset }),
      presets.countPresets(this.db_, filters),
    ])
    return { rows, count }
  }

  async findPreset(account_id: string, id: string): Promise<PresetRow | null> {
    return presets.findPreset(this.db_, account_id, id)
  }

  /** How many presets of the account give each role. */
  async presetsWithRole(account_id: string): Promise<Map<string, number>> {
    return presets.countByRole(this.db_, account_id)
  }

  /** @throws `preset_name_taken` (409) */
  async createPreset(
    input: PresetValues & { account_id: string },
    actor: Actor
  ): Promise<PresetRow> {
    return this.transaction_((trx) => presets.createPreset(trx, input, actor))
  }

  /** @throws `preset_changed`, `preset_name_taken` (409), `not_found` (404) */
  async changePreset(
    known: presets.KnownPreset,
    values: Partial<PresetValues>,
    actor: Actor
  ): Promise<{ preset: PresetRow; former: PresetRow }> {
    return this.transaction_((trx) =>
      presets.changePreset(trx, known, values, actor)
    )
  }

  /** @throws `preset_changed` (409), `not_found` (404) */
  async deletePreset(
    known: presets.KnownPreset,
    actor: Actor
  ): Promise<PresetRow> {
    return this.transaction_((trx) => presets.deletePreset(trx, known, actor))
  }

  /** Takes a deletion back. @throws `preset_name_taken` (409) */
  async restorePreset(former: PresetRow, actor: Actor): Promise<void> {
    return this.transaction_((trx) => presets.restorePreset(trx, former, actor))
  }

  /** Takes a creation back. */
  async withdrawPreset(
    made: Pick<PresetRow, "id" | "account_id">,
    actor: Actor
  ): Promise<void> {
    return this.transaction_((trx) => presets.withdrawPreset(trx, made, actor))
  }
}
