import {
  Button,
  Container,
  Heading,
  Skeleton,
  Text,
  toast,
  usePrompt,
} from "@medusajs/ui"
import { useState } from "react"
import {
  useEndOtherSessions,
  useEndSession,
  useSessions,
} from "../../hooks/api/sessions"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import { errorText } from "../../lib/error-text"
import type { SessionsQuery } from "../../lib/types"
import { Pager } from "../common/pager"
import { SessionLine } from "./session-line"

const PAGE = 10

type SessionsCardProps = {
  title: string
  hint: string
  of: Pick<SessionsQuery, "whose" | "linked_user_id">
}

/** Logins that go on: one's own, a person's, or everybody's. */
export const SessionsCard = ({ title, hint, of }: SessionsCardProps) => {
  const { t } = useTeamTranslation()
  const [offset, setOffset] = useState(0)
  const { data, error } = useSessions({ ...of, offset, limit: PAGE })
  const { endOne, endOthers } = useEnding()
  const isOwn = of.whose === "own"
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-6 py-4">
        <div className="min-w-0">
          <Heading level="h2">{title}</Heading>
          <Text size="small" className="text-ui-fg-subtle text-pretty">
            {hint}
          </Text>
        </div>
        {isOwn && data && data.count > 1 && (
          <Button
            size="small"
            variant="secondary"
            onClick={() => void endOthers()}
          >
            {t("sessions.endOthers")}
          </Button>
        )}
      </div>
      {error && !data ? (
        <Text size="small" role="alert" className="text-ui-fg-error px-6 py-4">
          {errorText(error, t)}
        </Text>
      ) : !data ? (
        <div className="px-6 py-4">
          <Skeleton className="h-10 w-full" />
        </div>
      ) : data.sessions.length ? (
        <ul className="divide-y">
          {data.sessions.map((session) => (
            <SessionLine
              key={session.id}
              session={session}
              showsUser={of.whose === "account"}
              onEnd={() => void endOne(session.id)}
            />
          ))}
        </ul>
      ) : (
        <Text size="small" className="text-ui-fg-muted px-6 py-4">
          {t("sessions.none")}
        </Text>
      )}
      {data && data.count > PAGE && (
        <Pager
          offset={offset}
          size={PAGE}
          count={data.count}
          onChange={setOffset}
        />
      )}
    </Container>
  )
}

function useEnding() {
  const { t } = useTeamTranslation()
  const prompt = usePrompt()
  const one = useEndSession()
  const others = useEndOtherSessions()
  const asked = (text: "endPrompt" | "othersPrompt") =>
    prompt({
      title: t(`sessions.${text}.title`),
      description: t(`sessions.${text}.text`),
      confirmText: t("sessions.end"),
      cancelText: t("actions.cancel"),
    })
  const tried = async (end: () => Promise<unknown>) => {
    try {
      await end()
      toast.success(t("sessions.ended"))
    } catch (error) {
      toast.error(t("errors.title"), { description: errorText(error, t) })
    }
  }
  return {
    endOne: async (id: string) => {
      if (await asked("endPrompt")) {
        await tried(() => one.mutateAsync(id))
      }
    },
    endOthers: async () => {
      if (await asked("othersPrompt")) {
        await tried(() => others.mutateAsync())
      }
    },
  }
}
