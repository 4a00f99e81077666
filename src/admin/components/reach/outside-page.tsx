import { MagnifyingGlass } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import { PageState } from "../common/page-state"

/** In place of what isn't there, or lies outside of somebody's places. */
export const OutsidePage = ({ onBack }: { onBack: () => void }) => {
  const { t } = useTeamTranslation()
  return (
    <PageState
      icon={<MagnifyingGlass />}
      title={t("reach.outside.title")}
      text={t("reach.outside.text")}
    >
      <Button size="small" variant="secondary" onClick={onBack}>
        {t("reach.limited.back")}
      </Button>
    </PageState>
  )
}
