import type { EntityManager, Knex } from "@medusajs/framework/mikro-orm/knex"
import type { DAL } from "@medusajs/framework/types"

/** For reading: in a transaction or not. */
export type Db = Knex

export type Trx = Knex.Transaction

/** One parameter whatever the number of rows: PostgreSQL allows 65,535. */
export const recordset = (rows: unknown[]): string => JSON.stringify(rows)

/** Plain SQL on the connection of a module. */
export class ModuleDatabase {
  readonly #repository: DAL.RepositoryService
  #connection?: Knex

  constructor(repository: DAL.RepositoryService) {
    this.#repository = repository
  }

  /**
   * For a single statement, which needs no transaction around it. Kept, because
   * every admin request asks: each new manager takes its time.
   */
  get db(): Db {
    this.#connection ??= this.#repository
      .getFreshManager<EntityManager>()
      .getKnex()
    return this.#connection
  }

  transaction<T>(work: (trx: Trx) => Promise<T>): Promise<T> {
    return this.#repository.transaction<EntityManager>(async (manager) =>
      work(manager.getTransactionContext() as Trx)
    ) as Promise<T>
  }
}
