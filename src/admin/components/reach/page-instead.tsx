import type { PropsWithChildren } from "react"
import { createPortal } from "react-dom"
import { PAGE_SLOT } from "../../hooks/use-shell-slots"

/** Something in place of the page, which goes on below it unseen. */
export const PageInstead = ({
  slot,
  children,
}: PropsWithChildren<{ slot: HTMLElement }>) => (
  <>
    <style>{`.${PAGE_SLOT} + main { display: none !important }`}</style>
    {createPortal(
      <div className="flex w-full max-w-[1600px] flex-col gap-y-2 p-3">
        {children}
      </div>,
      slot
    )}
  </>
)
