import { Container, Heading, Text } from "@medusajs/ui"
import { useSearchParams } from "react-router-dom"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import type { CatalogArea } from "../../lib/permission-grid"
import { permissionsOf } from "../../lib/permission-selection"
import type { LinkedUserDetailResponse } from "../../lib/types"
import { PermissionSearch } from "./permission-search"
import { WhyAnswer } from "./why-answer"

type WhyCardProps = {
  person: LinkedUserDetailResponse
  areas: CatalogArea[]
}

/** "Why can they …?" The question is in the address, so it can be shared. */
export const WhyCard = ({ person, areas }: WhyCardProps) => {
  const { t } = useTeamTranslation()
  const [params, setParams] = useSearchParams()
  const all = permissionsOf(areas)
  const asked = all.find(({ key }) => key === params.get("why"))

  const ask = (key: string) =>
    setParams(
      (params) => {
        params.set("why", key)
        return params
      },
      { replace: true }
    )

  return (
    <Container className="flex flex-col gap-y-4 px-6 py-4">
      <div>
        <Heading level="h2">{t("access.why.title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {t("access.why.hint")}
        </Text>
      </div>
      <PermissionSearch permissions={all} onPick={ask} />
      {asked && <WhyAnswer person={person} permission={asked} />}
    </Container>
  )
}
