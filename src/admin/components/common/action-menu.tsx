import { EllipsisHorizontal } from "@medusajs/icons"
import { DropdownMenu, IconButton, clx } from "@medusajs/ui"
import { Fragment, type ReactNode } from "react"

export type Action = {
  label: string
  icon: ReactNode
  onClick: () => void
  /** Why it can't be done now. It stays in the menu, and says so. */
  disabledBecause?: string
}

type ActionMenuProps = {
  /** What a screen reader calls the button. */
  label: string
  groups: Action[][]
}

/** Three dots with what can be done; nothing when nothing can. */
export const ActionMenu = ({ label, groups }: ActionMenuProps) => {
  const filled = groups.filter((group) => group.length)
  if (!filled.length) {
    return null
  }
  return (
    <DropdownMenu>
      <DropdownMenu.Trigger asChild>
        <IconButton
          size="small"
          variant="transparent"
          aria-label={label}
          onClick={(event) => event.stopPropagation()}
        >
          <EllipsisHorizontal />
        </IconButton>
      </DropdownMenu.Trigger>
      <DropdownMenu.Content align="end" className="max-w-72">
        {filled.map((group, index) => (
          <Fragment key={index}>
            {index > 0 && <DropdownMenu.Separator />}
            {group.map((action) => (
              <ActionItem key={action.label} action={action} />
            ))}
          </Fragment>
        ))}
      </DropdownMenu.Content>
    </DropdownMenu>
  )
}

/** Not `disabled` when it can't be done: its reason has to be reachable. */
const ActionItem = ({ action }: { action: Action }) => {
  const { label, icon, onClick, disabledBecause } = action
  return (
    <DropdownMenu.Item
      aria-disabled={disabledBecause ? true : undefined}
      onSelect={(event) => {
        if (disabledBecause) {
          event.preventDefault()
        }
      }}
      onClick={(event) => {
        event.stopPropagation()
        if (!disabledBecause) {
          onClick()
        }
      }}
      className={clx(
        "[&_svg]:text-ui-fg-subtle flex items-start gap-x-2 [&_svg]:mt-0.5 [&_svg]:shrink-0",
        disabledBecause &&
          "text-ui-fg-disabled [&_svg]:text-ui-fg-disabled cursor-not-allowed"
      )}
    >
      {icon}
      <span className="flex min-w-0 flex-col">
        {label}
        {disabledBecause && (
          <span className="txt-compact-xsmall text-ui-fg-muted text-pretty">
            {disabledBecause}
          </span>
        )}
      </span>
    </DropdownMenu.Item>
  )
}
