import { Module } from "@medusajs/framework/utils"

import { SESSION_MODULE } from "../../utils/module-keys"
import startWatching from "./loaders/watch-mounting"
import { TeamSessionService } from "./service"

export default Module(SESSION_MODULE, {
  service: TeamSessionService,
  loaders: [startWatching],
})
