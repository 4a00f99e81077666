import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

const ADMINISTRATOR = {
  email: "admin@example.com",
  first_name: "Ada",
  last_name: "Example",
}

export async function seedAdministrator(
  container: MedusaContainer
): Promise<void> {
  const [known] = await container
    .resolve(Modules.USER)
    .listUsers({ email: ADMINISTRATOR.email })
  if (known) {
    return
  }
  const { authIdentity, error } = await container
    .resolve(Modules.AUTH)
    .register("emailpass", {
      body: { email: ADMINISTRATOR.email, password: "supersecret" },
    })
  if (!authIdentity) {
    throw new Error(`The administrator's login can't be made: ${error}`)
  }
  await createUserAccountWorkflow(container).run({
    input: { authIdentityId: authIdentity.id, userData: ADMINISTRATOR },
  })
}
