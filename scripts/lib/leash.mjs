// Runs the command it is given for as long as the process that started it
// lives, even if that one is killed without a chance to clean up.
import { spawn } from "node:child_process"

const [command, ...args] = process.argv.slice(2)
const identity = JSON.parse(process.env.LEASH_IDENTITY ?? "{}")
const stopSignal = process.env.LEASH_STOP_SIGNAL ?? "SIGTERM"
const child = spawn(command, args, { stdio: "inherit", ...identity })

const STOP_DEADLINE_MS = 15_000

function stop() {
  child.kill(stopSignal)
  setTimeout(() => child.kill("SIGKILL"), STOP_DEADLINE_MS).unref()
}

process.on("SIGTERM", stop)
process.on("SIGINT", stop)
process.on("disconnect", stop)
process.channel?.unref()

child.on("error", (error) => {
  console.error(error.message)
  process.exit(127)
})
child.on("exit", (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
