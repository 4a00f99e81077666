// Medusa's own build of the dashboard, without the build of the server that
// `medusa build` makes as well: the demo runs the server from its sources.
const { resolve } = require("node:path")
const { Compiler } = require("@medusajs/framework/build-tools")
const { logger } = require("@medusajs/framework/logger")

require("ts-node").register({})

const root = resolve(__dirname, "../..")

async function build() {
  const bundler = await import("@medusajs/admin-bundler")
  const compiler = new Compiler(root, logger)
  const target = { options: { outDir: root } }
  const built = await compiler.buildAppFrontend(false, target, bundler)
  process.exit(built ? 0 : 1)
}

build()
