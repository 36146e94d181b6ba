/** A forecast as it is said: what is expected, and between which numbers. */
import { t } from '$lib/words'

interface Range {
  expected: number
  low: number
  safe: number
}

/** "26 (22–31)". */
export const forecastText = ({ expected, low, safe }: Range): string =>
  t('forecast-range', { expected, low, high: safe })

/** "26 (22–31), rough": too few evenings had been to go by. */
export const forecastOrRough = (forecast: Range & { learnt: boolean }): string => {
  const range = forecastText(forecast)
  return forecast.learnt ? range : t('forecast-range-rough', { range })
}
