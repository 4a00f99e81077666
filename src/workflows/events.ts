/** Events of the plugin. They carry ids only. */
export const TeamEvents = {
  INVITATION_CREATED: "team.invitation.created",
  INVITATION_RESENT: "team.invitation.resent",
  INVITATION_SENT: "team.invitation.sent",
  INVITATION_DELIVERY_FAILED: "team.invitation.delivery_failed",
  INVITATION_ACCEPTED: "team.invitation.accepted",
  INVITATION_REVOKED: "team.invitation.revoked",
  INVITATION_EXPIRED: "team.invitation.expired",
  INVITATION_RENEWAL_REQUESTED: "team.invitation.renewal_requested",
  LINKED_USER_CREATED: "team.linked_user.created",
  LINKED_USER_UPDATED: "team.linked_user.updated",
  LINKED_USER_REMOVED: "team.linked_user.removed",
  LINKED_USER_SUSPENDED: "team.linked_user.suspended",
  LINKED_USER_RESTORED: "team.linked_user.restored",
} as const
