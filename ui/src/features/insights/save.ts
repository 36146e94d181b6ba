/** Files of the Insights screens, in the planner's folder of exports by one press: the table by
 *  the core, the drawing as the page has it. */
import { act, native } from '$lib/api/call'
import { failed, toast } from '$lib/components/toast.svelte'
import type { Commands } from '$lib/generated/api'
import { say, t } from '$lib/words'

export type Insight = Commands['export_insight']['request']['which']
type Asked = Omit<Commands['export_insight']['request'], 'which' | 'format' | 'path'>

async function kept(write: () => Promise<{ value: { path: string } }>): Promise<void> {
  try {
    const { path } = (await write()).value
    toast(t('insights-saved'), {
      action: { label: t('export-show-in-folder'), run: () => void native.showInFolder(path).catch(failed) },
    })
  } catch (thrown) {
    failed(thrown)
  }
}

export const saveTable = (which: Insight, asked: Asked): Promise<void> =>
  kept(() => act('export_insight', { which, ...asked, format: 'csv' }))

export const saveKpi = (from: string, to: string): Promise<void> =>
  kept(() => act('export_kpi', { from, to, format: 'csv' }))

export const saveChart = (which: Insight, svg: string): Promise<void> =>
  kept(() => act('export_chart', { svg, name: say(`insights-file-${which}`) }))
