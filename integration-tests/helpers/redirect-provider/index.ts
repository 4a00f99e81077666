import { randomUUID } from "node:crypto"
import type {
  AuthenticationInput,
  AuthenticationResponse,
  AuthIdentityDTO,
  AuthIdentityProviderService,
} from "@medusajs/framework/types"
import {
  AbstractAuthModuleProvider,
  ModuleProvider,
  Modules,
} from "@medusajs/framework/utils"
import { readCode } from "./code"

/** A login provider with a round trip, without anybody on the other side. */
class RedirectAuthService extends AbstractAuthModuleProvider {
  static override identifier = "redirect"
  static override DISPLAY_NAME = "Redirect Authentication"

  override async register(): Promise<AuthenticationResponse> {
    return { success: false, error: "Use authenticate instead" }
  }

  override async authenticate(
    { body }: AuthenticationInput,
    identities: AuthIdentityProviderService
  ): Promise<AuthenticationResponse> {
    const state = randomUUID()
    const callback_url = body?.callback_url ?? ""
    await identities.setState(state, { callback_url })
    const location = new URL("https://login.example/authorize")
    location.searchParams.set("state", state)
    location.searchParams.set("redirect_uri", callback_url)
    return { success: true, location: location.toString() }
  }

  override async validateCallback(
    { query }: AuthenticationInput,
    identities: AuthIdentityProviderService
  ): Promise<AuthenticationResponse> {
    if (!(await identities.getState(query?.state ?? ""))) {
      return { success: false, error: "No state provided, or session expired" }
    }
    const { sub, ...user_metadata } = readCode(query?.code ?? "")
    return {
      success: true,
      authIdentity: await this.find(identities, sub, user_metadata),
    }
  }

  private async find(
    identities: AuthIdentityProviderService,
    entity_id: string,
    user_metadata: Record<string, unknown>
  ): Promise<AuthIdentityDTO> {
    try {
      return await identities.retrieve({ entity_id })
    } catch {
      return identities.create({ entity_id, user_metadata })
    }
  }
}

export default ModuleProvider(Modules.AUTH, { services: [RedirectAuthService] })
