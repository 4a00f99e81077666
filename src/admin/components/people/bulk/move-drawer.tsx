import { Button, Drawer, Label, Switch } from "@medusajs/ui"
import { useId, useState, type FormEvent } from "react"
import { usePlaceChoices } from "../../../hooks/use-place-choices"
import { useTeamTranslation } from "../../../hooks/use-team-translation"
import { EVERYWHERE, PLACE_KEYS } from "../../../lib/places"
import type { BatchChange } from "../../../lib/types"
import { Named } from "../../common/named"
import { PlaceField } from "../../places/place-field"

type MoveDrawerProps = {
  count: number
  isBusy: boolean
  onConfirm: (change: BatchChange) => void
  onClose: () => void
}

const KINDS = ["location", "sales_channel"] as const

/** Other locations and sales channels for several people. */
export const MoveDrawer = (props: MoveDrawerProps) => {
  const { count, isBusy, onConfirm, onClose } = props
  const { t } = useTeamTranslation()
  const id = useId()
  const { choices } = usePlaceChoices(EVERYWHERE, [])
  const [changed, setChanged] = useState<readonly string[]>([])
  const [wasTried, setWasTried] = useState(false)
  const moved = choices.filter(({ kind }) => changed.includes(kind))
  const isReady = moved.every(
    ({ problem, given }) => problem === null && given !== undefined
  )

  const onSubmit = (event: FormEvent) => {
    event.preventDefault()
    setWasTried(true)
    if (isReady) {
      onConfirm({
        action: "move",
        ...Object.fromEntries(
          moved.map(({ kind, given }) => [PLACE_KEYS[kind], given])
        ),
      })
    }
  }

  return (
    <Drawer open onOpenChange={(open) => !open && !isBusy && onClose()}>
      <Drawer.Content>
        <form
          onSubmit={onSubmit}
          className="flex flex-1 flex-col overflow-hidden"
        >
          <Named label={t("actions.close")}>
            <Drawer.Header>
              <Drawer.Title>
                {t("people.bulk.movePrompt.title", { count })}
              </Drawer.Title>
              <Drawer.Description className="text-ui-fg-subtle text-pretty">
                {t("people.bulk.movePrompt.text")}
              </Drawer.Description>
            </Drawer.Header>
          </Named>
          <Drawer.Body className="flex flex-col gap-y-8 overflow-y-auto">
            {KINDS.map((kind) => {
              const choice = choices.find((one) => one.kind === kind)
              return (
                <div key={kind} className="flex flex-col gap-y-4">
                  <div className="flex items-center gap-x-3">
                    <Switch
                      id={`${id}-${kind}`}
                      checked={changed.includes(kind)}
                      onCheckedChange={(on) =>
                        setChanged(
                          on
                            ? [...changed, kind]
                            : changed.filter((other) => other !== kind)
                        )
                      }
                    />
                    <Label htmlFor={`${id}-${kind}`} size="small" weight="plus">
                      {t(`people.bulk.movePrompt.${kind}`)}
                    </Label>
                  </div>
                  {choice && changed.includes(kind) && (
                    <PlaceField choice={choice} wasTried={wasTried} />
                  )}
                </div>
              )
            })}
          </Drawer.Body>
          <Drawer.Footer>
            <Drawer.Close asChild>
              <Button size="small" variant="secondary" type="button">
                {t("actions.cancel")}
              </Button>
            </Drawer.Close>
            <Button
              size="small"
              type="submit"
              isLoading={isBusy}
              disabled={!changed.length}
            >
              {t("people.bulk.move")}
            </Button>
          </Drawer.Footer>
        </form>
      </Drawer.Content>
    </Drawer>
  )
}
