import { useEffect, useRef } from "react"
import { createPortal } from "react-dom"
import { useLocation } from "react-router-dom"
import { useShownAccount } from "../../hooks/use-shown-account"
import { useFollowAccess } from "../../hooks/use-follow-access"
import { useRefusals } from "../../hooks/use-refusals"
import { type ShellSlots, useShellSlots } from "../../hooks/use-shell-slots"
import { useView, type View } from "../../hooks/use-view"
import { useWatchedMe } from "../../hooks/use-watched-me"
import { fitCommandMenu } from "../../lib/reach/command-menu"
import { pageOf } from "../../lib/reach/pages"
import type { MeResponse } from "../../lib/types"
import { AccountChanged } from "../accounts/account-changed"
import { AccountSwitcher } from "../accounts/account-switcher"
import { Cover } from "../common/cover"
import { ChangeNotice } from "./change-notice"
import { MenuRules } from "./menu-rules"
import { NoAccessPage } from "./no-access-page"
import { PageInstead } from "./page-instead"
import { PageView } from "./page-view"
import { PreviewBanner } from "./preview-banner"

/** Shows each person the dashboard as far as they may use it. */
export const ReachGuide = () => {
  const anchor = useRef<HTMLSpanElement>(null)
  const slots = useShellSlots(anchor)
  const { pathname, key } = useLocation()
  const {
    data: me,
    dataUpdatedAt,
    isError,
  } = useWatchedMe(
    ({ access }) =>
      access.standing !== "active" ||
      pageOf(access.pages, pathname)?.reachable === false
  )
  useShownAccount(me, dataUpdatedAt)
  const access = me?.access ?? null
  const isFree = access ? access.is_root && !access.preview : isError
  const queries = useRefusals(key, isFree)
  const view = useView(access, queries)
  useFollowAccess(access, queries)
  useEffect(() => {
    if (access) {
      fitCommandMenu(access.pages)
    }
  }, [access])

  return (
    <>
      <span ref={anchor} hidden />
      <MenuRules path={pathname} access={isFree ? null : access} />
      {me && <AccountSwitcher me={me} />}
      {me?.current && <AccountChanged shown={me.current.account.name} />}
      <Guidance me={me} view={view} slots={slots} />
    </>
  )
}

type GuidanceProps = {
  me: MeResponse | undefined
  view: View
  slots: ShellSlots
}

const Guidance = ({ me, view, slots }: GuidanceProps) => {
  if (!me) {
    return view.kind === "blank" ? <PageInstead slot={slots.page} /> : null
  }
  const { standing, preview } = me.access
  if (standing !== "active") {
    return (
      <Cover>
        <NoAccessPage standing={standing} me={me} />
      </Cover>
    )
  }
  return (
    <>
      {preview &&
        createPortal(<PreviewBanner name={preview.name} />, slots.banner)}
      <PageView view={view} me={me} slot={slots.page} />
      <ChangeNotice me={me} />
    </>
  )
}
