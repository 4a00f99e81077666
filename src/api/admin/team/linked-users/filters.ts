import type { PeopleFilters } from "../../../../modules/linked-user/types"
import type { ListLinkedUsers } from "./validators"

type Asked = Pick<
  ListLinkedUsers,
  | "q"
  | "role_id"
  | "location_id"
  | "sales_channel_id"
  | "never_signed_in"
  | "not_seen_for_days"
>

/** What a list of people is asked for, as the module knows it. */
export const filtersOf = ({
  q,
  role_id,
  location_id,
  sales_channel_id,
  never_signed_in,
  not_seen_for_days,
}: Asked): Omit<PeopleFilters, "account_id"> => ({
  q,
  role_ids: role_id,
  location_ids: location_id,
  sales_channel_ids: sales_channel_id,
  never_signed_in,
  not_seen_for_days,
})
