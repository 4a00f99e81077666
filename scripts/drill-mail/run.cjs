// Runs the drill with the plan given as JSON; prints what came of it.
require("ts-node").register({})
const { drillMail } = require("./drill")

drillMail(JSON.parse(process.argv[2])).then(
  (result) => {
    console.log(JSON.stringify(result))
    process.exit(result.passed ? 0 : 1)
  },
  (error) => {
    console.error(error)
    process.exit(1)
  }
)
