// Checks every text and control pair of src/styles/tokens.css against WCAG 2.2:
// 4.5:1 for text, 3:1 for control edges and the focus ring; and what contrast.css
// makes of them where more is asked for: 7:1 and 4.5:1. Exits 1 on a miss.
import { readFileSync } from 'node:fs'

const sheet = (name) => readFileSync(new URL(`./src/styles/${name}`, import.meta.url), 'utf8')

const theme = (css, name) => {
  const start = css.indexOf(`[data-theme='${name}']`)
  const block = css.slice(start).split(/\n\s*\}/)[0]
  return Object.fromEntries([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map((m) => [m[1], m[2]]))
}

const luminance = (hex) => {
  const [r, g, b] = [1, 3, 5]
    .map((i) => parseInt(hex.slice(i, i + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

const ratio = (a, b) => {
  const [hi, lo] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (hi + 0.05) / (lo + 0.05)
}

const grounds = ['bg', 'sunken', 'surface', 'raised', 'hover']
/** A track is told by its word; its edge is seen on the page and on its own ground. */
const tracks = ['blue', 'green', 'amber', 'red', 'violet', 'teal', 'pink', 'grey'].map((name) => `track-${name}`)
const pairs = [
  ...['text', 'text2', 'text3', 'accent-text', 'danger', 'warning', 'success', 'info'].flatMap((ink) =>
    grounds.map((ground) => [ink, ground, 4.5]),
  ),
  ...['success', 'warning', 'danger', 'info'].flatMap((ink) => [
    [ink, `${ink}-soft`, 4.5],
    ['text', `${ink}-soft`, 4.5],
  ]),
  ...tracks.flatMap((track) => [
    ['text', `${track}-soft`, 4.5],
    ['text2', `${track}-soft`, 4.5],
    [track, `${track}-soft`, 3],
    [track, 'surface', 3],
    [track, 'bg', 3],
  ]),
  ['accent-text', 'accent-soft', 4.5],
  ['text', 'accent-soft', 4.5],
  ['text2', 'accent-soft', 4.5],
  ['on-accent', 'accent', 4.5],
  ['on-accent', 'accent-hover', 4.5],
  ['on-danger', 'danger', 4.5],
  ...['scan-ok', 'scan-dup', 'scan-bad', 'scan-note'].map((ground) => [`${ground}-on`, ground, 4.5]),
  ...grounds.flatMap((ground) => [
    ['border-strong', ground, 3],
    ['focus', ground, 3],
    ['accent', ground, 3],
  ]),
]

let misses = 0
let held = 0
function look(name, tokens, pairs) {
  for (const [ink, ground, least] of pairs) {
    const has = tokens[ink] && tokens[ground] ? ratio(tokens[ink], tokens[ground]) : 0
    if (has >= least) held += 1
    else {
      misses += 1
      console.error(`${name}: ${ink} on ${ground} is ${has.toFixed(2)}, needs ${least}`)
    }
  }
}
// Colours that shout already stay as they are; a plain edge counts as a control's.
const loud = /^(scan|on)-/
const more = [
  ...pairs.filter(([ink]) => !loud.test(ink)).map(([ink, ground, least]) => [ink, ground, least > 3 ? 7 : 4.5]),
  ...grounds.map((ground) => ['border', ground, 3]),
]
for (const name of ['light', 'dark']) {
  const usual = theme(sheet('tokens.css'), name)
  look(name, usual, pairs)
  look(`${name}, more contrast`, { ...usual, ...theme(sheet('contrast.css'), name) }, more)
}
console.log(misses ? `contrast: ${misses} pairs too weak` : `contrast: ${held} pairs hold`)
process.exit(misses ? 1 : 0)
