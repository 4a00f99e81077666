import { Module } from "@medusajs/framework/utils"

import { ACTIVITY_MODULE } from "../../utils/module-keys"
import { TeamActivityService } from "./service"

export default Module(ACTIVITY_MODULE, { service: TeamActivityService })
