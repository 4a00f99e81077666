import { useEffect, useState } from "react"
import { Navigate, useLocation, useNavigate } from "react-router-dom"
import type { View } from "../../hooks/use-view"
import type { MeResponse } from "../../lib/types"
import { notices } from "../../lib/reach/notices"
import { LimitDialog } from "./limit-dialog"
import { LimitedPage } from "./limited-page"
import { NowherePage } from "./nowhere-page"
import { OutsidePage } from "./outside-page"
import { PageInstead } from "./page-instead"

type PageViewProps = { view: View; me: MeResponse; slot: HTMLElement }

/** What there is in place of the page, or over it. */
export const PageView = ({ view, me, slot }: PageViewProps) => {
  const { key } = useLocation()
  const onBack = useBack(me)
  const [read, setRead] = useState<string | null>(null)
  const dialog = "limit" in view && read !== key && view.kind !== "dialog" && (
    <LimitDialog
      limit={view.limit}
      me={me}
      onClose={() => setRead(key)}
      onBack={onBack}
    />
  )
  switch (view.kind) {
    case "page":
      return null
    case "blank":
      return <PageInstead slot={slot} />
    case "go":
      return (
        <PageInstead slot={slot}>
          <Navigate to={view.to} replace />
        </PageInstead>
      )
    case "nowhere":
      return (
        <PageInstead slot={slot}>
          <NowherePage me={me} />
        </PageInstead>
      )
    case "outside":
      return (
        <PageInstead slot={slot}>
          <OutsidePage onBack={onBack} />
        </PageInstead>
      )
    case "dialog":
      return <LeaveDialog view={view} />
    case "partly":
      return <>{dialog}</>
    case "limited":
      return (
        <PageInstead slot={slot}>
          {view.to === null ? (
            <LimitedPage limit={view.limit} me={me} onBack={onBack} />
          ) : (
            <Navigate to={view.to} replace />
          )}
          {view.to === null && dialog}
        </PageInstead>
      )
  }
}

/** Back to the page on which a dialog was asked for, and why. */
const LeaveDialog = ({ view }: { view: Extract<View, { kind: "dialog" }> }) => {
  const { limit, to } = view
  useEffect(() => notices.show(limit), [limit])
  return <Navigate to={to} replace />
}

/** To where one was before, or where one can do something. */
function useBack(me: MeResponse): () => void {
  const navigate = useNavigate()
  return () => {
    const { idx } = (window.history.state ?? {}) as { idx?: number }
    void (idx
      ? navigate(-1)
      : navigate(me.access.landing ?? "/settings/profile", { replace: true }))
  }
}
