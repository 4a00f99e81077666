import { Hint, Label, Text } from "@medusajs/ui"
import type { PropsWithChildren, ReactNode } from "react"
import { useTeamTranslation } from "../../hooks/use-team-translation"

type FieldProps = PropsWithChildren<{
  label: string
  /** The id of the control; the hint's is `<id>-hint`. */
  htmlFor: string
  hint?: ReactNode
  error?: string
  optional?: boolean
}>

/** A label, a control, and below it a hint or what is wrong. */
export const Field = (props: FieldProps) => {
  const { label, htmlFor, hint, error, optional, children } = props
  const { t } = useTeamTranslation()
  return (
    <div className="flex flex-col gap-y-2">
      <div className="flex items-center gap-x-1">
        <Label
          htmlFor={htmlFor}
          id={`${htmlFor}-label`}
          size="small"
          weight="plus"
        >
          {label}
        </Label>
        {optional && (
          <Text size="small" leading="compact" className="text-ui-fg-muted">
            ({t("fields.optional")})
          </Text>
        )}
      </div>
      {children}
      {(error ?? hint) && (
        <Hint
          id={`${htmlFor}-hint`}
          variant={error ? "error" : "info"}
          role={error ? "alert" : undefined}
        >
          {error ?? hint}
        </Hint>
      )}
    </div>
  )
}
