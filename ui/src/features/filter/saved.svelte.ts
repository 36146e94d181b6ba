/** The saved filters of one list, for SavedFilters. Made at the top of a component. */
import { act, asApiError, call } from '$lib/api/call'
import { live } from '$lib/api/changes.svelte'
import type { Filter, NamedFilter } from '$lib/components/filter'
import { done, failed } from '$lib/components/toast.svelte'
import type { Commands } from '$lib/generated/api'
import { t } from '$lib/words'

type List = Commands['list_saved_filters']['request']['list']

export class SavedFilterList {
  #list: List
  #saved

  constructor(list: List) {
    this.#list = list
    this.#saved = live(() => call('list_saved_filters', { list }), ['saved_filter'])
  }

  get all(): NamedFilter[] {
    return this.#saved.value ?? []
  }

  save = async (name: string, filter: Filter): Promise<string | undefined> => {
    try {
      const { value, step } = await act('save_filter', { list: this.#list, name, filter })
      done(t('filter-done-saved', { name: value.name }), step)
      return undefined
    } catch (thrown) {
      return asApiError(thrown).message
    }
  }

  rename = async (filterId: string, name: string): Promise<string | undefined> => {
    try {
      await act('rename_filter', { filterId, name })
      return undefined
    } catch (thrown) {
      return asApiError(thrown).message
    }
  }

  remove = async (filterId: string, name: string) => {
    try {
      const { step } = await act('delete_filter', { filterId })
      done(t('filter-done-deleted', { name }), step)
    } catch (thrown) {
      failed(thrown)
    }
  }
}
