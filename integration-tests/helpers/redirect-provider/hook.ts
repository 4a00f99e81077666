import { join } from "node:path"
import type { ConfigModule, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

/** Hook of the test runner: the host gets the provider, and lets users use it. */
export async function withRedirectProvider(
  container: MedusaContainer
): Promise<void> {
  const config = container.resolve<ConfigModule>(
    ContainerRegistrationKeys.CONFIG_MODULE
  )
  const auth = config.modules?.[Modules.AUTH] as {
    options: { providers: object[] }
  }
  const id = "redirect"
  auth.options.providers.push({ resolve: join(__dirname), id })
  allowForUsers(container, ["emailpass", id])
}

/** The host's `authMethodsPerActor.user`, which is read at each request. */
export function allowForUsers(
  container: MedusaContainer,
  providers: string[]
): void {
  const { http } = container.resolve<ConfigModule>(
    ContainerRegistrationKeys.CONFIG_MODULE
  ).projectConfig
  http.authMethodsPerActor = { ...http.authMethodsPerActor, user: providers }
}
