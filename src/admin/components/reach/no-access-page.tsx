import { LockClosedSolid } from "@medusajs/icons"
import { Button, Text, toast } from "@medusajs/ui"
import { useEffect, useRef } from "react"
import type { Standing } from "../../../modules/role/catalog/requirement"
import { useLogOut } from "../../hooks/use-log-out"
import {
  type TextKey,
  useTeamTranslation,
} from "../../hooks/use-team-translation"
import { errorText } from "../../lib/error-text"
import type { MeResponse } from "../../lib/types"
import { AccountSwitcher } from "../accounts/account-switcher"
import { ContactLine } from "./contact-line"

type Without = Exclude<Standing, "active">

const TEXTS: Record<Without, { title: TextKey; text: TextKey }> = {
  no_role: {
    title: "reach.noAccess.noRole.title",
    text: "reach.noAccess.noRole.text",
  },
  no_membership: {
    title: "reach.noAccess.noMembership.title",
    text: "reach.noAccess.noMembership.text",
  },
  suspended: {
    title: "reach.noAccess.suspended.title",
    text: "reach.noAccess.suspended.text",
  },
}

type NoAccessPageProps = { standing: Without; me: MeResponse }

/** In place of everything, for who is logged in and has nothing to do here. */
export const NoAccessPage = ({ standing, me }: NoAccessPageProps) => {
  const { t } = useTeamTranslation()
  const { logOut, isPending } = useLogOut()
  const heading = useRef<HTMLHeadingElement>(null)
  const { title, text } = TEXTS[standing]

  // What was focused can't be reached any more.
  useEffect(() => heading.current?.focus(), [standing])

  const onLogOut = async () => {
    try {
      await logOut()
    } catch (error) {
      toast.error(t("errors.title"), { description: errorText(error, t) })
    }
  }

  return (
    <main className="bg-ui-bg-subtle fixed inset-0 z-50 flex flex-col overflow-y-auto">
      <div
        role="status"
        className="m-auto flex w-full max-w-[420px] flex-col items-center gap-y-6 px-4 py-16 text-center"
      >
        <LockClosedSolid className="text-ui-fg-muted" />
        <div className="flex flex-col gap-y-2">
          <h1
            ref={heading}
            tabIndex={-1}
            className="h1-core text-balance outline-none"
          >
            {t(title)}
          </h1>
          <Text
            size="small"
            className="text-ui-fg-subtle text-pretty [overflow-wrap:anywhere]"
          >
            {t(text, { email: me.user.email })}
          </Text>
          <Text size="small" className="text-ui-fg-subtle text-pretty">
            <ContactLine contact={me.contact} />
          </Text>
        </div>
        <Text size="xsmall" className="text-ui-fg-muted">
          {t("reach.noAccess.waiting")}
        </Text>
        <AccountSwitcher me={me} />
        <Button
          variant="secondary"
          isLoading={isPending}
          onClick={() => void onLogOut()}
        >
          {t("reach.noAccess.logOut")}
        </Button>
      </div>
    </main>
  )
}
