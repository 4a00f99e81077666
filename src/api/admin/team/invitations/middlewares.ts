import {
  authenticate,
  type MedusaRequest,
  type MiddlewareRoute,
} from "@medusajs/framework/http"

import { invitationIdOf } from "../../../../modules/invitation/token"
import { clientAddress, rateLimit } from "../../../utils/rate-limit"
import { validateBody } from "../../../utils/validate"
import {
  AcceptInvitation,
  BeginProvider,
  ImportInvitations,
  InvitationIds,
  InvitationToken,
  InvitePeople,
  NoBody,
} from "./validators"

const PATH = "/admin/team/invitations"

/** Room for 10,000 recipients; other routes keep the host's limit. */
const BULK_BODY = { sizeLimit: "4mb" }

const byAddress = rateLimit({
  name: "team_public_address",
  points: 300,
  duration_seconds: 60,
  key: clientAddress,
})

const byInvitation = rateLimit({
  name: "team_public_invitation",
  points: 120,
  duration_seconds: 60,
  key: (req: MedusaRequest) =>
    invitationIdOf((req.validatedBody as InvitationToken).token),
})

const publicRoute = (
  path: string,
  body: Parameters<typeof validateBody>[0]
): MiddlewareRoute => ({
  methods: ["POST"],
  matcher: `${PATH}/${path}`,
  middlewares: [byAddress, validateBody(body), byInvitation],
})

const noBody = (path: string): MiddlewareRoute => ({
  methods: ["POST"],
  matcher: `${PATH}/:id/${path}`,
  middlewares: [validateBody(NoBody)],
})

/** `POST :id` checks its body itself: as a matcher it would meet the paths beside it. */
export const invitationMiddlewares: MiddlewareRoute[] = [
  {
    methods: ["POST"],
    matcher: PATH,
    bodyParser: BULK_BODY,
    middlewares: [validateBody(InvitePeople)],
  },
  {
    methods: ["POST"],
    matcher: `${PATH}/import`,
    bodyParser: BULK_BODY,
    middlewares: [validateBody(ImportInvitations)],
  },
  ...["resend", "revoke"].map((path): MiddlewareRoute => ({
    methods: ["POST"],
    matcher: `${PATH}/${path}`,
    middlewares: [validateBody(InvitationIds)],
  })),
  ...["resend", "revoke", "retry-delivery", "copy-link"].map(noBody),
  publicRoute("lookup", InvitationToken),
  publicRoute("provider", BeginProvider),
  publicRoute("request-renewal", InvitationToken),
  {
    methods: ["POST"],
    matcher: `${PATH}/accept`,
    middlewares: [
      authenticate("user", "bearer", {
        allowUnregistered: true,
        allowUnauthenticated: true,
      }),
    ],
  },
  publicRoute("accept", AcceptInvitation),
]
