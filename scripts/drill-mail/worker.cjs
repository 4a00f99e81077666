// A worker of the host in a process of its own, to be killed.
require("ts-node").register({})

async function run() {
  const load = require("@medusajs/medusa/loaders/index").default
  const express = require("express")
  await load({
    directory: process.cwd(),
    expressApp: express(),
    skipLoadingEntryPoints: true,
  })
  process.send("working")
}

process.on("disconnect", () => process.exit(0))
run().catch((error) => {
  console.error(error)
  process.exit(1)
})
