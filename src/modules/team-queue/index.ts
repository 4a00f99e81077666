import { Module } from "@medusajs/framework/utils"

import { QUEUE_MODULE } from "../../utils/module-keys"
import checkOptions from "./loaders/options"
import { TeamQueueService } from "./service"

export default Module(QUEUE_MODULE, {
  service: TeamQueueService,
  loaders: [checkOptions],
})
