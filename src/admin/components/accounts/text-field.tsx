import { Input } from "@medusajs/ui"
import { useId, type ComponentProps } from "react"
import { Field } from "../common/field"

type TextFieldProps = Pick<
  ComponentProps<typeof Input>,
  "type" | "inputMode" | "autoFocus" | "placeholder" | "maxLength"
> & {
  label: string
  value: string
  onChange: (value: string) => void
  hint?: string
  error?: string
  optional?: boolean
}

/** One line that is typed, with its label and what is wrong with it. */
export const TextField = (props: TextFieldProps) => {
  const { label, value, onChange, hint, error, optional, ...input } = props
  const id = useId()
  return (
    <Field
      label={label}
      htmlFor={id}
      hint={hint}
      error={error}
      optional={optional}
    >
      <Input
        {...input}
        id={id}
        value={value}
        aria-invalid={Boolean(error)}
        aria-describedby={error || hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  )
}
