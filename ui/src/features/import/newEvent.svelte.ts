/** The event that an import makes on the way: one line, and how many seats it has.
 *  Nothing is guessed but the hour: without a title and a day there is no event. */
import { type ApiError, call } from '$lib/api/call'
import type { Commands } from '$lib/generated/api'
import { createRequest, emptyDraft, takeTimes } from '$features/event/draft'

type Line = Commands['parse_event_line']['response']
type Settings = Commands['get_settings']['response']
type Request = Commands['create_event']['request']

/** Nobody waits for seats to be given out anew at every letter. */
const PAUSE_MS = 250

export class NewEvent {
  line = $state('')
  seats: number | null = $state(null)
  /** What would be made; none while a title or a day is missing. */
  request: Request | undefined = $state.raw()
  error: string | undefined = $state()

  #look: () => Promise<void>
  #read: Line | undefined
  #settings: Settings | undefined
  #asked = ''
  #timer: ReturnType<typeof setTimeout> | undefined

  /** `look` asks what the import would do, when that has become another thing. */
  constructor(look: () => Promise<void>) {
    this.#look = look
  }

  /** As the name of a file has it, read before anybody sees it. */
  async begin(line: string) {
    this.line = line
    this.seats = null
    const [read, settings] = await Promise.all([
      line ? call('parse_event_line', { text: line }) : undefined,
      call('get_settings', {}),
    ])
    this.understand(read, settings)
    // The file is looked at next, with this event.
    clearTimeout(this.#timer)
  }

  understand(read: Line | undefined, settings: Settings | undefined) {
    this.#read = read
    this.#settings = settings
    this.#settle()
  }

  seat(seats: number | null) {
    this.seats = seats
    this.#settle()
  }

  /** True where the refusal is about this event, and is said beside its line. */
  refused(error: ApiError): boolean {
    if (!this.request || !['starts', 'ends', 'title', 'capacity'].includes(error.field ?? '')) return false
    this.error = error.message
    return true
  }

  #settle() {
    this.error = undefined
    this.request = this.#settings && requestOf(this.#read, this.seats, this.#settings)
    const { starts, startsFold, zone, capacity } = this.request ?? {}
    // A title changes nothing of what the import would do.
    const asked = JSON.stringify([starts, startsFold, zone, capacity])
    if (asked === this.#asked) return
    this.#asked = asked
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#look(), PAUSE_MS)
  }
}

export function requestOf(
  line: Line | undefined,
  seats: number | null,
  settings: Pick<Settings, 'zone' | 'organizerName' | 'organizerEmail'>,
): Request | undefined {
  // What a line cannot say alone (a day that is over, 8/12) is asked beside it.
  if (!line?.title || !line.starts || !line.dateTyped || line.ask) return undefined
  const draft = emptyDraft(settings)
  draft.title = line.title
  takeTimes(draft, line.starts, line.ends)
  draft.venueId = line.venueId
  draft.roomId = line.roomId ?? null
  draft.capacity = seats ?? line.seats ?? null
  return createRequest(draft)
}
