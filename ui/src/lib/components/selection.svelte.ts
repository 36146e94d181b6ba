/** Which rows of a grid are chosen: some by key, or all that match the filter. */
import { SvelteSet } from 'svelte/reactivity'

export class Selection {
  keys = new SvelteSet<string>()
  /** All rows that match, seen or not; `keys` are then the exceptions. */
  all = $state(false)

  has = (key: string) => this.keys.has(key) !== this.all

  count = (total: number) => (this.all ? total - this.keys.size : this.keys.size)

  toggle(key: string) {
    if (!this.keys.delete(key)) this.keys.add(key)
  }

  add(key: string) {
    if (this.all) this.keys.delete(key)
    else this.keys.add(key)
  }

  selectAll() {
    this.keys.clear()
    this.all = true
  }

  clear() {
    this.keys.clear()
    this.all = false
  }
}
