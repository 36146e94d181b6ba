/** How the evening stands, asked again after every change and every few seconds: minutes pass
 *  though nothing is written. */
import { call } from '$lib/api/call'
import { live } from '$lib/api/changes.svelte'

const AGAIN_MS = 5_000
const TICK_MS = 500

/** At the top of a screen: the state, and the time of day that ticks. */
export function useShow(eventId: () => string, room: () => string | undefined) {
  let beat = $state(0)
  let now = $state(Date.now())
  $effect(() => {
    const again = setInterval(() => (beat += 1), AGAIN_MS)
    const tick = setInterval(() => (now = Date.now()), TICK_MS)
    return () => {
      clearInterval(again)
      clearInterval(tick)
    }
  })
  const evening = live(() => {
    void beat
    const roomId = room()
    return call('show_state', { eventId: eventId(), ...(roomId ? { roomId } : {}) })
  }, [
    'show_mark',
    'cue',
    'session',
    'session_speaker',
    'event',
    'sitting',
    'dish',
    'supplier',
    'speaker',
    'person',
    'task',
    'sponsor',
    'promise',
    'room',
    'local_setting',
  ])
  return {
    get live() {
      return evening
    },
    get now() {
      return now
    },
  }
}
