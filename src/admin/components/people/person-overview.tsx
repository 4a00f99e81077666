import { Container, Heading, Text } from "@medusajs/ui"
import { useMe } from "../../hooks/api/me"
import { useTeamTranslation } from "../../hooks/use-team-translation"
import { longDate } from "../../lib/dates"
import { LANGUAGES } from "../../lib/languages"
import type { LinkedUserDetailResponse } from "../../lib/types"
import { SectionRow } from "../common/section-row"
import { PlaceNames } from "../places/place-names"
import { PersonMarks } from "./person-marks"
import { PersonMenu } from "./person-menu"
import { StandingBadge } from "./standing-badge"
import { TimeCell } from "./time-cell"

type PersonOverviewProps = { person: LinkedUserDetailResponse }

export const PersonOverview = ({ person }: PersonOverviewProps) => {
  const { t, dateLocale } = useTeamTranslation()
  const isYou = useMe().data?.user.id === person.user_id
  const language = LANGUAGES.find(({ code }) => code === person.locale)
  return (
    <Container className="divide-y p-0">
      <div className="flex items-start justify-between gap-x-4 px-6 py-4">
        <div className="flex min-w-0 flex-col gap-y-1">
          <div className="flex flex-wrap items-center gap-2">
            <Heading className="[overflow-wrap:anywhere]">
              {person.name || person.email}
            </Heading>
            <StandingBadge
              status={person.status}
              hasRole={person.standing !== "no_role"}
            />
            <PersonMarks person={person} isYou={isYou} />
          </div>
          {person.name && (
            <Text
              size="small"
              className="text-ui-fg-subtle [overflow-wrap:anywhere]"
            >
              {person.email}
            </Text>
          )}
        </div>
        <PersonMenu person={person} />
      </div>
      <SectionRow title={t("places.location.label")}>
        <PlaceNames kind="location" ids={person.location_ids} />
      </SectionRow>
      <SectionRow title={t("places.sales_channel.label")}>
        <PlaceNames kind="sales_channel" ids={person.sales_channel_ids} />
      </SectionRow>
      {person.areas && (
        <SectionRow title={t("places.area.label")}>
          <PlaceNames kind="area" ids={person.areas} />
        </SectionRow>
      )}
      <SectionRow title={t("fields.language")}>
        <span lang={person.locale}>{language?.name}</span>
      </SectionRow>
      <SectionRow title={t("access.person.joined")}>
        {longDate(person.joined_at, dateLocale)}
        {person.invited_by &&
          !person.invited_at &&
          ` · ${t("access.person.invitedBy", { name: person.invited_by.name })}`}
      </SectionRow>
      {person.invited_by && person.invited_at && (
        <SectionRow title={t("access.person.invited")}>
          {t("access.person.invitedOn", {
            name: person.invited_by.name,
            date: longDate(person.invited_at, dateLocale),
          })}
        </SectionRow>
      )}
      <SectionRow title={t("people.columns.activity")}>
        {person.last_active_at ? (
          <TimeCell iso={person.last_active_at} />
        ) : (
          t("people.never")
        )}
      </SectionRow>
    </Container>
  )
}
