/** Rules for whatever asks or could lose something, held over every file of the page. */
import { expect, test } from 'vitest'

const texts: Record<string, string> = import.meta.glob('/src/**/*.svelte', {
  query: '?raw',
  import: 'default',
  eager: true,
})
const files = Object.entries(texts).map(([path, text]) => ({ name: path.replace('/src/', ''), text }))
const named = (wanted: (text: string) => boolean) =>
  files
    .filter(({ text }) => wanted(text))
    .map(({ name }) => name)
    .sort()

test('there is one confirming dialog, mounted once in each window', () => {
  expect(named((text) => text.includes('<ConfirmDialog'))).toEqual([
    'features/show/BesideWindow.svelte',
    'lib/shell/AppShell.svelte',
  ])
})

test('whatever destroys is never where the focus is', () => {
  const asks = named((text) => text.includes('alertdialog') && text.includes('<Dialog'))
  expect(asks.length).toBeGreaterThan(2)
  for (const { name, text } of files) {
    const destroys = /variant=("danger"|\{[^}]*'danger')/.test(text) && text.includes('<Dialog')
    if (!asks.includes(name) && !destroys) continue
    const buttons = text.split('<Button').slice(1)
    const focused = buttons.filter((one) => one.split('</Button')[0]?.includes('data-autofocus'))
    expect(focused, `${name} focuses the answer that changes nothing`).toHaveLength(1)
    expect(focused[0]?.split('</Button')[0], name).not.toContain('danger')
  }
})

const inPanel = /type="submit"[^>]*form=|form="[^"]*"[^>]*type="submit"/
const forms = (text: string) => text.includes('<SidePanel') && inPanel.test(text)

test('every panel with a form to save asks before it loses what was typed', () => {
  expect(named(forms).length).toBeGreaterThan(2)
  expect(named((text) => forms(text) && !text.includes('useUnsaved('))).toEqual([])
})

test('a panel of something that is there saves each field as one leaves it', () => {
  const edits = (text: string) => text.includes('<SidePanel') && /(act|call)\('edit_/.test(text)
  const bySelf = /<Saved(Text|Number)|new SelfSaved\(|savesItself\(|<EditedForm/
  expect(named(edits).length).toBeGreaterThan(7)
  expect(named((text) => edits(text) && (forms(text) || !bySelf.test(text)))).toEqual([])
  // What saves beside its panel, not in it, says that the panel is its own.
  const beside = (text: string) => text.includes('<SidePanel') && /new SelfSaved\(|savesItself\(/.test(text)
  expect(named(beside).length).toBeGreaterThan(2)
  expect(named((text) => beside(text) && !text.includes('ownsPanel'))).toEqual([])
})

test('what is typed on while a save is under way is not replaced by its answer', () => {
  const saves = (text: string) => text.includes('new SelfSaved(')
  expect(named(saves).length).toBeGreaterThan(5)
  expect(named((text) => saves(text) && !text.includes('echo.over('))).toEqual([])
})
