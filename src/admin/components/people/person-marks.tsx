import { Badge } from "@medusajs/ui"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import type { LinkedUser } from "../../lib/types"

type PersonMarksProps = {
  person: Pick<LinkedUser, "is_owner" | "is_external" | "source">
  isYou: boolean
  className?: string
}

/** What somebody is beside their roles. */
export const PersonMarks = ({ person, isYou, className }: PersonMarksProps) => {
  const { t } = useTeamTranslation()
  const marks = [
    isYou && t("people.you"),
    person.is_owner && t("people.owner"),
    person.source === "connection" && t("people.connected"),
    person.is_external && t("people.external"),
  ].filter((mark) => mark !== false)
  return marks.map((mark) => (
    <Badge key={mark} size="2xsmall" className={className}>
      {mark}
    </Badge>
  ))
}
