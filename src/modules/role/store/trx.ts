import { outboxTable } from "../../../utils/outbox-table"

export type { Db, Trx } from "../../../utils/module-database"

export const outbox = outboxTable("team_role_outbox")
