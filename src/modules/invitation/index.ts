import { Module } from "@medusajs/framework/utils"

import { INVITATION_MODULE } from "../../utils/module-keys"
import checkOptions from "./loaders/options"
import { TeamInvitationService } from "./service"

export default Module(INVITATION_MODULE, {
  service: TeamInvitationService,
  loaders: [checkOptions],
})
