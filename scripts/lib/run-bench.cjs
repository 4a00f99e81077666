// Runs one bench in a process of its own and hands its results to the runner.
require("ts-node").register({})
const { isDeepStrictEqual } = require("node:util")

async function run() {
  const bench = require(process.argv[2]).default
  const results = [await bench()].flat()
  for (const result of results) {
    const keys = Object.keys(result).sort()
    if (!isDeepStrictEqual(keys, ["met", "name", "ratio", "target"])) {
      throw new Error(
        `A bench answers name, ratio, target and met; not ${keys}`
      )
    }
  }
  process.send(results, () => process.exit(0))
}

run().catch((error) => {
  console.error(error)
  process.exit(1)
})
