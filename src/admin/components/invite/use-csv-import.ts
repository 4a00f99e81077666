import { useState } from "react"
import { useImport } from "../../hooks/api/invitations"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import { readImportFile, type ImportRow } from "../../lib/csv"
import { errorText } from "../../lib/error-text"
import type { InvitePeopleResponse } from "../../lib/types"
import type { InviteChoices } from "./use-invite-choices"

const MAX_MB = 2

export type CsvState = {
  fileName: string
  csv: string
  rows: ImportRow[]
  /** What the dry run answered. */
  preview: InvitePeopleResponse
}

/** A chosen file, checked by the server before anything is sent. */
export function useCsvImport(choices: InviteChoices) {
  const { t } = useTeamTranslation()
  const { mutateAsync, isPending } = useImport()
  const [state, setState] = useState<CsvState | null>(null)
  const [fileName, setFileName] = useState<string | null>(null)
  const [error, setError] = useState<string>()

  const check = async (file: File): Promise<string | undefined> => {
    if (file.size > MAX_MB * 1024 * 1024) {
      return t("csv.tooLarge", { max: MAX_MB })
    }
    const csv = await file.text()
    const parsed = readImportFile(csv)
    if (!parsed.ok) {
      return t(`csv.${parsed.reason}`)
    }
    try {
      const body = { ...choices.payload, csv, dry_run: true }
      const preview = await mutateAsync({ key: "", body })
      setState({ fileName: file.name, csv, rows: parsed.rows, preview })
    } catch (failure) {
      return errorText(failure, t)
    }
  }

  return {
    state,
    fileName,
    error,
    isChecking: isPending,
    clear: () => {
      setState(null)
      setFileName(null)
      setError(undefined)
    },
    choose: async (file: File) => {
      setState(null)
      setError(undefined)
      setFileName(file.name)
      setError(await check(file))
    },
  }
}

export type CsvImport = ReturnType<typeof useCsvImport>
