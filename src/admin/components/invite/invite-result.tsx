import { ArrowDownTray, Link } from "@medusajs/icons"
import { Button, FocusModal, Heading, Text } from "@medusajs/ui"
import { useSetup } from "../../hooks/api/setup"
import { useCopyInvitationLink } from "../../hooks/use-copy-link"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import { writeCsv } from "../../lib/csv"
import { download } from "../../lib/download"
import {
  isCorrectable,
  isInvited,
  outcomeTable,
  type OutcomeRow,
} from "../../lib/outcomes"
import type { InvitePeopleResponse } from "../../lib/types"
import { OutcomeList } from "./outcome-list"

export type InviteResultData = {
  rows: OutcomeRow[]
  response: InvitePeopleResponse
  sendsMail: boolean
}

type InviteResultProps = {
  result: InviteResultData
  /** Left out for a file: it is corrected itself. */
  onCorrect?: (emails: string[]) => void
  onAgain: () => void
  onDone: () => void
}

/** What happened to each address, in words. */
export const InviteResult = (props: InviteResultProps) => {
  const { result, onCorrect, onAgain, onDone } = props
  const { rows, response, sendsMail } = result
  const { t } = useTeamTranslation()
  const { data: setup } = useSetup()
  const copyLink = useCopyInvitationLink()
  const context = {
    isDryRun: false,
    sendsMail,
    allowedDomains: setup?.account.allowed_domains ?? null,
  }
  const invited = rows.filter(isInvited).length
  const wrong = rows.filter(isCorrectable).map(({ email }) => email)

  const title = () => {
    if (!invited) {
      return t("result.titleNone")
    }
    return t(sendsMail ? "result.title" : "result.titleLinks", {
      count: invited,
    })
  }
  const hint = () => {
    if (!invited) {
      return ""
    }
    if (!sendsMail) {
      return t("result.links")
    }
    const sender = response.sender.email
    return sender ? t("result.sender", { sender }) : t("result.senderUnknown")
  }

  return (
    <>
      <FocusModal.Body className="overflow-y-auto">
        <div className="mx-auto flex w-full max-w-[720px] flex-col gap-y-6 px-4 py-8 sm:py-16">
          <div className="flex flex-col gap-y-1" role="status">
            <FocusModal.Title asChild>
              <Heading>{title()}</Heading>
            </FocusModal.Title>
            <FocusModal.Description asChild>
              <Text size="small" className="text-ui-fg-subtle text-pretty">
                {hint()}
                {response.seats.left !== null &&
                  ` ${t("result.seatsLeft", { count: response.seats.left })}`}
              </Text>
            </FocusModal.Description>
          </div>
          <OutcomeList
            rows={rows}
            context={context}
            actionOf={({ invitation }) =>
              invitation &&
              !sendsMail && (
                <Button
                  size="small"
                  variant="secondary"
                  className="shrink-0"
                  onClick={() => void copyLink(invitation)}
                >
                  <Link />
                  {t("invitation.copyLink")}
                </Button>
              )
            }
          />
          <Button
            size="small"
            variant="transparent"
            className="self-start"
            onClick={() =>
              download(
                "invitation-outcomes.csv",
                writeCsv(outcomeTable(rows, context, t))
              )
            }
          >
            <ArrowDownTray />
            {t("result.download")}
          </Button>
        </div>
      </FocusModal.Body>
      <FocusModal.Footer className="flex-wrap gap-y-2">
        {onCorrect && wrong.length > 0 ? (
          <Button
            size="small"
            variant="secondary"
            onClick={() => onCorrect(wrong)}
          >
            {t("result.correct", { count: wrong.length })}
          </Button>
        ) : (
          <Button size="small" variant="secondary" onClick={onAgain}>
            {t("result.again")}
          </Button>
        )}
        <Button size="small" onClick={onDone}>
          {t("result.done")}
        </Button>
      </FocusModal.Footer>
    </>
  )
}
