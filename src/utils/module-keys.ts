/**
 * Container keys of the plugin's modules. A host module of the same key
 * replaces ours silently, hence the prefix.
 */
export const INVITATION_MODULE = "team_invitation"
export const LINKED_USER_MODULE = "team_linked_user"
export const ROLE_MODULE = "team_role"
export const SESSION_MODULE = "team_session"
export const ACTIVITY_MODULE = "team_activity"
export const QUEUE_MODULE = "team_queue"
