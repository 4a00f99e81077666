import { Module } from "@medusajs/framework/utils"

import { ROLE_MODULE } from "../../utils/module-keys"
import checkAccess from "./loaders/options"
import { TeamRoleService } from "./service"

export default Module(ROLE_MODULE, {
  service: TeamRoleService,
  loaders: [checkAccess],
})
