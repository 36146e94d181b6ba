// Checks every text and control pair of src/styles/tokens.css against WCAG 2.2:
// 4.5:1 for text, 3:1 for control edges and the focus ring. Exits 1 on a miss.
import { readFileSync } from 'node:fs'

const css = readFileSync(new URL('./src/styles/tokens.css', import.meta.url), 'utf8')

const theme = (name) => {
  const start = css.indexOf(`[data-theme='${name}']`)
  const block = css.slice(start, css.indexOf('\n}', start))
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
const pairs = [
  ...['text', 'text2', 'text3', 'accent-text', 'danger', 'warning', 'success', 'info'].flatMap((ink) =>
    grounds.map((ground) => [ink, ground, 4.5]),
  ),
  ...['success', 'warning', 'danger', 'info'].flatMap((ink) => [
    [ink, `${ink}-soft`, 4.5],
    ['text', `${ink}-soft`, 4.5],
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
for (const name of ['light', 'dark']) {
  const tokens = theme(name)
  for (const [ink, ground, least] of pairs) {
    const has = tokens[ink] && tokens[ground] ? ratio(tokens[ink], tokens[ground]) : 0
    if (has < least) {
      misses += 1
      console.error(`${name}: ${ink} on ${ground} is ${has.toFixed(2)}, needs ${least}`)
    }
  }
}
console.log(misses ? `contrast: ${misses} pairs too weak` : `contrast: ${pairs.length * 2} pairs hold`)
process.exit(misses ? 1 : 0)
