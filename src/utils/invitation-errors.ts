import { TeamHttpError } from "./team-error"

/** What a person who opens or uses an invitation link can be told. */
export const invitationErrors = {
  invalid: () =>
    new TeamHttpError(
      404,
      "invitation_invalid",
      "This invitation link isn't valid. Open the link in the latest e-mail, or ask for a new one.",
      {},
      "not_found"
    ),
  replaced: () =>
    new TeamHttpError(
      410,
      "invitation_replaced",
      "A newer invitation was sent. Use the link in the latest e-mail."
    ),
  expired: () =>
    new TeamHttpError(
      410,
      "invitation_expired",
      "This invitation has expired. Ask for a new one."
    ),
  revoked: () =>
    new TeamHttpError(
      410,
      "invitation_revoked",
      "This invitation was withdrawn. Ask whoever invited you."
    ),
  accepted: () =>
    new TeamHttpError(
      410,
      "invitation_accepted",
      "This invitation was used already. Log in instead."
    ),
  busy: () =>
    new TeamHttpError(
      409,
      "invitation_busy",
      "This invitation is being accepted right now. Try again in half a minute."
    ),
  needsReview: () =>
    new TeamHttpError(
      409,
      "invitation_needs_review",
      "Whoever invited you can't give this access any more. An Administrator has to confirm the invitation."
    ),
  noSeat: () =>
    new TeamHttpError(
      409,
      "no_seat",
      "All seats of the account are in use. Ask an Administrator to make room."
    ),
  unavailable: () =>
    new TeamHttpError(
      409,
      "unavailable",
      "This address can't be used here. Ask whoever invited you to use another one."
    ),
  alreadyMember: () =>
    new TeamHttpError(
      409,
      "already_member",
      "You belong to this account already. Log in instead."
    ),
  loginRequired: () =>
    new TeamHttpError(
      401,
      "login_required",
      "This address has a login already. Log in with it to accept.",
      {},
      "unauthorized"
    ),
  loginMismatch: () =>
    new TeamHttpError(
      403,
      "login_mismatch",
      "This invitation is for another address than the one you logged in with.",
      {},
      "forbidden"
    ),
  providerNotAllowed: () =>
    new TeamHttpError(
      400,
      "provider_not_allowed",
      "This way of signing up isn't offered here.",
      {},
      "invalid_data"
    ),
  providerFailed: (reason: string) =>
    new TeamHttpError(
      401,
      "provider_failed",
      `The login provider refused: ${reason}`,
      {},
      "unauthorized"
    ),
}
