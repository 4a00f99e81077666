import { useLayoutEffect, useState, type PropsWithChildren } from "react"
import { createPortal } from "react-dom"

/** A page over the dashboard, which no keyboard and no reader can reach then. */
export const Cover = ({ children }: PropsWithChildren) => {
  const [cover] = useState(() => document.createElement("div"))
  useLayoutEffect(() => {
    const covered = [...document.body.children]
    covered.forEach((element) => element.setAttribute("inert", ""))
    document.body.append(cover)
    return () => {
      cover.remove()
      covered.forEach((element) => element.removeAttribute("inert"))
    }
  }, [cover])
  return createPortal(children, cover)
}
