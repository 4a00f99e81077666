import type { KeyboardEvent } from "react"

const BOXES = '[role="checkbox"]:not(:disabled)'

/**
 * Arrow keys go from box to box: sideways along a row, up and down to the one
 * that is nearest. Tab goes through all of them, as everywhere.
 */
export function useArrowKeys() {
  return (event: KeyboardEvent<HTMLElement>) => {
    const box = event.target
    const row = box instanceof HTMLElement ? box.closest("tr") : null
    if (!(box instanceof HTMLElement) || !row || !box.matches(BOXES)) {
      return
    }
    const next = neighbor(event.key, box, row, event.currentTarget)
    if (next) {
      event.preventDefault()
      next.focus()
    }
  }
}

function neighbor(
  key: string,
  box: HTMLElement,
  row: HTMLElement,
  table: HTMLElement
): HTMLElement | undefined {
  if (key === "ArrowRight" || key === "ArrowLeft") {
    const boxes = boxesOf(row)
    return boxes[boxes.indexOf(box) + (key === "ArrowRight" ? 1 : -1)]
  }
  if (key === "ArrowDown" || key === "ArrowUp") {
    const rows = [...table.querySelectorAll("tr")].filter(
      (one) => boxesOf(one).length
    )
    const step = key === "ArrowDown" ? 1 : -1
    const other = rows[rows.findIndex((one) => one === row) + step]
    return other && nearest(boxesOf(other), box)
  }
  return undefined
}

const boxesOf = (row: HTMLElement): HTMLElement[] => [
  ...row.querySelectorAll<HTMLElement>(BOXES),
]

function nearest(boxes: HTMLElement[], to: HTMLElement): HTMLElement {
  const distance = (box: HTMLElement) =>
    Math.abs(box.getBoundingClientRect().left - to.getBoundingClientRect().left)
  return boxes.reduce((best, box) =>
    distance(box) < distance(best) ? box : best
  )
}
