import { ExclamationCircle, LockClosedSolid } from "@medusajs/icons"
import { Button } from "@medusajs/ui"
import { useMe } from "../../hooks/api/me"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import { ApiError } from "../../lib/client"
import { PageState } from "../common/page-state"

type PeopleErrorProps = { error: Error; onRetry: () => void }

const FORBIDDEN = 403

export const PeopleError = ({ error, onRetry }: PeopleErrorProps) => {
  const { t } = useTeamTranslation()
  const contact = useMe().data?.contact
  if (error instanceof ApiError && error.status === FORBIDDEN) {
    return (
      <PageState
        icon={<LockClosedSolid />}
        title={t("page.restricted.title")}
        text={
          contact
            ? t("page.restricted.text", contact)
            : t("page.restricted.textNoContact")
        }
      />
    )
  }
  return (
    <PageState
      icon={<ExclamationCircle />}
      title={t("page.error.title")}
      text={t("page.error.text")}
    >
      <Button size="small" variant="secondary" onClick={onRetry}>
        {t("actions.retry")}
      </Button>
    </PageState>
  )
}
