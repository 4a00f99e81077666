import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"

import { invitationErrors } from "../../../utils/invitation-errors"

/** Whether the host lets users log in by this provider (`authMethodsPerActor`). */
export function isProviderAllowed(
  container: MedusaContainer,
  provider: string
): boolean {
  const config = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  const allowed = config.projectConfig.http.authMethodsPerActor?.user
  return !allowed || allowed.includes(provider)
}

/** @throws `provider_not_allowed` */
export function assertProviderAllowed(
  container: MedusaContainer,
  provider: string
): void {
  if (!isProviderAllowed(container, provider)) {
    throw invitationErrors.providerNotAllowed()
  }
}

/** Providers with a round trip that the host has and lets users use. */
export async function signUpProviders(
  container: MedusaContainer
): Promise<{ id: string; name: string }[]> {
  const providers = await container.resolve(Modules.AUTH).listAuthProviders()
  return providers
    .filter(
      ({ id, flow }) => flow === "redirect" && isProviderAllowed(container, id)
    )
    .map(({ id, display_name }) => ({
      id,
      name: display_name.replace(/ Authentication$/, ""),
    }))
}
