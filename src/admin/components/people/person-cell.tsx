import { Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import type { Person } from "../../lib/types"
import { PersonMarks } from "./person-marks"

type PersonCellProps = { person: Person; isYou: boolean }

/** Name and address of who is in, the address of who is invited. */
export const PersonCell = ({ person, isYou }: PersonCellProps) => {
  const name = person.kind === "linked_user" ? person.name : ""
  return (
    <div className="flex min-w-0 flex-col justify-center">
      <span className="flex min-w-0 items-center gap-x-1.5">
        <PersonName person={person}>{name || person.email}</PersonName>
        {person.kind === "linked_user" && (
          <PersonMarks
            person={person}
            isYou={isYou}
            className="shrink-0 max-sm:hidden"
          />
        )}
      </span>
      {name && (
        <Text
          as="span"
          size="xsmall"
          leading="compact"
          className="text-ui-fg-muted truncate"
        >
          {person.email}
        </Text>
      )}
    </div>
  )
}

type PersonNameProps = { person: Person; children: string }

/** Who is in has a page. */
const PersonName = ({ person, children }: PersonNameProps) => {
  const className = "txt-compact-small-plus text-ui-fg-base truncate"
  return person.kind === "linked_user" ? (
    <Link
      to={`/settings/team/people/${person.id}`}
      onClick={(event) => event.stopPropagation()}
      className={`${className} focus-visible:shadow-borders-focus rounded-sm outline-none`}
    >
      {children}
    </Link>
  ) : (
    <span className={className}>{children}</span>
  )
}
