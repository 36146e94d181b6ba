/** The planner as a file: choosing another one, and what a backup was made for. */
import { native } from '$lib/api/call'
import { t } from '$lib/words'

const kinds = () => [{ name: t('settings-planner-kind'), extensions: ['samovar'] }]

/** Everything on screen belongs to the planner that was open: the window starts anew. */
export async function open(path: string | null): Promise<void> {
  if (!path) return
  await native.openPlanner(path)
  location.reload()
}

export const openOther = async () => open(await native.pickFile(kinds()))

export const newPlanner = async () => open(await native.pickSave(t('settings-new-planner-name'), kinds()))

export const pickBackupPlace = (fileName: string) => native.pickSave(fileName, kinds())

const reasons = {
  start: 'settings-reason-start',
  migration: 'settings-reason-migration',
  import: 'settings-reason-import',
  restore: 'settings-reason-restore',
  door: 'settings-reason-door',
  manual: 'settings-reason-manual',
} as const

export const reasonText = (reason: keyof typeof reasons) => t(reasons[reason])
