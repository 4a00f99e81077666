import { Button, Heading, Hint, Input, OtpInput, Text } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import type { Mfa } from "../../hooks/use-mfa"
import type { Translate } from "../../hooks/use-team-translation"
import { ApiError } from "../../lib/client"
import { errorText } from "../../lib/error-text"

type MfaPageProps = { mfa: Mfa; methods: string[]; t: Translate }

const RECOVERY = "recovery_code"
const CODE_LENGTH = 6

/** The second factor of a login that is there already. */
export const MfaPage = ({ mfa, methods, t }: MfaPageProps) => {
  const [isRecovery, setIsRecovery] = useState(!methods.includes("totp"))
  const [code, setCode] = useState("")
  const [error, setError] = useState<string>()
  const [isPending, setIsPending] = useState(false)

  const verify = async (given: string) => {
    setIsPending(true)
    setError(undefined)
    try {
      await mfa.verify(isRecovery ? RECOVERY : "totp", given.trim())
    } catch (failure) {
      const isWrong = failure instanceof ApiError && failure.status > 0
      setError(isWrong ? t("signUp.mfa.wrong") : errorText(failure, t))
      setCode("")
    }
    setIsPending(false)
  }
  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    void verify(code)
  }

  return (
    <form
      onSubmit={onSubmit}
      className="flex w-full max-w-[280px] flex-col items-center gap-y-6"
    >
      <div className="flex flex-col gap-y-2 text-center">
        <Heading>{t("signUp.mfa.title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t(isRecovery ? "signUp.mfa.recoveryText" : "signUp.mfa.text")}
        </Text>
      </div>
      {isRecovery ? (
        <Input
          autoFocus
          autoComplete="one-time-code"
          aria-label={t("signUp.mfa.recoveryCode")}
          value={code}
          onChange={(event) => setCode(event.target.value)}
        />
      ) : (
        <OtpInput
          autoFocus
          aria-label={t("signUp.mfa.code")}
          value={code}
          disabled={isPending}
          onChange={setCode}
          onComplete={(given) => void verify(given)}
        />
      )}
      {error && (
        <Hint variant="error" role="alert">
          {error}
        </Hint>
      )}
      <div className="flex w-full flex-col gap-y-2">
        <Button
          className="w-full"
          type="submit"
          isLoading={isPending}
          disabled={isRecovery ? !code.trim() : code.length < CODE_LENGTH}
        >
          {t("signUp.mfa.verify")}
        </Button>
        {methods.includes(RECOVERY) && methods.includes("totp") && (
          <Button
            className="w-full"
            variant="transparent"
            type="button"
            onClick={() => {
              setIsRecovery(!isRecovery)
              setCode("")
            }}
          >
            {t(isRecovery ? "signUp.mfa.useApp" : "signUp.mfa.useRecovery")}
          </Button>
        )}
        <Button
          className="w-full"
          variant="transparent"
          type="button"
          onClick={mfa.cancel}
        >
          {t("signUp.mfa.back")}
        </Button>
      </div>
    </form>
  )
}
