/** Undo and Redo of typing, for every text box alike. WebKit has no key for it, and
 *  its own list reaches over all boxes of the page: here each box has its own, and
 *  what the program put into it since is not typing. */
type Box = HTMLInputElement | HTMLTextAreaElement

interface Text {
  value: string
  from: number | null
  to: number | null
}

interface Typed {
  past: Text[]
  future: Text[]
  /** What the box held when somebody last typed in it. */
  after: string
  kind: string
  at: number
}

/** A pause ends a stroke of typing. */
const PAUSE_MS = 1000
const DEEP = 200

const typed = new WeakMap<Box, Typed>()
let before: { box: Box; text: Text } | undefined

const isBox = (target: EventTarget | null): target is Box =>
  target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement

/** Some kinds of box (e-mail, number) do not tell where the cursor is. */
function textOf(box: Box): Text {
  return { value: box.value, from: box.selectionStart, to: box.selectionEnd }
}

export interface Stroke {
  kind: string
  data: string | null
  at: number
}

/** Letters of one word, or a run of deletions, are taken back together. */
export const goesOn = (last: { kind: string; at: number }, { kind, data, at }: Stroke) =>
  kind === last.kind && at - last.at < PAUSE_MS && data !== ' ' && /^(insertText|insertComposition|delete)/.test(kind)

function remember(box: Box, was: Text, stroke: Stroke) {
  let one = typed.get(box)
  if (!one || one.after !== was.value) {
    one = { past: [], future: [], after: was.value, kind: '', at: 0 }
    typed.set(box, one)
  }
  if (one.past.length === 0 || !goesOn(one, stroke)) one.past = [...one.past, was].slice(-DEEP)
  Object.assign(one, { future: [], after: box.value, kind: stroke.kind, at: stroke.at })
}

/** Listens to all typing. Called once, by the shell. */
export function followTyping(): () => void {
  const soon = (event: InputEvent) => {
    if (isBox(event.target)) before = { box: event.target, text: textOf(event.target) }
  }
  const done = (event: Event) => {
    const { inputType = '', data = null } = event as InputEvent
    if (!isBox(event.target) || before?.box !== event.target || inputType.startsWith('history')) return
    remember(event.target, before.text, { kind: inputType, data, at: event.timeStamp })
    before = undefined
  }
  document.addEventListener('beforeinput', soon, true)
  // After the box's own listeners: they may have tidied what was typed.
  window.addEventListener('input', done)
  return () => {
    document.removeEventListener('beforeinput', soon, true)
    window.removeEventListener('input', done)
  }
}

/** Whether the key was the box's own. Not in an empty one where nobody has typed, nor
 *  in one that the program emptied: there the key takes back what was done. */
export function takeBackTyping(target: HTMLElement, way: 'undo' | 'redo'): boolean {
  if (!isBox(target)) return true
  const one = typed.get(target)
  if (!one || one.after !== target.value) return target.value !== ''
  const [from, to] = way === 'undo' ? [one.past, one.future] : [one.future, one.past]
  const text = from.pop()
  if (!text) return true
  to.push(textOf(target))
  target.value = text.value
  if (text.from !== null) target.setSelectionRange(text.from, text.to)
  one.kind = ''
  target.dispatchEvent(
    new InputEvent('input', { bubbles: true, inputType: way === 'undo' ? 'historyUndo' : 'historyRedo' }),
  )
  one.after = target.value
  return true
}
