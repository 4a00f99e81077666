import { GlobeEurope } from "@medusajs/icons"
import { Avatar, Select } from "@medusajs/ui"
import { useEffect, type PropsWithChildren } from "react"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import { isTeamLocale, type TeamLocale } from "../../../utils/locales"
import { LANGUAGES } from "../../lib/languages"

type SignUpShellProps = PropsWithChildren<{
  language: string
  onLanguageChange: (code: TeamLocale) => void
  title: string
  /** The account's, when it may be known. */
  account?: string
}>

/** The page over the login page, in the invitation's language. */
export const SignUpShell = (props: SignUpShellProps) => {
  const { language, onLanguageChange, title, account, children } = props
  const { t } = useTeamTranslation(language)

  useEffect(() => {
    const before = document.title
    document.title = title
    return () => {
      document.title = before
    }
  }, [title])

  return (
    <main
      lang={language}
      className="bg-ui-bg-subtle fixed inset-0 z-50 flex flex-col items-center overflow-y-auto"
    >
      <div className="flex w-full shrink-0 justify-end p-4">
        <Select
          size="small"
          value={language}
          onValueChange={(code) => isTeamLocale(code) && onLanguageChange(code)}
        >
          <Select.Trigger
            aria-label={t("signUp.language")}
            className="w-auto gap-x-2"
          >
            <span className="flex items-center gap-x-2">
              <GlobeEurope className="text-ui-fg-muted" />
              <Select.Value />
            </span>
          </Select.Trigger>
          <Select.Content>
            {LANGUAGES.map(({ code, name }) => (
              <Select.Item key={code} value={code} lang={code}>
                {name}
              </Select.Item>
            ))}
          </Select.Content>
        </Select>
      </div>
      <div className="my-auto flex w-full max-w-[420px] flex-col items-center gap-y-6 px-4 pb-16 pt-2">
        {account && (
          <Avatar
            size="xlarge"
            variant="squared"
            fallback={account.charAt(0).toUpperCase()}
          />
        )}
        {children}
      </div>
    </main>
  )
}
