import { shapeOf } from "../../decision/matcher"

export { shapeOf }

/**
 * How a host's pattern lies to one that is known: `same`, or `before` where
 * both can match a path and the host's is tried first, because it is the first
 * to have a name where the other has a parameter.
 */
export function relationOf(
  pattern: string,
  known: string
): "same" | "before" | "apart" {
  const [method, path] = shapeOf(pattern).split(" ")
  const [knownMethod, knownPath] = shapeOf(known).split(" ")
  const segments = path.split("/")
  const others = knownPath.split("/")
  if (method !== knownMethod || segments.length !== others.length) {
    return "apart"
  }
  let first: "same" | "before" | "apart" = "same"
  for (const [index, segment] of segments.entries()) {
    const other = others[index]
    if (segment === other) {
      continue
    }
    if (segment !== ":" && other !== ":") {
      return "apart"
    }
    if (first === "same") {
      // Theirs is tried first where it is the one with the name.
      first = other === ":" ? "before" : "apart"
    }
  }
  return first
}

/** The parameters of a path as another pattern that matches it names them. */
export function paramsAs(
  known: string,
  pattern: string,
  params: Readonly<Record<string, string>>
): Record<string, string> {
  const segments = pattern.split("/")
  return Object.fromEntries(
    known.split("/").flatMap((name, index) => {
      const segment = segments[index]
      const value = segment.startsWith(":") ? params[segment.slice(1)] : segment
      return name.startsWith(":") ? [[name.slice(1), value]] : []
    })
  )
}
