import { Alert, Heading } from "@medusajs/ui"
import { isTeamLocale } from "../../../utils/locales"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import type { AccountForm } from "../../hooks/use-account-form"
import { LanguageField } from "../common/language-field"
import { ScopeField } from "./scope-field"
import { SectionsField } from "./sections-field"
import { TextField } from "./text-field"

type FieldsProps = { form: AccountForm }

/** What an account's own Administrators decide, too. */
export const OwnFields = ({ form }: FieldsProps) => {
  const { values, set, isWrong } = form
  const { t } = useTeamTranslation()
  return (
    <>
      <LanguageField
        value={values.default_locale}
        hint={t("accounts.fields.languageHint")}
        onChange={(code) => isTeamLocale(code) && set({ default_locale: code })}
      />
      <TextField
        label={t("accounts.fields.domains")}
        optional
        hint={t("accounts.fields.domainsHint")}
        error={
          isWrong("allowed_domains")
            ? t("accounts.fields.domainsWrong")
            : undefined
        }
        placeholder="example.com, example.org"
        value={values.allowed_domains}
        onChange={(allowed_domains) => set({ allowed_domains })}
      />
      <TextField
        label={t("accounts.fields.lifetime")}
        optional
        inputMode="numeric"
        hint={t("accounts.fields.lifetimeHint")}
        error={
          isWrong("invitation_ttl_hours")
            ? t("accounts.fields.lifetimeWrong")
            : undefined
        }
        value={values.invitation_ttl_hours}
        onChange={(invitation_ttl_hours) => set({ invitation_ttl_hours })}
      />
    </>
  )
}

export const NameField = ({ form }: FieldsProps) => {
  const { values, set, isWrong } = form
  const { t } = useTeamTranslation()
  return (
    <TextField
      label={t("accounts.fields.name")}
      maxLength={120}
      error={isWrong("name") ? t("accounts.fields.nameWrong") : undefined}
      value={values.name}
      onChange={(name) => set({ name })}
    />
  )
}

type PlanFieldsProps = FieldsProps & {
  /** In use now, which a lower limit leaves as they are. */
  seatsUsed?: number
}

export const PlanFields = ({ form, seatsUsed = 0 }: PlanFieldsProps) => {
  const { values, set, isWrong } = form
  const { t } = useTeamTranslation()
  const limit = values.seat_limit.trim()
  const isBelow =
    limit !== "" && !isWrong("seat_limit") && Number(limit) < seatsUsed
  return (
    <>
      <TextField
        label={t("accounts.fields.seats")}
        optional
        inputMode="numeric"
        hint={t("accounts.fields.seatsHint")}
        error={
          isWrong("seat_limit") ? t("accounts.fields.seatsWrong") : undefined
        }
        value={values.seat_limit}
        onChange={(seat_limit) => set({ seat_limit })}
      />
      {isBelow && (
        <Alert variant="warning">
          {t("accounts.fields.seatsBelow", { count: seatsUsed })}
        </Alert>
      )}
      <TextField
        label={t("accounts.fields.upgradeUrl")}
        optional
        type="url"
        hint={t("accounts.fields.upgradeUrlHint")}
        error={
          isWrong("upgrade_url")
            ? t("accounts.fields.upgradeUrlWrong")
            : undefined
        }
        placeholder="https://"
        value={values.upgrade_url}
        onChange={(upgrade_url) => set({ upgrade_url })}
      />
      <SectionsField
        value={values.areas}
        onChange={(areas) => set({ areas })}
      />
    </>
  )
}

export const ScopeFields = ({ form: { values, set } }: FieldsProps) => (
  <>
    <ScopeField
      kind="sales_channel"
      value={values.sales_channel_ids}
      onChange={(sales_channel_ids) => set({ sales_channel_ids })}
    />
    <ScopeField
      kind="location"
      value={values.location_ids}
      onChange={(location_ids) => set({ location_ids })}
    />
  </>
)

export const FieldsTitle = ({ children }: { children: string }) => (
  <Heading level="h2" className="border-t pt-6">
    {children}
  </Heading>
)
