import { setTimeout } from "node:timers/promises"

import { isTeamHttpError, TeamHttpError } from "./team-error"

const CODE = "grants_changed"

/** Something was judged by what somebody may do, which has changed since. */
export const grantsChanged = (): TeamHttpError =>
  new TeamHttpError(
    409,
    CODE,
    "What people may do here was changed at the same moment. Try again."
  )

export const isGrantsChanged = (error: unknown): boolean =>
  isTeamHttpError(error) && error.code === CODE

const MOST_JUDGINGS = 20

/** Other processes don't take turns with this one. */
const pause = (judgings: number): Promise<void> =>
  setTimeout(Math.random() * Math.min(judgings, 10) * 10)

let turns: Promise<unknown> = Promise.resolve()

/** In this process one after the other, in the order in which they came. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = turns.then(work)
  turns = turn.catch(() => undefined)
  return turn
}

/**
 * Judges, and writes by what was judged. When that has changed until the
 * account was locked, both are done anew: so nobody uses a right that was taken
 * from them a moment ago. Whoever was beaten takes turns with the others who
 * were, or of fifty who come at once each would beat all that are left.
 *
 * @param judge never judges something else under a lock: it would wait for itself
 * @param write refuses with `grantsChanged` when the judgement is out of date
 */
export async function judgedUnderLock<Judged, Written>(
  judge: () => Promise<Judged>,
  write: (judged: Judged) => Promise<Written>
): Promise<{ judged: Judged; written: Written }> {
  const once = async () => {
    const judged = await judge()
    return { judged, written: await write(judged) }
  }
  try {
    return await once()
  } catch (error) {
    if (!isGrantsChanged(error)) {
      throw error
    }
  }
  return inTurn(() => untilJudged(once))
}

async function untilJudged<T>(once: () => Promise<T>): Promise<T> {
  for (let judgings = 1; ; judgings++) {
    try {
      return await once()
    } catch (error) {
      if (!isGrantsChanged(error) || judgings === MOST_JUDGINGS) {
        throw error
      }
      await pause(judgings)
    }
  }
}
