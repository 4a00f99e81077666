// The host with its routes in a process of its own.
require("ts-node").register({})
require("./serve")
  .serve()
  .then(
    (port) => process.send({ port }),
    (error) => {
      console.error(error)
      process.exit(1)
    }
  )
process.on("disconnect", () => process.exit(0))
