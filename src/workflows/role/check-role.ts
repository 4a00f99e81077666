import type { MedusaContainer } from "@medusajs/framework/types"

import type { Grant } from "../../types/grant"
import { accessErrors } from "../authority/access-errors"
import { beyond } from "../authority/may-give"
import { roles } from "../services"

/**
 * What is put into a role, or taken out of it, has to be one's own.
 *
 * @throws 400 `unknown_permission`, 403 `permission_not_yours`
 */
export function checkPermissions(
  container: MedusaContainer,
  grant: Grant,
  permissions: readonly string[]
): void {
  const { catalog } = roles(container)
  const unknown = permissions.filter((one) => !catalog.permissions.has(one))
  if (unknown.length) {
    throw accessErrors.unknownPermission(unknown)
  }
  const others = beyond(grant, permissions)
  if (others.length) {
    throw accessErrors.permissionNotYours(others)
  }
}
