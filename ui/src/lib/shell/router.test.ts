import { expect, test } from 'vitest'
import { href, matchPath, parseAddress, router } from './router.svelte'

test('a pattern takes its parameters from the path', () => {
  expect(matchPath('/event/:id/guests', '/event/a%20b/guests')).toEqual({ id: 'a b' })
  expect(matchPath('/event/:id', '/event/1/guests')).toBeNull()
  expect(matchPath('/', '/')).toEqual({})
})

test('an address made is the address read', () => {
  const made = href('/event/:id/guests', { id: 'x/y' }, { state: 'going', q: 'Пётр' })
  const { path, query } = parseAddress(made)
  expect(matchPath('/event/:id/guests', path)).toEqual({ id: 'x/y' })
  expect(query).toEqual({ state: 'going', q: 'Пётр' })
})

test('back returns to what was seen, and a new step forgets the way forward', async () => {
  await router.go('#/events')
  await router.go('/people?q=anna')
  await router.back()
  expect(router.path).toBe('/events')
  await router.forward()
  expect([router.path, router.query]).toEqual(['/people', { q: 'anna' }])
  await router.back()
  await router.go('/settings')
  expect(router.canGoForward).toBe(false)
})

test('a guard can keep the window where it is', async () => {
  const before = router.path
  const release = router.guard(() => false)
  await router.go('/import')
  expect(router.path).toBe(before)
  release()
  await router.go('/import')
  expect(router.path).toBe('/import')
})
