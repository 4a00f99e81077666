import {
  batchOf as batchRequirement,
  type RequestFacts,
} from "./modules/role/catalog/requirement"
import type { BuiltInPermission } from "./modules/role/catalog/permissions"
import type { Resource } from "./modules/role/catalog/resources"
import type { BuiltInRoleKey } from "./modules/role/catalog/role-text"
import type {
  AccessByRequest,
  AccessNeed,
  AccessRequirement,
  Words,
} from "./utils/access-options"
import type { Area } from "./utils/areas"
import type { TeamOptionsInput } from "./utils/options"

// As a whole, so that hosts can merge into `CustomPermissions` here.
export * from "./modules/role/catalog/permissions"
export type { RequestFacts } from "./modules/role/catalog/requirement"
export type { AccessByRequest, AccessNeed, AccessRequirement, Words }

/** `"POST /admin/loyalty-cards/:id/redeem"`: parameters as in Medusa's route folders. */
export type AdminRoute =
  `${"GET" | "POST" | "PUT" | "PATCH" | "DELETE"} /admin/${string}`

type Areas = Readonly<Record<string, { readonly label: Words }>>

/** What can be done, each with a label that stands by itself: "Redeem loyalty points". */
type Actions = Readonly<
  Record<string, Words | { readonly label: Words; readonly short?: Words }>
>

type Resources<OwnArea extends string> = Readonly<
  Record<
    string,
    {
      readonly area: Area | OwnArea
      readonly label: Words
      readonly actions: Actions
    }
  >
>

type Extended = Readonly<Partial<Record<Resource, Actions>>>

type PermissionsIn<OwnResources, OwnExtended> =
  | {
      [Key in keyof OwnResources & string]: OwnResources[Key] extends {
        readonly actions: infer Own
      }
        ? `${Key}:${keyof Own & string}`
        : never
    }[keyof OwnResources & string]
  | {
      [
        Key in keyof OwnExtended & string
      ]: `${Key}:${keyof OwnExtended[Key] & string}`
    }[keyof OwnExtended & string]

/** A predefined role to which permissions can be added. */
export type ExtendableRole = Exclude<
  BuiltInRoleKey,
  "administrator" | "location_administrator"
>

/** What a host adds, with its permissions known to the compiler. */
export type AccessDefinition<
  OwnAreas extends Areas,
  OwnResources,
  OwnExtended,
  Known extends string =
    BuiltInPermission | PermissionsIn<OwnResources, OwnExtended>,
> = {
  /** Groups of resources, which are switched on for an account and given to people. */
  areas?: OwnAreas
  /** Things, each with what can be done with it: `resource:action` is a permission. */
  resources?: OwnResources
  /** Further actions on resources of Medusa or of the plugin. */
  extendResources?: OwnExtended
  /** What your admin routes ask for. One that stands nowhere needs an Administrator. */
  routes?: Readonly<Record<AdminRoute, AccessRequirement<NoInfer<Known>>>>
  /** The same for paths that a route of Medusa answers too. */
  overrides?: Readonly<Record<AdminRoute, AccessRequirement<NoInfer<Known>>>>
  /** What reading a relation needs, by its name in `fields=`; `own`: as what it hangs on. */
  relations?: Readonly<
    Record<string, NoInfer<Known> | readonly NoInfer<Known>[] | "own">
  >
  /** Roles of yours, offered in every account. */
  roles?: Readonly<
    Record<
      string,
      {
        readonly name: Words
        readonly description: Words
        readonly permissions: readonly NoInfer<Known>[]
      }
    >
  >
  /** Further permissions of predefined roles; one that is hidden appears with them. */
  extendRoles?: Readonly<
    Partial<Record<ExtendableRole, readonly NoInfer<Known>[]>>
  >
}

declare const PERMISSIONS: unique symbol

/** A checked definition: the value of the option `access`. */
export type Access<OwnPermission extends string = string> = Exclude<
  NonNullable<TeamOptionsInput["access"]>,
  readonly unknown[]
> & { readonly [PERMISSIONS]?: OwnPermission }

/** The permissions that a definition adds, to merge into `CustomPermissions`. */
export type PermissionsOf<Definition extends Access> =
  Definition extends Access<infer OwnPermission>
    ? Record<OwnPermission, true>
    : never

/**
 * What a host adds to areas, permissions, routes, relations and roles, for the
 * plugin's option `access`. A permission, an area or a predefined role that
 * doesn't exist is a compile error; what the compiler can't know stops the boot.
 */
export function defineAccess<
  // None of a kind is none, and not any.
  const OwnAreas extends Areas = Record<never, never>,
  const OwnResources extends Resources<keyof OwnAreas & string> = Record<
    never,
    never
  >,
  const OwnExtended extends Extended = Record<never, never>,
>(
  definition: AccessDefinition<OwnAreas, OwnResources, OwnExtended>
): Access<PermissionsIn<OwnResources, OwnExtended>> {
  // Lists that can't be written to are all that differs.
  return definition as Access<PermissionsIn<OwnResources, OwnExtended>>
}

/** For batch routes: each part of the body that is there and not empty needs its right. */
export function batchOf<const Known extends string>(rights: {
  create: Known
  update: Known
  delete: Known
}): AccessByRequest<Known> {
  type Rights = Parameters<typeof batchRequirement>[0]
  const { by } = batchRequirement(rights as unknown as Rights) as {
    by: (facts: RequestFacts) => unknown
  }
  return by as AccessByRequest<Known>
}
