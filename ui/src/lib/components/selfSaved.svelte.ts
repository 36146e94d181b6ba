/** The one save model of things that are there already: a field is saved as one leaves
 *  it, what belongs together as one leaves the group. Before what they stand in goes
 *  away, all save what they still hold; where one can't, it is asked. */
import { getContext, onDestroy, setContext, untrack } from 'svelte'
import { ApiError } from '$lib/api/error'
import { t } from '$lib/words'
import { ask } from './confirm.svelte'
import { failed } from './toast.svelte'

/** Saves what is held, and names what would be lost now. */
type Settle = () => Promise<string | undefined>

/** Where one is about to go. */
interface To {
  path: string
  query: Record<string, string>
}

interface Saving {
  settle: Settle
  /** What it stands in, from the outside in. */
  within: readonly object[]
  /** At that address it stays as it is. */
  stays?: ((to: To) => boolean) | undefined
  /** What somebody chose to lose. */
  dropped?: string | undefined
}

const PANEL = Symbol('panel')
const all = new Set<Saving>()
/** Panels that stand in a component which saves by itself, before they are there. */
const owned = new WeakSet<object>()

const around = () => getContext<readonly object[] | undefined>(PANEL) ?? []

/** Called by a panel, or a part of one: the fields in it are settled before it closes. */
export function settlesFields(): () => Promise<boolean> {
  const last = around().at(-1)
  // The panel of whoever shows it, where that saves by itself.
  const panel = last && owned.delete(last) ? last : {}
  if (panel !== last) setContext(PANEL, [...around(), panel])
  return () => mayLeaveFields({ panel })
}

interface How {
  /** The panel stands in this component, not around it. */
  ownsPanel?: boolean
  stays?: (to: To) => boolean
}

/** Called at the top of a component that saves by itself. */
export function savesItself(settle: Settle, { ownsPanel, stays }: How = {}): Saving {
  if (ownsPanel) {
    const panel = {}
    owned.add(panel)
    setContext(PANEL, [...around(), panel])
  }
  const one: Saving = { settle, stays, within: around() }
  all.add(one)
  onDestroy(() => all.delete(one))
  return one
}

/** Everything is saved, or somebody chose to go without what can't be. */
export async function mayLeaveFields({ panel, to }: { panel?: object; to?: To | undefined } = {}): Promise<boolean> {
  const left: { one: Saving; lost: string }[] = []
  for (const one of [...all]) {
    if ((panel && !one.within.includes(panel)) || (to && one.stays?.(to))) continue
    const lost = await one.settle()
    if (lost === undefined) one.dropped = undefined
    else if (lost !== one.dropped) left.push({ one, lost })
  }
  if (left.length === 0) return true
  const answer = await ask({
    title: t('shell-leave'),
    text: t('shell-leave-fields', { fields: left.map(({ lost }) => lost).join(', ') }),
    action: t('shell-leave-drop'),
    keep: t('shell-stay'),
    danger: true,
  })
  if (answer !== 'act') return false
  for (const { one, lost } of left) one.dropped = lost
  return true
}

/** True once the focus has gone out of the group, not from one of its fields to another. */
export const leftGroup = (event: FocusEvent & { currentTarget: HTMLElement }): boolean =>
  !event.currentTarget.contains(event.relatedTarget as Node | null)

interface Held<T> {
  label: string
  /** What the field says, and what is known. */
  typed: T
  known: T
  /** The text stands for no value. */
  unreadable?: boolean
  save: (value: T) => Promise<unknown>
}

/** What a field shows of what the planner says. One's own save comes back from there a
 *  moment later: no reason to replace what is being typed by then. Undo, another window and
 *  another row are. */
export class Echo<T> {
  #sent: { value: T } | undefined
  #typed: { value: T } | undefined

  /** To be shown now that the planner says this. */
  over(incoming: T): T {
    if (this.#sent?.value === incoming && this.#typed) return this.#typed.value
    this.#sent = undefined
    return incoming
  }

  types(value: T) {
    this.#typed = { value }
  }

  sends(value: T) {
    this.#sent = { value }
  }

  refused() {
    this.#sent = undefined
  }
}

/** One value that is saved as one leaves its field. What is refused stays, with the reason. */
export class SelfSaved<T extends string | number | null> {
  refused: string | undefined = $state()
  #held: Held<T>
  #echo: Echo<T>
  #saving: { value: T; end: Promise<void> } | undefined
  /** Saved, while the planner has not said so yet. */
  #kept: { value: T; known: T } | undefined
  #gone = false

  /** `echo` is what the field's own state is derived by. */
  constructor(echo: Echo<T>, held: () => Held<T>, how: Pick<How, 'ownsPanel'> = {}) {
    this.#echo = echo
    // What was last known: a field that is taken away says so when its own state is gone.
    this.#held = untrack(held)
    $effect.pre(() => {
      this.#held = held()
      echo.types(this.#held.typed)
    })
    const saving = savesItself(this.#settle, how)
    onDestroy(() => {
      this.#gone = true
      if (saving.dropped === undefined) this.keep()
    })
  }

  /** Enter is followed by a change, Esc by the end of the field: one save for each value. */
  keep = () => void this.#settle()

  #settle = async (): Promise<string | undefined> => {
    const { label, typed, known, unreadable } = this.#held
    if (unreadable) return label
    if (typed === known) this.refused = undefined
    else if (this.#kept?.value === typed && this.#kept.known === known) return undefined
    else if (this.#saving?.value !== typed) this.#saving = { value: typed, end: this.#save(this.#held) }
    await this.#saving?.end
    return this.refused === undefined ? undefined : label
  }

  async #save({ save, typed, known }: Held<T>) {
    this.#kept = undefined
    this.#echo.sends(typed)
    try {
      await save(typed)
      this.#kept = { value: typed, known }
      this.refused = undefined
    } catch (thrown) {
      this.#echo.refused()
      if (!(thrown instanceof ApiError) || thrown.kind !== 'invalid' || this.#gone) failed(thrown)
      this.refused = thrown instanceof ApiError ? thrown.message : String(thrown)
    } finally {
      this.#saving = undefined
    }
  }
}
