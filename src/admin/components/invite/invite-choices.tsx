import { Alert, Label, Switch, Text, Textarea } from "@medusajs/ui"
import { useId } from "react"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import { Field } from "../common/field"
import { LanguageField } from "../common/language-field"
import { RoleField } from "../common/role-field"
import { PlaceFields } from "../places/place-fields"
import { MAX_MESSAGE, type InviteChoices } from "./use-invite-choices"

type InviteChoicesFieldsProps = {
  choices: InviteChoices
  rolesError?: string
  rolesHint?: string
  wasTried: boolean
}

export const InviteChoicesFields = (props: InviteChoicesFieldsProps) => {
  const { choices, rolesError, rolesHint, wasTried } = props
  const { t } = useTeamTranslation()
  const id = useId()
  return (
    <>
      <RoleField
        value={choices.roleIds}
        onChange={choices.setRoleIds}
        error={rolesError}
        hint={rolesHint}
      />
      <PlaceFields places={choices.places} wasTried={wasTried} />
      <div className="sm:max-w-xs">
        <LanguageField value={choices.locale} onChange={choices.setLocale} />
      </div>
      {choices.sendsMail && (
        <Field
          label={t("fields.message")}
          htmlFor={`${id}-message`}
          optional
          error={choices.hasMessageLink ? t("fields.messageLink") : undefined}
          hint={
            <span className="flex justify-between gap-x-4">
              <span>{t("fields.messageHint")}</span>
              <span>
                {t("fields.messageCount", {
                  length: choices.message.length,
                  max: MAX_MESSAGE,
                })}
              </span>
            </span>
          }
        >
          <Textarea
            id={`${id}-message`}
            aria-invalid={choices.hasMessageLink}
            aria-describedby={`${id}-message-hint`}
            maxLength={MAX_MESSAGE}
            rows={3}
            value={choices.message}
            onChange={(event) => choices.setMessage(event.target.value)}
          />
        </Field>
      )}
      {choices.canMail ? (
        <div className="flex items-start gap-x-3">
          <Switch
            id={`${id}-links`}
            className="mt-0.5 shrink-0"
            checked={choices.linksOnly}
            onCheckedChange={choices.setLinksOnly}
            aria-describedby={`${id}-links-hint`}
          />
          <div className="flex flex-col">
            <Label htmlFor={`${id}-links`} size="small" weight="plus">
              {t("invite.noEmail.label")}
            </Label>
            <Text
              id={`${id}-links-hint`}
              size="small"
              className="text-ui-fg-subtle"
            >
              {t("invite.noEmail.hint")}
            </Text>
          </div>
        </div>
      ) : (
        <Alert variant="info">{t("invite.noProvider")}</Alert>
      )}
    </>
  )
}
