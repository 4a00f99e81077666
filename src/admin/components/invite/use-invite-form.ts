import { toast } from "@medusajs/ui"
import { useState } from "react"
import { useImport, useInvite } from "../../hooks/api/invitations"
import { useIdempotencyKey } from "../../hooks/use-idempotency-key"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import {
  markAddresses,
  toEntries,
  type AddressEntry,
} from "../../lib/address-list"
import { errorText } from "../../lib/error-text"
import { isInvited, withRows } from "../../lib/outcomes"
import type { InviteResultData } from "./invite-result"
import { useCsvImport } from "./use-csv-import"
import { useInviteChoices } from "./use-invite-choices"

export type InviteTab = "addresses" | "csv"

const MAX_RECIPIENTS = 10_000

/** State and rules of the invite form; `onResult` gets what the server said. */
export function useInviteForm(onResult: (result: InviteResultData) => void) {
  const { t } = useTeamTranslation()
  const [tab, setTab] = useState<InviteTab>("addresses")
  const [entries, setEntries] = useState<AddressEntry[]>([])
  const [draft, setDraft] = useState("")
  const [wasTried, setWasTried] = useState(false)
  const choices = useInviteChoices()
  const csv = useCsvImport(choices)
  const invite = useInvite()
  const importCsv = useImport()
  const keyOf = useIdempotencyKey()

  const all = [...entries, ...toEntries(draft)]
  const marked = markAddresses(all)
  const count =
    tab === "addresses"
      ? marked.filter(({ mark }) => mark === "valid").length
      : (csv.state?.preview.results.filter(isInvited).length ?? 0)

  const addressError = () => {
    if (!wasTried || tab !== "addresses") {
      return undefined
    }
    if (!all.length) {
      return t("invite.addresses.required")
    }
    if (all.length > MAX_RECIPIENTS) {
      return t("invite.addresses.tooMany", { max: MAX_RECIPIENTS })
    }
    return marked.some(({ mark }) => mark !== "valid")
      ? t("invite.addresses.fixFirst")
      : undefined
  }
  const isReady =
    choices.roleIds.length > 0 &&
    (choices.places.isReady ||
      (tab === "csv" && choices.places.isReadyForRows)) &&
    !choices.hasMessageLink &&
    (tab === "csv"
      ? count > 0
      : all.length > 0 &&
        all.length <= MAX_RECIPIENTS &&
        marked.every(({ mark }) => mark === "valid"))

  const send = async (): Promise<InviteResultData> => {
    const { sendsMail } = choices
    if (tab === "csv" && csv.state) {
      const body = { ...choices.payload, csv: csv.state.csv, dry_run: false }
      const response = await importCsv.mutateAsync({ key: keyOf(body), body })
      const rows = withRows(response.results, csv.state.rows)
      return { response, rows, sendsMail }
    }
    const recipients = marked.map(({ email }) => ({ email }))
    const body = { ...choices.payload, recipients }
    const response = await invite.mutateAsync({ key: keyOf(body), body })
    return { response, rows: response.results, sendsMail }
  }

  const submit = async () => {
    setWasTried(true)
    setEntries(all)
    setDraft("")
    if (!isReady) {
      return
    }
    try {
      onResult(await send())
    } catch (error) {
      toast.error(t("errors.title"), { description: errorText(error, t) })
    }
  }

  return {
    tab,
    setTab,
    entries,
    setEntries,
    draft,
    setDraft,
    choices,
    csv,
    count,
    submit,
    isSending: invite.isPending || importCsv.isPending,
    isDirty: all.length > 0 || csv.state !== null,
    wasTried,
    addressError: addressError(),
    rolesError:
      wasTried && !choices.roleIds.length
        ? t("fields.rolesRequired")
        : undefined,
    /** Starts over with these addresses, keeping what holds for all of them. */
    restart: (emails: string[]) => {
      setTab("addresses")
      setWasTried(emails.length > 0)
      setEntries(emails.flatMap(toEntries))
      setDraft("")
      csv.clear()
    },
  }
}

export type InviteForm = ReturnType<typeof useInviteForm>
