import { clx } from "@medusajs/ui"
import { useEffect, useRef } from "react"
import { NavLink, useLocation } from "react-router-dom"
import { useMe } from "../../hooks/api/me"
import { useAccess } from "../../hooks/use-access"
import { useTeamTranslation } from "../../hooks/use-team-translation"

/** The parts of Team, each a page of its own; only those within reach. */
export const TeamTabs = () => {
  const { t } = useTeamTranslation()
  const { isRoot, isAdministrator, may } = useAccess()
  const managesClients = useMe().data?.client_accounts.may_manage ?? false
  const tabs = [
    { to: "/settings/team", label: t("access.tabs.people"), shown: true },
    {
      to: "/settings/team/roles",
      label: t("access.tabs.roles"),
      shown: may("role:read"),
    },
    {
      to: "/settings/team/presets",
      label: t("presets.title"),
      shown: may("invitation:create"),
    },
    {
      to: "/settings/team/access-review",
      label: t("access_review.title"),
      shown: may("linked_user:read"),
    },
    {
      to: "/settings/team/activity",
      label: t("activity.title"),
      shown: may("activity:read"),
    },
    {
      to: "/settings/team/sessions",
      label: t("sessions.title"),
      shown: may("linked_user:end_sessions"),
    },
    {
      to: "/settings/team/api-keys",
      label: t("access.tabs.apiKeys"),
      shown: isRoot,
    },
    {
      to: "/settings/team/clients",
      label: t("accounts.clients.title"),
      shown: managesClients,
    },
    {
      to: "/settings/team/account",
      label: t("accounts.settings.tab"),
      shown: isAdministrator,
    },
  ].filter(({ shown }) => shown)
  const { pathname } = useLocation()
  const nav = useRef<HTMLElement>(null)
  // On a narrow window the row is wider than it: the page's own tab is shown.
  useEffect(() => {
    nav.current
      ?.querySelector("[aria-current=page]")
      ?.scrollIntoView({ block: "nearest", inline: "center" })
  }, [pathname, tabs.length])

  if (tabs.length < 2) {
    return null
  }
  return (
    <nav
      ref={nav}
      aria-label={t("access.tabs.label")}
      className="overflow-x-auto"
    >
      <ul className="flex items-center gap-x-2 p-px">
        {tabs.map(({ to, label }) => (
          <li key={to}>
            <NavLink
              to={to}
              end
              className={({ isActive }) =>
                clx(
                  "txt-compact-small-plus transition-fg inline-flex whitespace-nowrap rounded-full px-3 py-1.5 outline-none",
                  "text-ui-fg-subtle hover:text-ui-fg-base focus-visible:shadow-borders-focus",
                  isActive &&
                    "bg-ui-bg-base text-ui-fg-base shadow-elevation-card-rest"
                )
              }
            >
              {label}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
