import { toast, usePrompt, type DataTableCommand } from "@medusajs/ui"
import { useState, type ReactNode } from "react"
import { AddRoleDialog } from "../components/people/bulk/add-role-dialog"
import { MoveDrawer } from "../components/people/bulk/move-drawer"
import { RefusedDialog } from "../components/people/bulk/refused-dialog"
import { DepartureDialog } from "../components/people/departure-dialog"
import { errorText } from "../lib/error-text"
import type { BatchChange, BatchResult } from "../lib/types"
import { useBatch } from "./api/linked-users"
import { useAccess } from "./use-access"
import { useTeamTranslation } from "./use-team-translation"

type PeopleCommandsInput = {
  /** Of the people who are selected. */
  ids: string[]
  nameOf: (id: string) => string
  /** Takes back the selection. */
  clear: () => void
}

type Asked = "add_role" | "move" | "remove"
type Refused = { refused: BatchResult[]; done: string | undefined }

/** What can be done with several people at once, and what it asks before. */
export function usePeopleCommands({
  ids,
  nameOf,
  clear,
}: PeopleCommandsInput): {
  commands: DataTableCommand[]
  dialogs: ReactNode
} {
  const { t } = useTeamTranslation()
  const { may } = useAccess()
  const prompt = usePrompt()
  const batch = useBatch()
  const [asked, setAsked] = useState<Asked | null>(null)
  const [refused, setRefused] = useState<Refused | null>(null)
  const count = ids.length

  const tell = (action: BatchChange["action"], results: BatchResult[]) => {
    const of = (outcome: BatchResult["outcome"]) =>
      results.filter((result) => result.outcome === outcome)
    const changed = of("changed").length
    const unchanged = of("unchanged").length
    const done = changed
      ? t(`people.bulk.done.${action}`, { count: changed })
      : undefined
    const same = unchanged
      ? t("people.bulk.unchanged", { count: unchanged })
      : undefined
    if (of("refused").length) {
      setRefused({ refused: of("refused"), done })
    } else if (done) {
      toast.success(done, { description: same })
    } else {
      toast.info(same ?? "")
    }
  }

  const run = async (change: BatchChange): Promise<boolean> => {
    try {
      tell(change.action, await batch.mutateAsync({ ids, ...change }))
      setAsked(null)
      clear()
      return true
    } catch (error) {
      toast.error(t("errors.title"), { description: errorText(error, t) })
      return false
    }
  }

  const onSuspend = async () => {
    const confirmed = await prompt({
      title: t("people.bulk.suspendPrompt.title", { count }),
      description: t("people.bulk.suspendPrompt.text"),
      confirmText: t("access.person.suspend"),
      cancelText: t("actions.cancel"),
    })
    if (confirmed) {
      await run({ action: "suspend" })
    }
  }

  const when = (holds: boolean, ...commands: DataTableCommand[]) =>
    holds ? commands : []
  const ask = (what: Asked) => () => setAsked(what)
  const dialog = {
    count,
    isBusy: batch.isPending,
    onConfirm: (change: BatchChange) => void run(change),
    onClose: () => setAsked(null),
  }

  return {
    commands: [
      ...when(
        may("linked_user:update"),
        {
          label: t("people.bulk.addRole"),
          shortcut: "a",
          action: ask("add_role"),
        },
        { label: t("people.bulk.move"), shortcut: "m", action: ask("move") }
      ),
      ...when(may("linked_user:suspend"), {
        label: t("access.person.suspend"),
        shortcut: "u",
        action: onSuspend,
      }),
      ...when(may("linked_user:remove"), {
        label: t("people.bulk.remove"),
        shortcut: "x",
        action: ask("remove"),
      }),
    ],
    dialogs: (
      <>
        {asked === "add_role" && <AddRoleDialog {...dialog} />}
        {asked === "move" && <MoveDrawer {...dialog} />}
        {asked === "remove" && (
          <DepartureDialog
            title={t("people.bulk.removePrompt.title", { count })}
            text={t("people.bulk.removePrompt.text")}
            confirmText={t("people.bulk.removePrompt.confirm", { count })}
            leaverIds={ids}
            onConfirm={(hand_over_to) =>
              run({ action: "remove", hand_over_to })
            }
            onClose={() => setAsked(null)}
          />
        )}
        {refused && (
          <RefusedDialog
            {...refused}
            nameOf={nameOf}
            onClose={() => setRefused(null)}
          />
        )}
      </>
    ),
  }
}
