/** The zones a person may choose, under the names of today's tz database:
 *  webviews still list some under their old ones. */
import { prefs } from '$lib/prefs.svelte'
import { localeOf } from '$lib/words'

const renamed: Record<string, string> = {
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Godthab': 'America/Nuuk',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Truk': 'Pacific/Chuuk',
  'Pacific/Ponape': 'Pacific/Pohnpei',
}

/** Where Russian and English names of the city have little in common. */
const russian: Record<string, string> = {
  'Europe/Moscow': 'Москва',
  'Europe/Saint_Petersburg': 'Санкт-Петербург',
  'Europe/Kaliningrad': 'Калининград',
  'Europe/Samara': 'Самара',
  'Europe/Volgograd': 'Волгоград',
  'Asia/Yekaterinburg': 'Екатеринбург',
  'Asia/Omsk': 'Омск',
  'Asia/Novosibirsk': 'Новосибирск',
  'Asia/Krasnoyarsk': 'Красноярск',
  'Asia/Irkutsk': 'Иркутск',
  'Asia/Yakutsk': 'Якутск',
  'Asia/Vladivostok': 'Владивосток',
  'Asia/Kamchatka': 'Камчатка',
  'Asia/Almaty': 'Алматы',
  'Asia/Tashkent': 'Ташкент',
  'Asia/Tbilisi': 'Тбилиси',
  'Asia/Yerevan': 'Ереван',
  'Asia/Baku': 'Баку',
  'Asia/Bishkek': 'Бишкек',
  'Asia/Dubai': 'Дубай',
  'Asia/Jerusalem': 'Иерусалим',
  'Asia/Kolkata': 'Калькутта',
  'Asia/Tokyo': 'Токио',
  'Europe/Minsk': 'Минск',
  'Europe/Kyiv': 'Киев',
  'Europe/Belgrade': 'Белград',
  'Europe/Berlin': 'Берлин',
  'Europe/Dublin': 'Дублин',
  'Europe/Istanbul': 'Стамбул',
  'Europe/Lisbon': 'Лиссабон',
  'Europe/London': 'Лондон',
  'Europe/Madrid': 'Мадрид',
  'Europe/Paris': 'Париж',
  'Europe/Prague': 'Прага',
  'Europe/Riga': 'Рига',
  'Europe/Rome': 'Рим',
  'Europe/Tallinn': 'Таллин',
  'Europe/Vienna': 'Вена',
  'Europe/Vilnius': 'Вильнюс',
  'Europe/Warsaw': 'Варшава',
  'Africa/Casablanca': 'Касабланка',
  'America/New_York': 'Нью-Йорк',
  'America/Los_Angeles': 'Лос-Анджелес',
}

let all: string[] | undefined

export function zones(): string[] {
  if (all) return all
  const known = typeof Intl.supportedValuesOf === 'function' ? Intl.supportedValuesOf('timeZone') : Object.keys(russian)
  const names = new Set([...known.map((zone) => renamed[zone] ?? zone), 'UTC'])
  names.delete('Europe/Saint_Petersburg')
  return (all = [...names].sort())
}

export const localZone = (): string => {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC'
  return renamed[zone] ?? zone
}

const city = (zone: string) =>
  (prefs.language === 'ru' ? russian[zone] : undefined) ?? zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone

/** "GMT+3" now; empty where the webview does not know the zone. */
export function zoneOffset(zone: string): string {
  try {
    const parts = new Intl.DateTimeFormat(localeOf.en, { timeZone: zone, timeZoneName: 'shortOffset' }).formatToParts()
    return parts.find((part) => part.type === 'timeZoneName')?.value ?? ''
  } catch {
    return ''
  }
}

/** "Moscow, GMT+3" */
export const zoneLabel = (zone: string): string => [city(zone), zoneOffset(zone)].filter(Boolean).join(', ')

const fold = (text: string) => text.toLowerCase().replaceAll('ё', 'е').replaceAll('_', ' ')

export function findZones(typed: string) {
  const wanted = fold(typed.trim())
  const here = localZone()
  const found = zones().filter((zone) => {
    if (wanted === '') return true
    return [zone, russian[zone] ?? ''].some((name) => fold(name).includes(wanted)) || fold(zoneOffset(zone)) === wanted
  })
  // This computer's zone first, then those with a name of their own below, then the rest.
  const rank = (zone: string) => (zone === here ? 0 : zone in russian ? 1 : 2)
  found.sort((a, b) => rank(a) - rank(b))
  return found.slice(0, 60).map((zone) => ({ value: zone, label: zoneLabel(zone), hint: zone }))
}
