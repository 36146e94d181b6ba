import { afterEach, expect, test } from 'vitest'
import { ApiError } from '$lib/api/error'
import { adoptPrefs } from '$lib/prefs.svelte'

afterEach(() => adoptPrefs({ language: 'en' }))

const refused = (count: number) =>
  new ApiError({
    kind: 'refused',
    code: 'changed-since',
    args: {
      why: 'later',
      way: 'undo',
      what: { command: 'create_event', facts: { title: 'Rust Night' } },
      later: [
        { kind: 'guest', count, names: ['Anna', 'Boris'] },
        { kind: 'arrival', count: 1, names: ['Anna'] },
      ],
    },
  })

test('a refused undo counts and names who stands on the step', () => {
  expect(refused(40).message).toBe(
    '“Event created: Rust Night” cannot be undone: 40 guests (Anna, Boris and 38 more) and 1 arrival (Anna) came to it later. Nothing was changed. Take those back first.',
  )
  adoptPrefs({ language: 'ru' })
  for (const [count, said] of [
    [2, '2 гостя (Anna, Boris) и 1 вход (Anna)'],
    [40, '40 гостей (Anna, Boris и ещё 38) и 1 вход (Anna)'],
    [41, '41 гость (Anna, Boris и ещё 39) и 1 вход (Anna)'],
  ] as const) {
    expect(refused(count).message).toContain(`с тех пор с этим связано: ${said}.`)
  }
})
