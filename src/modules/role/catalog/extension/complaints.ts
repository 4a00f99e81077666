import type { AccessExtension } from "../../../../utils/access-options"

/** One set of what a host adds, and where complaints about it point to. */
export type ExtensionSet = { path: string; set: AccessExtension }

/** Notes what is wrong with an option, by its name. */
export type Complain = (path: string, message: string) => void

/** `access`, or `access.1` of several. */
export const namedSets = (sets: readonly AccessExtension[]): ExtensionSet[] =>
  sets.map((set, index) => ({
    path: sets.length === 1 ? "access" : `access.${index}`,
    set,
  }))
