// A process of its own that accepts one invitation, and may die on the way.
require("ts-node").register({})
require("./run")
  .run()
  .then(
    () => process.exit(0),
    (error) => {
      console.error(error)
      process.exit(1)
    }
  )
