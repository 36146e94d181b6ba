/** A rehearsed door asks a copy of the planner, by the same commands: nothing of what it
 *  does is in the planner, and nothing is left when it ends. */
import { act, call } from '$lib/api/call'
import type { Commands } from '$lib/generated/api'

export interface DoorBackend {
  call: typeof call
  act: typeof act
}

export const real: DoorBackend = { call, act }

type Rehearsed = Commands['rehearse']['request']['command']

const asRehearsed: DoorBackend['act'] = async (name, request) => {
  const reply = await act('rehearse', { command: name as Rehearsed, request })
  return { ...reply, value: reply.value.value as Commands[typeof name]['response'] }
}

export const rehearsed: DoorBackend = {
  act: asRehearsed,
  call: async (name, request) => (await asRehearsed(name, request)).value,
}
