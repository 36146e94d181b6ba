/** Whether the planner is whole: a full look for damage beside the work, begun once
 *  the window stands. What opening looks at is not all that can be broken. */
import { act, asApiError, call } from '$lib/api/call'

/** The first screen comes first. */
const AFTER_MS = 2_000
/** The name of the job, which the status bar does not count as somebody's work. */
export const BACKGROUND_CHECK = 'background-check'
/** How the check begins its line about a journal that could not be read to its end. */
const JOURNAL = 'journal: '

type Health = { state: 'unknown' } | { state: 'sound' } | { state: 'damaged'; findings: string[] }

class PlannerHealth {
  now: Health = $state.raw({ state: 'unknown' })

  /** What opening took out or mended is no damage any more; a notice tells of it. */
  async tell(all: string[]): Promise<void> {
    const foreign = all.length > 0 ? (await call('planner_status', {})).foreign : []
    const findings = all.filter((line) => !foreign.includes(line) && !line.startsWith(JOURNAL))
    this.now = findings.length === 0 ? { state: 'sound' } : { state: 'damaged', findings }
  }

  async look(): Promise<void> {
    try {
      await this.tell((await act('check_planner', {}, BACKGROUND_CHECK)).value.findings)
    } catch (thrown) {
      const error = asApiError(thrown)
      // So broken that it could not be looked through to the end.
      if (error.code === 'planner-damaged') this.now = { state: 'damaged', findings: [error.message] }
      else this.now = { state: 'unknown' }
    }
  }

  /** Looks soon, and gives the function that thinks better of it. */
  lookSoon(): () => void {
    const timer = setTimeout(() => void this.look(), AFTER_MS)
    return () => clearTimeout(timer)
  }
}

export const health = new PlannerHealth()
