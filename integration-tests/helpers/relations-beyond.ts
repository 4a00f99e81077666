import {
  FOR_ADMINISTRATORS,
  RELATIONS,
} from "../../src/modules/role/catalog/relations"

/**
 * Names that mustn't be in an answer to somebody, by what the table says: read
 * without the code that applies it.
 */
export function namesBeyond(held: ReadonlySet<string>): Set<string> {
  const lacking = Object.entries(RELATIONS).filter(
    ([, needed]) =>
      needed !== "own" &&
      [needed].flat().some((permission) => !held.has(permission))
  )
  return new Set([
    ...lacking.map(([name]) => name),
    ...Object.keys(FOR_ADMINISTRATORS),
  ])
}

/**
 * Where an answer has what is beyond its reader, as paths. Its own keys are what
 * the route is for, metadata is its owner's, and an empty list tells nothing.
 */
export function findBeyond(
  body: unknown,
  beyond: ReadonlySet<string>,
  path: string[] = []
): string[] {
  if (typeof body !== "object" || body === null) {
    return []
  }
  return Object.entries(body).flatMap(([key, value]) => {
    const here = [...path, key]
    const isFound =
      path.length > 0 &&
      (beyond.has(key) || key.endsWith("_link")) &&
      !isEmptyList(value)
    return [
      ...(isFound ? [here.join(".")] : []),
      ...(key === "metadata" ? [] : findBeyond(value, beyond, here)),
    ]
  })
}

/** In place of a list that was taken out. */
const isEmptyList = (value: unknown): boolean =>
  Array.isArray(value) && value.length === 0

const HOPS = [
  "items",
  "items.variant",
  "variants",
  "order",
  "orders",
  "product",
]

/** Queries that ask for relations in all ways that the host reads, and some more. */
export const SPELLINGS: Record<string, (names: string[]) => string> = {
  plainly: fields((name) => `${name}.id`),
  whole: fields((name) => `*${name}`),
  "with all of theirs": fields((name) => `${name}.*`),
  twice: fields((name) => `*${name}.*`),
  "added to the rest": (names) => asked(names.map((name) => `+${name}.id`)),
  "added whole": (names) => asked(names.map((name) => `+*${name}`)),
  "whole, beside the rest": (names) => asked(names.map((name) => `*${name}`)),
  "left out": fields((name) => `-${name}.id`),
  "after a space": fields((name) => ` ${name}.id`),
  "after a tab": fields((name) => `\t${name}.id`),
  "before a line break": fields((name) => `${name}\n.id`),
  "after a dot": fields((name) => `.${name}.id`),
  "with two dots": fields((name) => `${name}..id`),
  "below a star": fields((name) => `*.${name}.id`),
  "in capitals": fields((name) => `${name.toUpperCase()}.id`),
  "in wide letters": fields(
    (name) =>
      `${String.fromCharCode(name.charCodeAt(0) + 0xfee0)}${name.slice(1)}.id`
  ),
  "as a list": (names) => `fields[]=${encoded(names, (name) => `${name}.id`)}`,
  "as a list of lists": (names) =>
    names.map((name) => `fields[]=id,${name}.id`).join("&"),
  "again and again": (names) =>
    names.map((name) => `fields=id,${name}.id`).join("&"),
  "by a dotted key": (names) =>
    `fields=id&fields.x=${encoded(names, (name) => `${name}.id`)}`,
  ...Object.fromEntries(
    HOPS.map((hop) => [
      `through ${hop}`,
      fields((name) => `${hop}.${name}.id,*${hop}.${name}`),
    ])
  ),
}

function fields(spell: (name: string) => string) {
  return (names: string[]) => `fields=id,${encoded(names, spell)}`
}

const asked = (spelled: string[]): string =>
  `fields=${encodeURIComponent(spelled.join(","))}`

const encoded = (names: string[], spell: (name: string) => string): string =>
  encodeURIComponent(names.map(spell).join(","))
