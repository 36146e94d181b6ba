// Every screen and state, in both languages and both themes, in a real browser on
// the built window with the real planner behind it. Fails on anything axe finds, on
// any complaint of the console or the content policy, and on anything that a narrow
// window cuts off. The dark theme is looked at in English, for colours are the same in
// any language, and the narrow windows in Russian, whose words are the longer ones; with
// `--whole` each in both. A state that failed leaves its picture in out/breadth; those of all
// are drawn where somebody asks for them: they take as long as the looking.
//
//   npm run breadth [-- words of screen names]
//   npm run breadth -- --pictures
//   npm run breadth -- --whole
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { startBrowser } from './browser.mjs'
import { actOutOfSight, covered, focusFell, scrolledAway } from './keys.mjs'
import { outOfReach, unreadable, violations } from './look.mjs'
import { broken, empty, full, narrow, readOnly } from './screens.mjs'
import { serve } from './server.mjs'
import { Window } from './window.mjs'
import { furnish } from './world.mjs'

const said = process.argv.slice(2)
const wanted = said.filter((word) => !word.startsWith('--'))
/** Who names a screen wants to see it, all of it. */
const drawn = wanted.length > 0 || said.includes('--pictures')
const whole = drawn || said.includes('--whole')
const out = fileURLToPath(new URL('../../out/breadth/', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'samovar-breadth-'))
const begun = Date.now()
let passed = 0
const failures = []

function tell(name, findings) {
  if (findings.length === 0) {
    passed += 1
    return
  }
  failures.push(name)
  console.error(`✗ ${name}\n${findings.map((one) => `    ${one}`).join('\n')}`)
}

/** JPEG: to be looked at, and drawn in half the time. */
const draw = (window, name) =>
  window.page.screenshot({ path: join(out, `${name}.jpg`), type: 'jpeg', quality: 80, caret: 'initial' })

/** The picture of a state, where it is wanted or something was found in it. */
async function picture(window, name, found = []) {
  if (drawn || found.length > 0) await draw(window, name)
}

/** A small laptop's screen without the bars of the desktop, and a smaller window. */
const SMALL = [
  [1366, 746],
  [1024, 700],
]

/** Looks again a little later before it complains: a window that has just changed its
 *  size or its theme may not have drawn everything anew yet. */
async function stillSo(page, check) {
  if ((await check(page)).length === 0) return []
  await page.waitForTimeout(600)
  return check(page)
}

/** Looks at one state: wide in both themes, then narrow. */
async function look(window, name, isNarrow) {
  for (const [theme, check] of [
    ['light', violations],
    ['dark', unreadable],
  ]) {
    if (theme === 'dark' && !whole && window.lang !== 'en') continue
    await window.theme(theme)
    const found = await stillSo(window.page, check)
    found.push(...window.complaints.splice(0))
    await picture(window, `${name}-${window.lang}-${theme}`, found)
    tell(`${name} ${window.lang} ${theme}`, found)
  }
  await window.theme('light')
  tell(`${name} ${window.lang} focus`, [
    ...(await stillSo(window.page, focusFell)),
    ...(await stillSo(window.page, covered)),
  ])
  if (!whole && window.lang !== 'ru') return
  // The window of a small laptop, with larger text and with very large text.
  for (const percent of [125, 200]) {
    await window.enlarged(percent)
    const act = await stillSo(window.page, actOutOfSight)
    const found = [...act, ...(await stillSo(window.page, scrolledAway))]
    await picture(window, `${name}-${window.lang}-${percent}-percent`, found)
    tell(`${name} ${window.lang} ${percent} %`, found)
  }
  // And as it is, and in a part of the screen: only the act is looked for.
  for (const [width, height] of SMALL) {
    await window.resized(width, height)
    tell(`${name} ${window.lang} ${width}×${height}`, await stillSo(window.page, actOutOfSight))
  }
  if (isNarrow) return
  for (const width of [700, 320]) {
    await window.width(width)
    const found = [...(await stillSo(window.page, outOfReach)), ...window.complaints.splice(0)]
    if (width === 320 || found.length > 0) await picture(window, `${name}-${window.lang}-${width}`, found)
    tell(`${name} ${window.lang} ${width} px`, found)
  }
}

async function visit(window, screens, ids, isNarrow = false) {
  for (const [name, open] of screens) {
    if (wanted.length > 0 && !wanted.some((word) => name.includes(word))) continue
    try {
      await window.start()
      await open(window, ids)
      await window.started()
      await look(window, name, isNarrow)
    } catch (thrown) {
      await draw(window, `${name}-${window.lang}-failed`).catch(() => undefined)
      tell(`${name} ${window.lang}`, [String(thrown.message ?? thrown), ...window.complaints.splice(0)])
    }
  }
}

const half = Math.ceil(full.length / 2)
/** Half of the screens each, on a planner of its own: the ways from a new planner to one
 *  that does not open. Each walker waits for its page now and then; four keep two cores busy. */
const WALKS = [
  { walk: 1, fresh: empty, furnished: full.slice(0, half) },
  { walk: 2, furnished: full.slice(half), small: narrow, looked: readOnly, unopened: broken },
]

async function walk(browser, address, lang, { walk, fresh, furnished, small, looked, unopened }) {
  const open = (planner, options) =>
    Window.open(browser, address, { path: join(folder, `${lang}-${walk}-${planner}`), lang, folder, options })
  const on = async (planner, work, options = []) => {
    const window = await open(planner, options)
    try {
      await work(window)
    } finally {
      await window.close()
    }
  }
  if (fresh)
    await on('empty.samovar', async (window) => {
      await window.backend.call('edit_settings', { language: lang })
      await visit(window, fresh, {})
    })
  let ids
  await on('full.samovar', async (window) => {
    const call = (name, args) => window.backend.call(name, args)
    await call('edit_settings', { language: lang })
    ids = await furnish({ call })
    await visit(window, furnished, ids)
    if (small) await visit(window, small, ids, true)
  })
  if (looked) await on('full.samovar', (window) => visit(window, looked, ids), ['--read-only'])
  if (!unopened) return
  writeFileSync(join(folder, `${lang}-${walk}-broken.samovar`), 'This file is no planner at all.\n'.repeat(200))
  await on('broken.samovar', (window) => visit(window, unopened, {}))
}

if (wanted.length === 0) rmSync(out, { recursive: true, force: true })
mkdirSync(out, { recursive: true })
const server = await serve()
const browser = await startBrowser()
try {
  await Promise.all(['en', 'ru'].flatMap((lang) => WALKS.map((one) => walk(browser, server.address, lang, one))))
} finally {
  await browser.close()
  server.stop()
  rmSync(folder, { recursive: true, force: true })
}
console.log(
  `breadth: ${passed} passed, ${failures.length} failed in ${Math.round((Date.now() - begun) / 1000)} s${drawn || failures.length > 0 ? '; pictures in out/breadth' : ''}`,
)
process.exit(failures.length > 0 ? 1 : 0)
