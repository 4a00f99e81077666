import { Module } from "@medusajs/framework/utils"

import { LINKED_USER_MODULE } from "../../utils/module-keys"
import { TeamLinkedUserService } from "./service"

export default Module(LINKED_USER_MODULE, { service: TeamLinkedUserService })
