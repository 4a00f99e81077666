import { createMongoAbility, type MongoAbility } from "@casl/ability"

import type { Permission } from "../src/modules/role/catalog/permissions"
import { decide } from "../src/modules/role/decision/decide"
import type { Grant, HeldRole } from "../src/types/grant"
import { median } from "./support/median"

const ROLES = 12
const PERMISSIONS = 500
const HELD_BY_ROLE = 60
const DECISIONS = 2_000_000
const ROUNDS = 7
const TARGET = 0.5

/**
 * Deciding on a permission, by somebody with twelve roles of a catalog of five
 * hundred permissions, against CASL's `ability.can` on the same rules.
 */
export default async function decisionBench() {
  const roles = makeRoles()
  const grant = grantOf(roles)
  const ability = abilityOf(roles)
  const asked = Array.from({ length: PERMISSIONS }, (_, at) => permission(at))
  const pairs = asked.map((name) => name.split(":") as [string, string])
  const facts = { query: {}, body: undefined, params: {}, user_id: null }

  const ours = () => count((at) => decide(asked[at], grant, facts).allowed)
  const casl = () => count((at) => ability.can(pairs[at][1], pairs[at][0]))
  if (ours() !== casl()) {
    throw new Error("Both decide the same, or the bench compares nothing.")
  }

  const ratios: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const base = nanoseconds(casl)
    const mine = nanoseconds(ours)
    console.log(
      `decision: ${base.toFixed(0)} ns by CASL, ${mine.toFixed(0)} ns by the guard`
    )
    ratios.push(mine / base)
  }
  const ratio = Number(median(ratios).toFixed(2))
  return { name: "decision", ratio, target: TARGET, met: ratio <= TARGET }
}

const permission = (at: number): Permission =>
  `resource_${Math.floor(at / 5)}:action_${at % 5}` as Permission

/** Each has its own part of the catalog, and shares some with the next. */
const makeRoles = (): HeldRole[] =>
  Array.from({ length: ROLES }, (_, role) => ({
    role_id: `trole_${role}`,
    name: `Role ${role}`,
    permissions: new Set(
      Array.from({ length: HELD_BY_ROLE }, (__, at) =>
        permission((role * 40 + at) % PERMISSIONS)
      )
    ),
    expires_at: null,
  }))

const grantOf = (roles: HeldRole[]): Grant => ({
  standing: "active",
  account_id: "tacc_1",
  linked_user_id: "tlu_1",
  is_administrator: false,
  is_root: false,
  permissions: new Set(roles.flatMap((role) => [...role.permissions])),
  roles,
  areas: null,
  location_ids: null,
  sales_channel_ids: null,
})

const abilityOf = (roles: HeldRole[]): MongoAbility =>
  createMongoAbility(
    roles
      .flatMap((role) => [...role.permissions])
      .map((name) => {
        const [subject, action] = name.split(":")
        return { action, subject }
      })
  )

function count(decides: (at: number) => boolean): number {
  let allowed = 0
  for (let turn = 0; turn < DECISIONS; turn++) {
    allowed += decides((turn * 7) % PERMISSIONS) ? 1 : 0
  }
  return allowed
}

function nanoseconds(work: () => void): number {
  const began = performance.now()
  work()
  return ((performance.now() - began) * 1e6) / DECISIONS
}
