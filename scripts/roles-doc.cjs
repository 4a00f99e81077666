// Writes docs/roles.md from the catalog: npm run docs:roles
require("ts-node").register({})
const { writeFileSync } = require("node:fs")
const { join } = require("node:path")

const { rolesDocument } = require("./roles-doc/document.ts")

writeFileSync(join(__dirname, "../docs/roles.md"), rolesDocument())
console.log("Wrote docs/roles.md")
