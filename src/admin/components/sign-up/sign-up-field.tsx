import { Hint, Input, Label, Text } from "@medusajs/ui"
import type { ComponentPropsWithoutRef } from "react"
import type { SignUpFormState } from "../../hooks/use-sign-up-form"
import type { Translate } from "../../hooks/use-team-translation"
import { PasswordInput } from "./password-input"

type SignUpFieldProps = {
  name: string
  label: string
  form: SignUpFormState
  t: Translate
  hint?: string
  optional?: boolean
} & Pick<
  ComponentPropsWithoutRef<"input">,
  "type" | "autoComplete" | "autoFocus" | "maxLength" | "inputMode"
>

export const SignUpField = (props: SignUpFieldProps) => {
  const { name, label, form, t, hint, optional, type, ...input } = props
  const id = `sign-up-${name}`
  const error = form.errors[name]
  const text = error ? t(error.key, error.values) : hint
  const shared = {
    ...input,
    id,
    name,
    value: form.values[name] ?? "",
    "aria-invalid": Boolean(error),
    "aria-required": !optional,
    "aria-describedby": text ? `${id}-hint` : undefined,
    onChange: (event: { target: { value: string } }) =>
      form.set(name, event.target.value),
  }
  return (
    <div className="flex min-w-0 flex-col gap-y-2">
      <div className="flex items-center gap-x-1">
        <Label htmlFor={id} size="small" weight="plus">
          {label}
        </Label>
        {optional && (
          <Text size="small" leading="compact" className="text-ui-fg-muted">
            ({t("fields.optional")})
          </Text>
        )}
      </div>
      {type === "password" ? (
        <PasswordInput t={t} {...shared} />
      ) : (
        <Input type={type} {...shared} />
      )}
      {text && (
        <Hint
          id={`${id}-hint`}
          variant={error ? "error" : "info"}
          role={error ? "alert" : undefined}
        >
          {text}
        </Hint>
      )}
    </div>
  )
}
