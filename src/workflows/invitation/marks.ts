import type {
  InvitationMark,
  InvitationRow,
} from "../../modules/invitation/types"

/**
 * What the steps of a workflow hand on of an invitation. Whole rows would be
 * copied at every step, and their dates would turn into texts.
 */
export const markOf = ({
  id,
  token_version,
  delivery_status,
  delivery_attempts,
}: InvitationRow): InvitationMark => ({
  id,
  token_version,
  delivery_status,
  delivery_attempts,
})
