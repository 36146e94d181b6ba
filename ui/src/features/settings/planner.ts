/** The planner as a file: choosing another one, and what a backup was made for. */
import { asApiError, call, native } from '$lib/api/call'
import { dismissAll, toast } from '$lib/components/toast.svelte'
import type { Commands } from '$lib/generated/api'
import { health } from '$lib/shell/health.svelte'
import { t } from '$lib/words'

const kinds = () => [{ name: t('settings-planner-kind'), extensions: ['samovar'] }]

/** The name of a file by its path, of whichever system. */
export const nameOf = (path: string): string => path.split(/[\\/]/).at(-1) ?? path

/** Everything on screen belongs to the planner that was open: the window starts anew. */
export async function open(path: string | null): Promise<void> {
  if (!path) return
  await native.openPlanner(path)
  location.reload()
}

/** Lists stand in the dialog too: who opens one as a planner wants to import it. */
const listKinds = () => ({ name: t('settings-list-kind'), extensions: ['csv', 'xlsx', 'vcf', 'ics'] })

/** Opens another planner. A list is none: its import is offered, where there is a
 *  planner to import it into. */
export async function openOther(importInstead?: (path: string) => void): Promise<void> {
  const path = await native.pickFile([...kinds(), listKinds()])
  if (!path) return
  try {
    await open(path)
  } catch (thrown) {
    if (asApiError(thrown).code !== 'list-not-planner' || !importInstead) throw thrown
    // Nothing is written by it: what it would bring in stands on the next screen.
    toast(t('settings-list-told', { name: nameOf(path) }))
    importInstead(path)
  }
}

export const newPlanner = async () => open(await native.pickSave(t('settings-new-planner-name'), kinds()))

/** All there is as a planner under another name, which is then the one that is open. */
export async function saveAs(fileName: string): Promise<void> {
  const path = await native.pickSave(fileName, kinds())
  if (!path) return
  await call('save_planner_as', { path })
  await open(path)
}

/** A backup that is not in the list: of another laptop, from a stick. Packed ones end in gz. */
export const pickBackup = () => native.pickFile([{ name: t('settings-backup-kind'), extensions: ['samovar', 'gz'] }])

/** Puts a backup in the place of the open planner, and says so. One that is locked with
 *  another passphrase takes that. */
export async function putBack(path: string, passphrase?: string): Promise<void> {
  const { erasedAgain } = await call('restore_backup', { path, ...(passphrase ? { passphrase } : {}) })
  dismissAll()
  const again = erasedAgain > 0 ? ` ${t('erase-again', { count: erasedAgain })}` : ''
  toast(t('settings-restored') + again, { tone: 'success' })
  void health.look()
}

export const pickBackupPlace = (fileName: string) => native.pickSave(fileName, kinds())

const reasons = {
  start: 'settings-reason-start',
  migration: 'settings-reason-migration',
  import: 'settings-reason-import',
  restore: 'settings-reason-restore',
  door: 'settings-reason-door',
  manual: 'settings-reason-manual',
  foreign: 'settings-reason-foreign',
} as const

export type Backup = Commands['list_backups']['response'][number]

/** Why a backup was made, and before what: “Before Luma.csv”. */
export function whyText({ reason, about }: Backup): string {
  if (about && reason === 'import') return t('settings-reason-import-of', { name: about })
  if (about && reason === 'door') return t('settings-reason-door-of', { name: about })
  return t(reasons[reason])
}

/** “4 events · 422 people”; empty where they can't be counted. */
export function holdsText({ events, people }: { events: number | null; people: number | null }): string {
  if (events === null || people === null) return ''
  return t('settings-holds', {
    events: t('settings-events', { count: events }),
    people: t('settings-people', { count: people }),
  })
}
