import type { DataTableRowSelectionState } from "@medusajs/ui"
import { useState } from "react"
import type { Person } from "../lib/types"
import { useAccess } from "./use-access"
import { useMe } from "./api/me"

/** Rows that are selected, on other pages of the list too. */
export function usePeopleSelection(people: Person[]) {
  const [selection, setSelection] = useState<DataTableRowSelectionState>({})
  const [seen, setSeen] = useState<ReadonlyMap<string, Person>>(new Map())
  const userId = useMe().data?.user.id
  const { may } = useAccess()
  const mayChange =
    may("linked_user:update") ||
    may("linked_user:suspend") ||
    may("linked_user:remove")

  const ids = Object.keys(selection).filter((id) => selection[id])
  const ofKind = (kind: Person["kind"]) =>
    ids.filter((id) => seen.get(id)?.kind === kind)

  return {
    invitationIds: ofKind("invitation"),
    linkedUserIds: ofKind("linked_user"),
    nameOf: (id: string): string => {
      const person = seen.get(id)
      return person?.kind === "linked_user" && person.name
        ? person.name
        : (person?.email ?? id)
    },
    clear: () => setSelection({}),
    table: {
      state: selection,
      onRowSelectionChange: (next: DataTableRowSelectionState) => {
        setSeen(
          new Map([...seen, ...people.map((one) => [one.id, one] as const)])
        )
        setSelection(next)
      },
      enableRowSelection: ({ original }: { original: Person }) =>
        original.kind === "invitation"
          ? ["pending", "expired"].includes(original.status)
          : mayChange && original.user_id !== userId,
    },
  }
}
