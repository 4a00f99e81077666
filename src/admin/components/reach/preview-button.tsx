import { Eye } from "@medusajs/icons"
import { Button, toast } from "@medusajs/ui"
import { useNavigate } from "react-router-dom"
import { useStartPreview } from "../../hooks/api/preview"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import { errorText } from "../../lib/error-text"

type PreviewButtonProps = {
  roleId: string
  /** The role's, for who can't see where the button is. */
  name: string
}

/** "See the dashboard as this role", read only, until it is stopped. */
export const PreviewButton = ({ roleId, name }: PreviewButtonProps) => {
  const { t, locale } = useTeamTranslation()
  const navigate = useNavigate()
  const { mutate: start, isPending } = useStartPreview()
  return (
    <Button
      size="small"
      variant="secondary"
      isLoading={isPending}
      aria-label={t("reach.preview.startAs", { role: name })}
      onClick={() =>
        start(
          { role_id: roleId, locale },
          {
            onSuccess: () => void navigate("/"),
            onError: (error) =>
              toast.error(t("errors.title"), {
                description: errorText(error, t),
              }),
          }
        )
      }
    >
      <Eye />
      {t("reach.preview.start")}
    </Button>
  )
}
