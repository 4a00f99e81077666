import type { RoleTexts } from "./en"

export const es: RoleTexts = {
  administrator: {
    name: "Administrador",
    description:
      "Tiene acceso a todo en la cuenta y gestiona a las personas y sus roles.",
  },
  packer: {
    name: "Empaquetador",
    description:
      "Empaqueta y envía pedidos y atiende las preguntas de los clientes. Combina Atención al cliente y Envíos.",
  },
  finance: {
    name: "Finanzas",
    description:
      "Trabaja con precios, pagos, reembolsos e impuestos, y exporta informes para la contabilidad.",
  },
  marketing: {
    name: "Marketing",
    description:
      "Cuida lo que ven los clientes: textos e imágenes de los productos, colecciones, promociones, campañas, traducciones y motivos de devolución.",
  },
  customer_service: {
    name: "Atención al cliente",
    description:
      "Atiende las preguntas de los clientes: consulta clientes, pedidos y envíos, e inicia devoluciones.",
  },
  analytics: {
    name: "Analítica",
    description: "Consulta la analítica y descarga los informes exportados.",
  },
  pickups: {
    name: "Recogidas",
    description:
      "Solicita la recogida de los paquetes listos y prepara informes de recogida.",
  },
  returns: {
    name: "Devoluciones",
    description:
      "Inicia, recibe y cancela devoluciones, y consulta los envíos.",
  },
  shipping: {
    name: "Envíos",
    description: "Crea, despacha y cancela envíos, y los consulta.",
  },
  warehouse: {
    name: "Almacén",
    description:
      "Tiene acceso a casi todo y configura lo relacionado con los envíos: ubicaciones, opciones y proveedores de envío, y existencias. Sin acceso a la información financiera o de la cuenta, ni al marketing.",
  },
  member: {
    name: "Miembro",
    description:
      "Tiene todo lo necesario para tramitar, preparar y empaquetar pedidos. Sin acceso a la configuración, la información financiera, la analítica ni las exportaciones.",
  },
  user: {
    name: "Usuario",
    description:
      "Hace el trabajo diario de la tienda con pedidos y sus pagos, productos, existencias y clientes, exportaciones incluidas. No invita a nadie ni cambia la configuración.",
  },
  location_administrator: {
    name: "Administrador de ubicación",
    description:
      "Dirige sus propias ubicaciones: hace allí el trabajo diario, e invita y gestiona solo a las personas de esas ubicaciones.",
  },
}
