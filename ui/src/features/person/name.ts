/** A name as it is shown: an erased person has none, only a dash in the lists. */
import { t } from '$lib/words'

export const nameText = (name: string): string => (name === '—' ? t('person-erased') : name)
