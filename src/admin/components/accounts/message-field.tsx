import { Textarea } from "@medusajs/ui"
import { useId } from "react"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import { Field } from "../common/field"
import { MAX_MESSAGE } from "../invite/use-invite-choices"

type MessageFieldProps = { value: string; onChange: (value: string) => void }

/** A few words of one's own in the mail. */
export const MessageField = ({ value, onChange }: MessageFieldProps) => {
  const { t } = useTeamTranslation()
  const id = useId()
  return (
    <Field
      label={t("fields.message")}
      htmlFor={id}
      optional
      hint={t("fields.messageHint")}
    >
      <Textarea
        id={id}
        aria-describedby={`${id}-hint`}
        maxLength={MAX_MESSAGE}
        rows={3}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  )
}
