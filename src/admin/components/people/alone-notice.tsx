import { Heading, Text } from "@medusajs/ui"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import type { SeatsResponse } from "../../lib/types"
import { InviteButton } from "./people-toolbar"

type AloneNoticeProps = {
  seats: SeatsResponse | null | undefined
  canMail: boolean
}

/** Below a list that only holds its reader. */
export const AloneNotice = (props: AloneNoticeProps) => {
  const { t } = useTeamTranslation()
  return (
    <div className="flex flex-col items-center gap-y-4 px-6 py-16 text-center">
      <div className="flex max-w-sm flex-col gap-y-1">
        <Heading level="h2">{t("people.empty.title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle text-pretty">
          {t("people.empty.text")}
        </Text>
      </div>
      <InviteButton {...props} />
    </div>
  )
}
