/** How well what was typed names something: the palette's order. */
import { otherLayout } from '$lib/words/keyboard'

export const fold = (text: string) =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/([^иИ])\p{M}+/gu, '$1')
    .normalize('NFC')
    .replaceAll('ё', 'е')

const wordsOf = (text: string) =>
  fold(text)
    .split(/[\s,.:;()«»“”"—–-]+/)
    .filter(Boolean)

/** Two forms of one word: «бейджей» and «бейджи», "invite" and "invitations". */
function akin(one: string, other: string): boolean {
  let same = 0
  while (same < one.length && one[same] === other[same]) same += 1
  return same >= Math.max(4, Math.min(one.length, other.length) - 2)
}

/** 0 begins the label, 1 is a whole name of it, 2 begins words of the label, 3 begins a
 *  name, 4 begins words of one, 5 is made of forms of words of any of them; undefined:
 *  it is something else. */
export function standing(typed: string, label: string, names: readonly string[]): number | undefined {
  const readings = [...new Set([typed, otherLayout(typed)])].map(wordsOf).filter((words) => words.length > 0)
  const labelled = wordsOf(label)
  const named = names.map(wordsOf)
  const fits = readings.flatMap((wanted) => {
    const said = wanted.join(' ')
    const all = (words: string[], fit: (word: string, one: string) => boolean) =>
      wanted.every((one) => words.some((word) => fit(word, one)))
    const begins = (word: string, one: string) => word.startsWith(one)
    if (labelled.join(' ').startsWith(said)) return [0]
    if (named.some((words) => words.join(' ') === said)) return [1]
    if (all(labelled, begins)) return [2]
    if (named.some((words) => words.join(' ').startsWith(said))) return [3]
    if (named.some((words) => all(words, begins))) return [4]
    return all(named.flat(), (word, one) => begins(word, one) || akin(word, one)) ? [5] : []
  })
  return fits.length > 0 ? Math.min(...fits) : undefined
}
