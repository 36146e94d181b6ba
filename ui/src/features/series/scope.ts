/** For which dates of a series a change is meant; this date comes first. */
import { t } from '$lib/words'

/** A day that was changed can be said of one date only. */
export const scopeChoices = (moved = false) => [
  { value: 'this', label: t('series-scope-this') },
  { value: 'following', label: t('series-scope-following'), disabled: moved },
  { value: 'all', label: t('series-scope-all'), disabled: moved },
]
