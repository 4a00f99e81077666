import { EllipsisHorizontal } from "@medusajs/icons"
import { DropdownMenu, IconButton } from "@medusajs/ui"
import { Fragment, type ReactNode } from "react"

export type Action = {
  label: string
  icon: ReactNode
  onClick: () => void
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
        <IconButton size="small" variant="transparent" aria-label={label}>
          <EllipsisHorizontal />
        </IconButton>
      </DropdownMenu.Trigger>
      <DropdownMenu.Content align="end">
        {filled.map((group, index) => (
          <Fragment key={index}>
            {index > 0 && <DropdownMenu.Separator />}
            {group.map((action) => (
              <DropdownMenu.Item
                key={action.label}
                onClick={(event) => {
                  event.stopPropagation()
                  action.onClick()
                }}
                className="[&_svg]:text-ui-fg-subtle flex items-center gap-x-2"
              >
                {action.icon}
                {action.label}
              </DropdownMenu.Item>
            ))}
          </Fragment>
        ))}
      </DropdownMenu.Content>
    </DropdownMenu>
  )
}
