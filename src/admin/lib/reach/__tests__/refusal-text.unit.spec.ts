import { roleText } from "../../../../modules/role/catalog/role-text"
import { isRefused } from "../is-refused"
import { labelsOf, permissionIn } from "../refusal-text"

const labels = labelsOf([
  {
    key: "orders",
    label: "Orders",
    resources: [
      {
        key: "order",
        label: "Orders",
        permissions: [
          {
            key: "order:read",
            action: "read",
            action_label: "View",
            label: "View orders",
          },
          {
            key: "order:export",
            action: "export",
            action_label: "Export",
            label: "Export orders",
          },
        ],
      },
      {
        key: "draft_order",
        label: "Draft orders",
        permissions: [
          {
            key: "draft_order:export",
            action: "export",
            action_label: "Export",
            label: "Export orders and drafts",
          },
        ],
      },
    ],
  },
])

describe("the permission that a refusal names", () => {
  const packer = roleText("packer", "en").name

  it.each([
    [`"Export orders" isn't part of your roles (${packer}).`, "order:export"],
    ["‘View orders’ valt niet onder je rollen.", "order:read"],
    [`"Export orders and drafts" isn't part of them.`, "draft_order:export"],
    ["Only Administrators can do this.", null],
    ["", null],
  ])("%s", (message, permission) => {
    expect(permissionIn(message, labels)).toBe(permission)
  })
})

describe("a refusal", () => {
  const answer = (status: number, code?: string) =>
    Object.assign(new Error("no"), { status, code })

  it.each([
    ["the host's client tells of it", answer(403), true],
    ["ours tells of it", answer(403, "team_access_restricted"), true],
    ["nothing can be changed", answer(403, "team_preview_read_only"), true],
    ["it is about something else", answer(403, "actor_required"), false],
    ["nobody is logged in", answer(401), false],
    ["it failed", answer(500), false],
    ["the network failed", new TypeError("Failed to fetch"), false],
    ["there is no error", null, false],
  ])("is one or not: %s", (_, error, is) => {
    expect(isRefused(error)).toBe(is)
  })
})
