import { toast } from "@medusajs/ui"
import { useEffect, useSyncExternalStore } from "react"
import type { MeResponse } from "../../lib/types"
import { notices } from "../../lib/reach/notices"
import { LimitDialog } from "./limit-dialog"

/** Says why nothing came of what was pressed. */
export const ChangeNotice = ({ me }: { me: MeResponse }) => {
  const limit = useSyncExternalStore(notices.subscribe, notices.current)

  // Whatever was pressed has told of the error in its own way, too.
  useEffect(() => {
    if (limit) {
      toast.dismiss()
    }
  }, [limit])

  return limit && <LimitDialog limit={limit} me={me} onClose={notices.close} />
}
