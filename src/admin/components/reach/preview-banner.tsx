import { Eye } from "@medusajs/icons"
import { Button, Text, toast } from "@medusajs/ui"
import { useStopPreview } from "../../hooks/api/preview"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import { errorText } from "../../lib/error-text"

/** On every page while somebody sees the dashboard as a role. */
export const PreviewBanner = ({ name }: { name: string }) => {
  const { t } = useTeamTranslation()
  const { mutate: stop, isPending } = useStopPreview()
  return (
    <div
      role="status"
      className="bg-ui-tag-blue-bg text-ui-tag-blue-text border-ui-tag-blue-border flex items-center justify-center gap-x-3 border-b px-3 py-2"
    >
      <Eye className="max-sm:hidden" />
      <Text
        size="small"
        leading="compact"
        weight="plus"
        className="text-pretty"
      >
        {t("reach.preview.banner", { role: name })}
      </Text>
      <Button
        size="small"
        variant="secondary"
        isLoading={isPending}
        onClick={() =>
          stop(undefined, {
            onError: (error) =>
              toast.error(t("errors.title"), {
                description: errorText(error, t),
              }),
          })
        }
      >
        {t("reach.preview.stop")}
      </Button>
    </div>
  )
}
