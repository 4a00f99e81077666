import { SquareTwoStack } from "@medusajs/icons"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import type { MeResponse } from "../../lib/types"
import { PageState } from "../common/page-state"
import { ContactLine } from "./contact-line"

/** For whose roles open no page at all. */
export const NowherePage = ({ me }: { me: MeResponse }) => {
  const { t } = useTeamTranslation()
  const roles = me.access.roles.map(({ name }) => name).join(", ")
  return (
    <PageState
      icon={<SquareTwoStack />}
      title={t("reach.nowhere.title")}
      text={t("reach.nowhere.text", { roles })}
    >
      <p className="txt-small text-ui-fg-subtle">
        <ContactLine contact={me.contact} />
      </p>
    </PageState>
  )
}
