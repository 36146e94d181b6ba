/** The ids behind a selection: with "all that match" they are asked for page by page. */
import type { Selection } from '$lib/components/selection.svelte'

const PAGE = 200

export async function chosenIds(
  selection: Selection,
  page: (offset: number, limit: number) => Promise<{ total: number; rows: { id: string }[] }>,
): Promise<string[]> {
  if (!selection.all) return [...selection.keys]
  const ids: string[] = []
  for (let offset = 0; ; offset += PAGE) {
    const { total, rows } = await page(offset, PAGE)
    ids.push(...rows.map((row) => row.id).filter((id) => selection.has(id)))
    if (rows.length === 0 || offset + PAGE >= total) return ids
  }
}
