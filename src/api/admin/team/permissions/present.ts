import type { Catalog } from "../../../../modules/role/catalog/catalog"
import {
  actionLabel,
  areaLabel,
  permissionLabel,
  resourceLabel,
} from "../../../../modules/role/catalog/labels"
import type { PermissionsResponse } from "../../../../types/access-http"
import type { TeamLocale } from "../../../../utils/locales"

type AreaResponse = PermissionsResponse["areas"][number]
type PermissionResponse =
  AreaResponse["resources"][number]["permissions"][number]

/** All that can be in a role, grouped as it is shown, in a language. */
export function presentPermissions(
  catalog: Catalog,
  locale: TeamLocale
): PermissionsResponse {
  const { labels } = catalog
  const present = (resource: string, action: string): PermissionResponse => {
    const key = `${resource}:${action}`
    return {
      key,
      action,
      action_label: actionLabel(action, locale, labels),
      label: permissionLabel(key, locale, labels),
    }
  }
  const areas = catalog.areas.map((key): AreaResponse => ({
    key,
    label: areaLabel(key, locale, labels),
    resources: catalog.resources
      .filter(({ area }) => area === key)
      .map((resource) => ({
        key: resource.key,
        label: resourceLabel(resource.key, locale, labels),
        permissions: resource.actions.map((action) =>
          present(resource.key, action)
        ),
      })),
  }))
  return { areas: areas.filter(({ resources }) => resources.length) }
}
