/** What the buttons over a text do to it: mark-up is put in at the cursor, or around what is
 *  chosen, and taken away by the same press. Nothing here reads a text as a whole; the
 *  planner does. */

/** A text with what is chosen in it, as a box of text has it. */
export interface Chosen {
  text: string
  start: number
  end: number
}

const MARKS = { bold: '**', italic: '*' } as const

/** What follows on a line when it begins an item. */
const ITEM = '- '
/** Where a link leads, until somebody says. */
const ADDRESS = 'https://'

const put = ({ text, start, end }: Chosen, words: string): string => text.slice(0, start) + words + text.slice(end)

/** How many stars stand together before a place, or from it on. */
function stars(text: string, at: number, step: 1 | -1): number {
  let count = 0
  for (let place = step === 1 ? at : at - 1; text[place] === '*'; place += step) count += 1
  return count
}

/** One star of each side is italic's, two are bold's, three are both. */
const has = (mark: keyof typeof MARKS, count: number) => (mark === 'bold' ? count >= 2 : count % 2 === 1)

/** Bold or italic around what is chosen; taken away where it stands there already. */
export function mark(chosen: Chosen, as: keyof typeof MARKS): Chosen {
  const { text, start, end } = chosen
  const sign = MARKS[as]
  const around = Math.min(stars(text, start, -1), stars(text, end, 1))
  if (has(as, around)) {
    const bare = text.slice(0, start - sign.length) + text.slice(start, end) + text.slice(end + sign.length)
    return { text: bare, start: start - sign.length, end: end - sign.length }
  }
  // A space between the sign and the word would not be read as mark-up.
  const inner = text.slice(start, end)
  const from = start + (inner.length - inner.trimStart().length)
  const to = Math.max(from, end - (inner.length - inner.trimEnd().length))
  const words = text.slice(from, to)
  return {
    text: put({ text, start: from, end: to }, `${sign}${words}${sign}`),
    start: from + sign.length,
    end: to + sign.length,
  }
}

/** `[words](https://)`: of words the address is left to type, of an address the words. */
export function link({ text, start, end }: Chosen): Chosen {
  const words = text.slice(start, end)
  if (/^https?:\/\/\S+$/.test(words)) {
    return { text: put({ text, start, end }, `[](${words})`), start: start + 1, end: start + 1 }
  }
  const at = start + words.length + 3
  return {
    text: put({ text, start, end }, `[${words}](${ADDRESS})`),
    // Without words these come first.
    ...(words ? { start: at, end: at + ADDRESS.length } : { start: start + 1, end: start + 1 }),
  }
}

/** Every chosen line begins an item of a list, or none of them where all did. */
export function list({ text, start, end }: Chosen): Chosen {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const stop = text.indexOf('\n', end)
  const to = stop < 0 ? text.length : stop
  const lines = text.slice(from, to).split('\n')
  const all = lines.every((line) => line.startsWith(ITEM))
  const next = lines.map((line) => (all ? line.slice(ITEM.length) : line.startsWith(ITEM) ? line : ITEM + line))
  const words = next.join('\n')
  const first = (next[0]?.length ?? 0) - (lines[0]?.length ?? 0)
  return {
    text: text.slice(0, from) + words + text.slice(to),
    start: Math.max(from, start + first),
    end: Math.max(from, end + words.length - (to - from)),
  }
}

/** `{first_name}` in place of what is chosen, which stays as what is said without a value. */
export function field({ text, start, end }: Chosen, name: string): Chosen {
  const words = text.slice(start, end)
  const fallback = words && !/[{}|\n]/.test(words) ? `|${words}` : ''
  const token = `{${name}${fallback}}`
  const at = start + token.length
  return { text: put({ text, start, end }, token), start: at, end: at }
}
