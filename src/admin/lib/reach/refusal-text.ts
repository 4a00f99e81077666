import type { PermissionsResponse } from "../../../types/access-http"

/** `permission` → "Export orders". */
export type PermissionLabels = ReadonlyMap<string, string>

export const labelsOf = (
  areas: PermissionsResponse["areas"]
): PermissionLabels =>
  new Map(
    areas.flatMap(({ resources }) =>
      resources.flatMap(({ permissions }) =>
        permissions.map(({ key, label }) => [key, label] as const)
      )
    )
  )

/**
 * The permission that a refusal names. The host's client keeps nothing of an
 * answer but its message.
 *
 * @param labels in the language of the message
 */
export const permissionIn = (
  message: string,
  labels: PermissionLabels
): string | null =>
  [...labels]
    .filter(([, label]) => message.includes(label))
    // "Export orders" may have another label in it.
    .sort(([, one], [, other]) => other.length - one.length)
    .at(0)?.[0] ?? null
