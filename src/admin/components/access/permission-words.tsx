import { Text } from "@medusajs/ui"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import { inWords } from "../../lib/permission-words"
import type { CatalogArea } from "../../lib/permission-grid"

type PermissionWordsProps = {
  permissions: readonly string[]
  areas: readonly CatalogArea[]
}

/** Permissions as one reads them: by area, and in it by what they are about. */
export const PermissionWords = ({
  permissions,
  areas,
}: PermissionWordsProps) => {
  const { t } = useTeamTranslation()
  return (
    <ul className="divide-y">
      {inWords(permissions, areas).map((area) => (
        <li
          key={area.key}
          className="grid grid-cols-1 gap-x-4 gap-y-2 px-6 py-4 sm:grid-cols-[minmax(0,1fr)_minmax(0,3fr)]"
        >
          <Text as="span" size="small" leading="compact" weight="plus">
            {area.label}
          </Text>
          <div className="flex min-w-0 flex-col gap-y-2">
            {area.resources.map((resource) => (
              <div
                key={resource.key}
                className="flex flex-col gap-x-4 sm:grid sm:grid-cols-[minmax(0,1fr)_minmax(0,2fr)]"
              >
                <Text
                  as="span"
                  size="small"
                  className="text-ui-fg-base"
                  role="term"
                >
                  {resource.label}
                </Text>
                <Text
                  as="span"
                  size="small"
                  className="text-ui-fg-subtle text-pretty"
                  role="definition"
                >
                  {resource.isWhole && resource.actions.length > 1
                    ? t("access.words.everything", {
                        actions: resource.actions.join(", "),
                      })
                    : resource.actions.join(", ")}
                </Text>
              </div>
            ))}
          </div>
        </li>
      ))}
    </ul>
  )
}
