/** What the host stores of one entry of a layout. */
export type EntryPreference = {
  hidden?: boolean
  section?: string
  order?: number
}

export type Widgets = Record<string, EntryPreference>

type Configuration = { configuration: { widgets: Widgets } }

/** The host's answer about the layout of a zone, as far as we read it. */
export type LayoutAnswer = {
  personal_configuration: Configuration | null
  default_configuration: Configuration | null
}

/**
 * The answer with entries hidden, whichever of both configurations the dashboard
 * draws. Without a default configuration it gets one that isn't stored.
 */
export function hideEntries<Answer extends LayoutAnswer>(
  answer: Answer,
  ids: readonly string[]
): Answer {
  if (!ids.length) {
    return answer
  }
  const { personal_configuration, default_configuration } = answer
  return {
    ...answer,
    personal_configuration:
      personal_configuration && hiddenIn(personal_configuration, ids),
    default_configuration: hiddenIn(
      default_configuration ?? { configuration: { widgets: {} } },
      ids
    ),
  }
}

const hiddenIn = <Stored extends Configuration>(
  stored: Stored,
  ids: readonly string[]
): Stored => ({
  ...stored,
  configuration: {
    ...stored.configuration,
    widgets: {
      ...stored.configuration.widgets,
      ...Object.fromEntries(
        ids.map((id) => [
          id,
          { ...stored.configuration.widgets[id], hidden: true },
        ])
      ),
    },
  },
})

/** The answer with an entry shown that nobody can do without. */
export function showEntry<Answer extends LayoutAnswer>(
  answer: Answer,
  id: string
): Answer {
  const shown = <Stored extends Configuration | null>(
    stored: Stored
  ): Stored =>
    stored?.configuration.widgets[id]?.hidden
      ? {
          ...stored,
          configuration: {
            ...stored.configuration,
            widgets: {
              ...stored.configuration.widgets,
              [id]: { ...stored.configuration.widgets[id], hidden: false },
            },
          },
        }
      : stored
  return {
    ...answer,
    personal_configuration: shown(answer.personal_configuration),
    default_configuration: shown(answer.default_configuration),
  }
}

/**
 * What somebody saves of a layout that was drawn with entries hidden by us: for
 * these, what is stored already, so that they come back with the role.
 *
 * @param stored what the layout began from: the personal one, else the default
 */
export function keepStored(
  saved: Widgets,
  stored: Widgets,
  ids: readonly string[]
): Widgets {
  const ours = new Set(ids)
  return Object.fromEntries([
    ...Object.entries(saved).filter(([id]) => !ours.has(id)),
    ...Object.entries(stored).filter(([id]) => ours.has(id)),
  ])
}
