import { ArrowDownTray, DocumentText } from "@medusajs/icons"
import { Button, Hint, Text, clx } from "@medusajs/ui"
import { useId, useRef, useState, type DragEvent } from "react"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import { writeCsv } from "../../lib/csv"
import { download } from "../../lib/download"

type CsvDropProps = {
  fileName: string | null
  error?: string
  onFile: (file: File) => void
}

const TEMPLATE = [
  ["email", "roles", "language"],
  ["ann@example.com", "Packer | Returns", "en"],
  ["jan@example.com", "Customer service", "nl"],
]

/** Takes a file by choosing or dropping it. */
export const CsvDrop = ({ fileName, error, onFile }: CsvDropProps) => {
  const { t } = useTeamTranslation()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [isOver, setIsOver] = useState(false)

  const onDrop = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(false)
    const file = event.dataTransfer.files.item(0)
    if (file) {
      onFile(file)
    }
  }

  return (
    <div className="flex flex-col gap-y-2">
      <input
        ref={input}
        id={id}
        type="file"
        accept=".csv,.tsv,.txt,text/csv"
        className="hidden"
        onChange={(event) => {
          const file = event.target.files?.item(0)
          event.target.value = ""
          if (file) {
            onFile(file)
          }
        }}
      />
      <button
        type="button"
        onClick={() => input.current?.click()}
        onDragOver={(event) => {
          event.preventDefault()
          setIsOver(true)
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={onDrop}
        aria-describedby={`${id}-hint`}
        className={clx(
          "bg-ui-bg-component border-ui-border-strong transition-fg flex w-full flex-col items-center gap-y-1 rounded-lg border border-dashed p-8 outline-none",
          "hover:border-ui-border-interactive focus-visible:border-ui-border-interactive focus-visible:shadow-borders-focus",
          isOver && "border-ui-border-interactive",
          error && "!border-ui-border-error"
        )}
      >
        <span className="text-ui-fg-subtle flex items-center gap-x-2">
          <DocumentText />
          <Text as="span" size="small" weight="plus">
            {fileName ?? t("csv.choose")}
          </Text>
        </span>
        <Text as="span" size="small" className="text-ui-fg-muted">
          {fileName ? t("csv.change") : t("csv.drop")}
        </Text>
      </button>
      <div className="flex flex-col items-start justify-between gap-x-4 gap-y-2 sm:flex-row">
        <Hint
          id={`${id}-hint`}
          variant={error ? "error" : "info"}
          role={error ? "alert" : undefined}
        >
          {error ?? `${t("csv.hint")} ${t("csv.placesHint")}`}
        </Hint>
        <Button
          size="small"
          variant="transparent"
          type="button"
          className="text-ui-fg-interactive -my-1 shrink-0"
          onClick={() =>
            download("invitations-template.csv", writeCsv(TEMPLATE))
          }
        >
          <ArrowDownTray />
          {t("csv.template")}
        </Button>
      </div>
    </div>
  )
}
