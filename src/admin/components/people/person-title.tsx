import { useLinkedUser } from "../../hooks/api/linked-users"

/** For the breadcrumbs: the person in the address. */
export const PersonTitle = ({ id }: { id: string | undefined }) => {
  const { data } = useLinkedUser(id)
  return <>{data && (data.name || data.email)}</>
}
