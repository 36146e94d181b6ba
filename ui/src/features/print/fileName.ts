/** A file's name from an event's title, good on every system: no separators, no
 *  control or direction marks, no reserved names, not too long. */
export function fileName(title: string, kind: string): string {
  const plain = title
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Co}<>:"/\\|?*]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^[. ]+|[. ]+$/g, '')
  const short = [...plain].slice(0, 80).join('').trim()
  return [short, kind].filter(Boolean).join(' – ')
}
