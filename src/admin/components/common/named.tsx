import { useLayoutEffect, useRef, type PropsWithChildren } from "react"

type NamedProps = PropsWithChildren<{ label: string; className?: string }>

/** A control of the kit that has no name of its own to be read out. */
export const Named = ({ label, className, children }: NamedProps) => {
  const wrapper = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    wrapper.current
      ?.querySelector("button, input")
      ?.setAttribute("aria-label", label)
  })
  return (
    <div ref={wrapper} className={className}>
      {children}
    </div>
  )
}
