/** The currencies one may choose: those of places where people meet, by name. */
import { prefs } from '$lib/prefs.svelte'
import { localeOf } from '$lib/words'

const codes = (
  'EUR USD RUB GBP AED AMD ARS AUD AZN BGN BRL BYN CAD CHF CNY CZK DKK GEL HKD HUF IDR ILS INR ISK JPY KGS KRW KZT ' +
  'MAD MDL MXN MYR NOK NZD PHP PLN RON RSD SEK SGD THB TJS TRY UAH UZS VND ZAR'
).split(' ')

/** With the one in use, even when it is not on the list. */
export function currencyChoices(current: string) {
  const names = new Intl.DisplayNames(localeOf[prefs.language], { type: 'currency', fallback: 'code' })
  const all = codes.includes(current) || !/^[A-Z]{3}$/.test(current) ? codes : [current, ...codes]
  return all.map((code) => ({ value: code, label: `${code} – ${names.of(code) ?? code}` }))
}
