/** The dashboard's id of our widget in the top bar: see `src/admin/widgets/reach.tsx`. */
export const REACH_WIDGET = "widget:team-access-reach"
