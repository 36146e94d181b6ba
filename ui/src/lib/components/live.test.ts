/** What is said when it changes is a node that is replaced: WebKit passes over a text
 *  that changes in its place. Held over every file of the page. */
import { expect, test } from 'vitest'

const files: Record<string, string> = import.meta.glob('/src/**/*.svelte', {
  query: '?raw',
  import: 'default',
  eager: true,
})

/** Regions that are filled with whole elements, or come and go as a whole. */
const WHOLE = [
  'features/checkin/ScanResult.svelte',
  'features/event/ClockHint.svelte',
  'features/event/LineAsk.svelte',
  'features/import/BringAnywhere.svelte',
  'features/lock/LockDialog.svelte',
  'features/lock/PassphraseField.svelte',
  'features/print/CannotDraw.svelte',
  'features/print/SavedFile.svelte',
  'features/settings/PlannerSection.svelte',
  'lib/components/Live.svelte',
  'lib/components/SearchField.svelte',
  'lib/components/Toaster.svelte',
  'lib/shell/CommandPalette.svelte',
  'lib/shell/PlannerNotices.svelte',
  'lib/shell/PlannerStatus.svelte',
]

test('every live region replaces its node', () => {
  const silent = Object.entries(files)
    .map(([path, text]) => ({ name: path.replace('/src/', ''), text }))
    .filter(({ name }) => !WHOLE.includes(name))
    .filter(({ text }) => /aria-live=|role="(status|log)"/.test(text))
    .filter(({ text }) => !/(aria-live=|role="(status|log)")[^>]*>\s*(<!--[^]*?-->\s*)?\{#(key|each)/.test(text))
    .map(({ name }) => name)
  expect(silent).toEqual([])
})
