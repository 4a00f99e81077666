import { type Resource, RESOURCES } from "./resources"

/** `resource:action`, as Medusa and this plugin have them. */
export type BuiltInPermission = {
  [Key in Resource]: `${Key}:${(typeof RESOURCES)[Key]["actions"][number]}`
}[Resource]

/**
 * Permissions that a host adds. A host names them by declaration merging, so
 * that one which doesn't exist is a compile error in its code:
 *
 * ```ts
 * export const access = defineAccess({ … })
 *
 * declare module "medusa-plugin-team-access/access" {
 *   interface CustomPermissions extends PermissionsOf<typeof access> {}
 * }
 * ```
 */
// Only an interface can be merged into.
// eslint-disable-next-line @typescript-eslint/consistent-type-definitions, @typescript-eslint/no-empty-object-type
export interface CustomPermissions {}

export type Permission = BuiltInPermission | (keyof CustomPermissions & string)

/** Every permission of Medusa's and ours, in the order of `RESOURCES`. */
export const BUILT_IN_PERMISSIONS = Object.entries(RESOURCES).flatMap(
  ([resource, { actions }]) =>
    actions.map((action) => `${resource}:${action}` as BuiltInPermission)
)
