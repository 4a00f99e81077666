/** What somebody reads whose request is refused. */
export const en = {
  not_in_roles: `"{action}" isn't part of your roles ({roles}).`,
  not_in_key: `"{action}" isn't among the rights of this API key.`,
  administrators_only: "Only Administrators can do this.",
  no_role: "You don't have a role here yet.",
  suspended: "Your access is suspended.",
  not_for_locations:
    "This isn't available to people who work in certain locations only.",
  not_for_channels:
    "This isn't available to people who work in certain sales channels only.",
}

export type RefusalTexts = Record<keyof typeof en, string>
