import type { CatalogArea } from "../permission-grid"

const resource = (key: string, label: string, actions: string[]) => ({
  key,
  label,
  permissions: actions.map((action) => ({
    key: `${key}:${action}`,
    action,
    action_label: action.charAt(0).toUpperCase() + action.slice(1),
    label: `${action.charAt(0).toUpperCase()}${action.slice(1)} ${label.toLowerCase()}`,
  })),
})

/** A small catalog in words, as the server answers it. */
export const AREAS: CatalogArea[] = [
  {
    key: "orders",
    label: "Orders",
    resources: [
      resource("order", "Orders", ["read", "update", "export"]),
      resource("payment", "Payments", ["read", "refund"]),
    ],
  },
  {
    key: "returns",
    label: "Returns",
    resources: [
      resource("return", "Returns", ["read", "receive", "cancel"]),
      resource("claim", "Reclamações", ["read", "cancel"]),
    ],
  },
  {
    key: "files",
    label: "Files",
    resources: [resource("file", "Files", ["create", "delete"])],
  },
]
