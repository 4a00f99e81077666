import type {
  ApiKeyDTO,
  IApiKeyModuleService,
  InviteDTO,
  IUserModuleService,
  MedusaContainer,
  UserDTO,
} from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

import { grants } from "../authority/grants"
import { linkedUsers } from "../services"

const BATCH = 100

/** What becomes of access to the host when nothing guards it any more. */
export type RemovalOutlook = {
  /** They rule the host, and go on. */
  keeping: UserDTO[]
  /** Medusa alone would give them everything. */
  losing: UserDTO[]
  /** Secret keys in force that do less than rule the host. */
  keys: ApiKeyDTO[]
  /** Open invites of the host: whoever accepts one would have everything. */
  invites: InviteDTO[]
}

/** Who rules the host at this moment, and who and what doesn't. */
export async function removalOutlook(
  container: MedusaContainer
): Promise<RemovalOutlook> {
  const users = await everyOf<UserDTO>((page) =>
    container.resolve<IUserModuleService>(Modules.USER).listUsers({}, page)
  )
  const keys = await everyOf<ApiKeyDTO>((page) =>
    container
      .resolve<IApiKeyModuleService>(Modules.API_KEY)
      .listApiKeys({ type: "secret" }, page)
  )
  const invites = await everyOf<InviteDTO>((page) =>
    container.resolve<IUserModuleService>(Modules.USER).listInvites({}, page)
  )
  const { id } = await linkedUsers(container).getDefaultAccount()
  const rules = async (type: "user" | "api_key", actor: string) =>
    (await grants(container).fresh({ type, id: actor }, id)).is_root
  const [losing, keeping] = await split(users, (user) => rules("user", user.id))
  const inForce = keys.filter(({ revoked_at }) => !isPast(revoked_at))
  const [lesser] = await split(inForce, (key) => rules("api_key", key.id))
  return {
    keeping,
    losing,
    keys: lesser,
    invites: invites.filter(({ accepted }) => !accepted),
  }
}

async function split<T>(
  all: T[],
  test: (one: T) => Promise<boolean>
): Promise<[no: T[], yes: T[]]> {
  const sides: [T[], T[]] = [[], []]
  for (const one of all) {
    sides[Number(await test(one))].push(one)
  }
  return sides
}

const isPast = (time: Date | string | null | undefined): boolean =>
  Boolean(time && new Date(time) <= new Date())

async function everyOf<T>(
  list: (page: {
    take: number
    skip: number
    order: { id: "ASC" }
  }) => Promise<T[]>
): Promise<T[]> {
  const all: T[] = []
  for (;;) {
    const page = await list({
      take: BATCH,
      skip: all.length,
      order: { id: "ASC" },
    })
    all.push(...page)
    if (page.length < BATCH) {
      return all
    }
  }
}
