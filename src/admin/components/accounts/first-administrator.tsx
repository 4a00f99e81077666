import { Button, Container, Heading, Text, toast } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import { useInviteFirstAdministrator } from "../../hooks/api/accounts"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import { errorText } from "../../lib/error-text"
import type { TeamAccountDetailResponse } from "../../lib/types"
import { SectionRow } from "../common/section-row"
import { DeliveryCell } from "../people/delivery-cell"
import { TimeCell } from "../people/time-cell"
import { OwnerCell } from "./owner-cell"
import { TextField } from "./text-field"

type FirstAdministratorProps = { account: TeamAccountDetailResponse }

/** Of a client that nobody has come to yet: who was invited, or will be. */
export const FirstAdministrator = ({ account }: FirstAdministratorProps) => {
  const { t } = useTeamTranslation()
  const { mutate, isPending } = useInviteFirstAdministrator(account.id)
  const invited = account.first_administrator
  const [email, setEmail] = useState<string | null>(invited ? null : "")
  const [isWrong, setIsWrong] = useState(false)

  const invite = (body: { email: string; locale?: string }) =>
    mutate(body, {
      onSuccess: () => {
        setEmail(null)
        toast.success(t("accounts.first.invited", { email: body.email }), {
          description: t("accounts.first.invitedHint"),
        })
      },
      onError: (error) =>
        toast.error(t("errors.title"), { description: errorText(error, t) }),
    })

  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    const address = email?.trim() ?? ""
    setIsWrong(!address.includes("@"))
    if (address.includes("@")) {
      invite({ email: address })
    }
  }

  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-start justify-between gap-3 px-6 py-4">
        <div className="min-w-0 max-w-xl">
          <Heading level="h2">{t("accounts.first.title")}</Heading>
          <Text size="small" className="text-ui-fg-subtle text-pretty">
            {t("accounts.first.hint")}
          </Text>
        </div>
        {invited && email === null && (
          <div className="flex flex-wrap gap-2">
            <Button
              size="small"
              variant="secondary"
              onClick={() => setEmail("")}
            >
              {t("accounts.first.other")}
            </Button>
            <Button
              size="small"
              variant="secondary"
              isLoading={isPending}
              onClick={() =>
                invite({ email: invited.email, locale: invited.locale })
              }
            >
              {t("invitation.resend")}
            </Button>
          </div>
        )}
      </div>
      {invited && (
        <>
          <SectionRow title={t("status.label")}>
            <OwnerCell account={account} />
          </SectionRow>
          <SectionRow title={t("delivery.label")}>
            <DeliveryCell invitation={invited} />
          </SectionRow>
          <SectionRow title={t("people.columns.expires")}>
            <TimeCell iso={invited.expires_at} />
          </SectionRow>
        </>
      )}
      {email !== null && (
        <form
          noValidate
          onSubmit={onSubmit}
          className="flex max-w-lg flex-col gap-y-4 px-6 py-4"
        >
          <TextField
            label={t("accounts.first.email")}
            type="email"
            hint={t(
              invited ? "accounts.first.otherHint" : "accounts.first.emailHint"
            )}
            error={isWrong ? t("accounts.errors.invalid_email") : undefined}
            value={email}
            onChange={setEmail}
          />
          <div className="flex gap-x-2">
            <Button size="small" type="submit" isLoading={isPending}>
              {t("people.invite")}
            </Button>
            {invited && (
              <Button
                size="small"
                variant="secondary"
                type="button"
                onClick={() => setEmail(null)}
              >
                {t("actions.cancel")}
              </Button>
            )}
          </div>
        </form>
      )}
    </Container>
  )
}
