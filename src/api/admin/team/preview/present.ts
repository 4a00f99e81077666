import type { MyAccess } from "../../../../types/access-http"
import type { Preview } from "../../../reach/preview/session"

export const presentPreview = (preview: Preview | null): MyAccess["preview"] =>
  preview && { role_id: preview.role_id, name: preview.name }
