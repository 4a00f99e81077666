import { Checkbox, Text } from "@medusajs/ui"
import { useId } from "react"

type CheckRowProps = {
  name: string
  /** In a line below it. */
  more?: string
  checked: boolean
  onChange: (on: boolean) => void
}

/** Something in a list, of which several are picked. */
export const CheckRow = ({ name, more, checked, onChange }: CheckRowProps) => {
  const id = useId()
  return (
    <li>
      <label
        htmlFor={id}
        className="transition-fg hover:bg-ui-bg-component-hover flex cursor-pointer items-center gap-x-3 px-3 py-2"
      >
        <Checkbox
          id={id}
          className="shrink-0"
          checked={checked}
          onCheckedChange={(on) => onChange(on === true)}
        />
        <span className="flex min-w-0 flex-col [overflow-wrap:anywhere]">
          <Text as="span" size="small" leading="compact">
            {name}
          </Text>
          {more && (
            <Text as="span" size="xsmall" className="text-ui-fg-muted">
              {more}
            </Text>
          )}
        </span>
      </label>
    </li>
  )
}
