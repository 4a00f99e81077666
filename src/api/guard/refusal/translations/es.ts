import type { RefusalTexts } from "./en"

export const es: RefusalTexts = {
  not_in_roles: "«{action}» no forma parte de tus roles ({roles}).",
  not_in_key: "«{action}» no figura entre los permisos de esta clave de API.",
  administrators_only: "Solo los administradores pueden hacer esto.",
  no_role: "Todavía no tienes ningún rol aquí.",
  suspended: "Tu acceso está suspendido.",
  not_for_locations:
    "No está disponible para quienes solo trabajan en determinadas ubicaciones.",
  not_for_channels:
    "No está disponible para quienes solo trabajan en determinados canales de venta.",
}
