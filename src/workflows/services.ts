import type { MedusaContainer } from "@medusajs/framework/types"

import type { TeamActivityService } from "../modules/activity/service"
import type { TeamInvitationService } from "../modules/invitation/service"
import type { TeamLinkedUserService } from "../modules/linked-user/service"
import type { TeamRoleService } from "../modules/role/service"
import type { TeamSessionService } from "../modules/session/service"
import type { TeamQueueService } from "../modules/team-queue/service"
import {
  ACTIVITY_MODULE,
  INVITATION_MODULE,
  LINKED_USER_MODULE,
  QUEUE_MODULE,
  ROLE_MODULE,
  SESSION_MODULE,
} from "../utils/module-keys"

/** The plugin's services, typed, from any container of the application. */
export const invitations = (container: MedusaContainer) =>
  container.resolve<TeamInvitationService>(INVITATION_MODULE)

export const linkedUsers = (container: MedusaContainer) =>
  container.resolve<TeamLinkedUserService>(LINKED_USER_MODULE)

export const roles = (container: MedusaContainer) =>
  container.resolve<TeamRoleService>(ROLE_MODULE)

export const sessions = (container: MedusaContainer) =>
  container.resolve<TeamSessionService>(SESSION_MODULE)

export const queue = (container: MedusaContainer) =>
  container.resolve<TeamQueueService>(QUEUE_MODULE)

export const activity = (container: MedusaContainer) =>
  container.resolve<TeamActivityService>(ACTIVITY_MODULE)
