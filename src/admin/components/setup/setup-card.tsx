import { XMark } from "@medusajs/icons"
import {
  Button,
  Container,
  Heading,
  IconButton,
  Text,
  toast,
} from "@medusajs/ui"
import { useDismissSetup, useSetup, useTestMail } from "../../hooks/api/setup"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import { errorText } from "../../lib/error-text"
import { SetupRow } from "./setup-row"
import { useSetupTexts } from "./use-setup-texts"

type SetupCardProps = { onReviewAdministrators: () => void }

/** What to check once, until it is hidden. */
export const SetupCard = ({ onReviewAdministrators }: SetupCardProps) => {
  const { t } = useTeamTranslation()
  const { data: setup } = useSetup()
  const dismiss = useDismissSetup()
  const texts = useSetupTexts()

  if (!setup || setup.dismissed_at) {
    return null
  }
  const canMail = setup.mail.provider_id !== null
  return (
    <Container className="divide-y p-0">
      <div className="flex items-start justify-between gap-x-4 px-6 py-4">
        <div>
          <Heading level="h2">{t("setup.title")}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t("setup.hint")}
          </Text>
        </div>
        <IconButton
          size="small"
          variant="transparent"
          aria-label={t("setup.dismiss")}
          isLoading={dismiss.isPending}
          onClick={() =>
            dismiss.mutate(undefined, {
              onError: (error) =>
                toast.error(t("errors.title"), {
                  description: errorText(error, t),
                }),
            })
          }
        >
          <XMark />
        </IconButton>
      </div>
      <ul className="divide-y">
        <SetupRow
          title={t("setup.mail.title")}
          text={texts.mail(setup)}
          isReady={canMail && setup.mail.from !== null}
          action={canMail && <TestMailButton />}
        />
        <SetupRow
          title={t("setup.links.title")}
          text={texts.links(setup)}
          isReady={setup.admin_url !== null}
        />
        <SetupRow
          title={t("setup.queue.title")}
          text={texts.queue(setup)}
          isReady={setup.queue.connected}
        />
        <SetupRow
          title={t("setup.bootstrap.title")}
          text={texts.administrators(setup)}
          isReady={!setup.bootstrap?.made}
          action={
            setup.bootstrap?.made ? (
              <Button
                size="small"
                variant="secondary"
                onClick={onReviewAdministrators}
              >
                {t("setup.bootstrap.review")}
              </Button>
            ) : null
          }
        />
      </ul>
    </Container>
  )
}

const TestMailButton = () => {
  const { t } = useTeamTranslation()
  const { mutate, isPending } = useTestMail()
  const onClick = () =>
    mutate(undefined, {
      onSuccess: ({ to }) =>
        toast.success(t("setup.mail.tested", { email: to }), {
          description: t("setup.mail.testedHint"),
        }),
      onError: (error) =>
        toast.error(t("setup.mail.testFailed"), {
          description: errorText(error, t),
        }),
    })
  return (
    <Button
      size="small"
      variant="secondary"
      isLoading={isPending}
      onClick={onClick}
    >
      {t("setup.mail.test")}
    </Button>
  )
}
