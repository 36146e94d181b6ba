import { expect, test } from 'vitest'
import type { Sharing } from '$lib/generated/api'
import { sayIn } from '$lib/words'
import { otherLayout } from '$lib/words/keyboard'
import { findActions } from './actions.svelte'
import { eventActions } from './eventActions'
import { fold, standing } from './matching'
import { plannerActions } from './plannerActions'

test('accents and ё are folded, й is kept', () => {
  expect(fold('Ёлка Café Йод')).toBe('елка cafe йод')
})

test.each([
  ['new ev', 0],
  ['event', 2],
  ['нов соб', 4],
  ['ytd cj,', undefined],
  ['yjd cj,', 4],
  ['туц', 0],
  ['события', 5],
  ['vent', undefined],
])('«%s» stands with New event at %s', (typed, fit) => {
  expect(standing(typed, 'New event', ['New event', 'Новое событие'])).toBe(fit)
})

test('a key gives its letter of the other layout, and the other way round', () => {
  expect(otherLayout('ldthm')).toBe('дверь')
  expect(otherLayout('вщщк')).toBe('door')
})

/** What the first hit would be, of all that can be done from anywhere. */
function first(typed: string, locked = false, sharing?: Sharing): string | undefined {
  const all = [...eventActions('e', ''), ...plannerActions(true, locked, sharing)]
  const fits = all.flatMap(({ name, also }) => {
    const names = (['en', 'ru'] as const).flatMap((lang) => [
      sayIn(lang, name),
      ...(also ? sayIn(lang, also).split(/\s*,\s*/) : []),
    ])
    const fit = standing(typed, sayIn('en', name), names)
    return fit === undefined ? [] : [{ name, fit }]
  })
  return fits.sort((a, b) => a.fit - b.fit)[0]?.name
}

test.each([
  ['door', 'checkin-start'],
  ['check-in', 'checkin-start'],
  ['checkin', 'checkin-start'],
  ['scan', 'checkin-start'],
  ['qr', 'checkin-start'],
  ['дверь', 'checkin-start'],
  ['вход', 'checkin-start'],
  ['регистрация', 'checkin-start'],
  ['регистрацию', 'checkin-start'],
  ['стойка', 'checkin-start'],
  ['cnjqrf', 'checkin-start'],
  ['вщщк', 'checkin-start'],
  ['badge', 'palette-print-badges'],
  ['print badges', 'palette-print-badges'],
  ['бейдж', 'palette-print-badges'],
  ['бэйдж', 'palette-print-badges'],
  ['бейджей', 'palette-print-badges'],
  ['печать бейджей', 'palette-print-badges'],
  [',tql;', 'palette-print-badges'],
  ['print', 'palette-print-door-list'],
  ['door list', 'palette-print-door-list'],
  ['список гостей', 'palette-print-door-list'],
  ['печать', 'palette-print-door-list'],
  ['guest', 'guest-add'],
  ['add a guest', 'guest-add'],
  ['attendee', 'guest-add'],
  ['гость', 'guest-add'],
  ['гостя', 'guest-add'],
  ['участник', 'guest-add'],
  ['import', 'palette-import-list'],
  ['csv', 'palette-import-list'],
  ['импорт списка', 'palette-import-list'],
  ['загрузить', 'palette-import-list'],
  ['venue', 'venue-new'],
  ['new venue', 'venue-new'],
  ['площадка', 'venue-new'],
  ['место', 'venue-new'],
  ['supplier', 'supplier-new'],
  ['поставщик', 'supplier-new'],
  ['take from a menu', 'menu-take'],
  ['взять из меню', 'menu-take'],
  ['speaker', 'speaker-add'],
  ['new speaker', 'speaker-add'],
  ['спикер', 'speaker-add'],
  ['докладчик', 'speaker-add'],
  ['new person', 'person-add'],
  ['send', 'palette-invitations'],
  ['письма', 'palette-invitations'],
  ['рассылка', 'palette-invitations'],
  ['task', 'task-add'],
  ['задача', 'task-add'],
  ['dish', 'catering-add-dish'],
  ['блюдо', 'catering-add-dish'],
  ['ticket', 'palette-print-tickets'],
  ['билеты', 'palette-print-tickets'],
  ['open planner', 'settings-open-other'],
  ['открыть планировщик', 'settings-open-other'],
  ['backup', 'palette-back-up'],
  ['копия', 'palette-back-up'],
  ['restore', 'palette-restore'],
  ['восстановить', 'palette-restore'],
  ['duplicates', 'palette-duplicates'],
  ['дубли', 'palette-duplicates'],
])('«%s» does %s', (typed, name) => {
  expect(first(typed)).toBe(name)
})

test.each([
  ['password', false, 'lock-set'],
  ['пароль', false, 'lock-set'],
  ['gfhjkm', false, 'lock-set'],
  ['encrypt', false, 'lock-set'],
  ['сменить пароль', true, 'lock-change'],
  ['remove the lock', true, 'lock-remove'],
  ['recovery key', true, 'lock-print'],
  ['лист восстановления', true, 'lock-print'],
])('«%s», locked: %s, does %s', (typed, locked, name) => {
  expect(first(typed, locked)).toBe(name)
})

const stands = (state: Sharing['state'], owner = false): Sharing => ({
  state,
  name: '',
  digits: '',
  owner,
  laptops: [],
  toReview: 0,
})

test.each([
  ['several laptops', stands('off'), 'sharing-start'],
  ['общий планировщик', stands('off'), 'sharing-start'],
  ['join a shared', stands('off'), 'sharing-join'],
  ['подключиться', stands('off'), 'sharing-join'],
  ['read a bundle', stands('asked'), 'sharing-read'],
  ['прочитать пакет', stands('on'), 'sharing-read'],
  ['save what they lack', stands('on'), 'sharing-save'],
  ['add a laptop', stands('on', true), 'sharing-add'],
  ['конфликт', stands('on'), 'sharing-review'],
])('«%s», %j, does %s', (typed, sharing, name) => {
  expect(first(typed, false, sharing)).toBe(name)
})

test('a laptop that owns nothing adds nobody', () => {
  expect(first('add a laptop', false, stands('on'))).toBeUndefined()
})

test('nothing is found by words that mean something else', () => {
  for (const typed of ['rust', 'анна', 'zzz', 'елка']) expect(first(typed)).toBeUndefined()
  expect(findActions('zzz')).toEqual([])
})
