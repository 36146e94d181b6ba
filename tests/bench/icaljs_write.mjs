// The events or invitations of write_many.rs, written by ical.js.
//
// node icaljs_write.mjs events|invitations COUNT REFERENCE OUT, with ICAL_JS set
// to the module's file.
//
// REFERENCE is a file of ours: its zones and the texts of its first event are
// taken over, every property is made anew. Prints {"cpu": seconds, "peak": MB}.

import fs from 'node:fs'
import { pathToFileURL } from 'node:url'

const ICAL = (await import(pathToFileURL(process.env.ICAL_JS))).default
const [kind, count, referencePath, outPath] = process.argv.slice(2)
const parsed = ICAL.parse(fs.readFileSync(referencePath, 'utf8'))
const reference = new ICAL.Component(Array.isArray(parsed[0]) ? parsed[0] : parsed)
const zones = reference.getAllSubcomponents('vtimezone')
const model = reference.getFirstSubcomponent('vevent')
const names = ['Europe/Berlin', 'Europe/London', 'America/New_York']
const out = fs.openSync(outPath, 'w')

let held = []
function put(text) {
  held.push(text, '\r\n')
  if (held.length > 200) flush()
}
function flush() {
  fs.writeSync(out, held.join(''))
  held = []
}

function eventOf(number, title) {
  const day = new Date(Date.UTC(2026, 0, 1) + (number % 3650) * 86_400_000)
  const date = day.toISOString().slice(0, 10)
  const event = new ICAL.Component('vevent')
  event.addPropertyWithValue('uid', `bench-${number}@example.org`)
  event.addPropertyWithValue('dtstamp', ICAL.Time.fromString('2026-11-20T08:15:00Z'))
  event.addPropertyWithValue('sequence', 0)
  for (const [name, hour] of [['dtstart', 19], ['dtend', 22]]) {
    const property = event.addPropertyWithValue(name, ICAL.Time.fromString(`${date}T${hour}:00:00`))
    property.setParameter('tzid', names[number % 3])
  }
  event.addPropertyWithValue('summary', title)
  for (const name of ['description', 'location', 'geo', 'url']) {
    event.addPropertyWithValue(name, model.getFirstPropertyValue(name))
  }
  return event
}

function endOf(event, title) {
  event.addPropertyWithValue('status', 'CONFIRMED')
  event.addPropertyWithValue('transp', 'OPAQUE')
  const alarm = new ICAL.Component('valarm')
  alarm.addPropertyWithValue('action', 'DISPLAY')
  alarm.addPropertyWithValue('trigger', ICAL.Duration.fromString('-PT1H'))
  alarm.addPropertyWithValue('description', title)
  event.addSubcomponent(alarm)
}

function headOf(calendar) {
  calendar.addPropertyWithValue('version', '2.0')
  calendar.addPropertyWithValue('prodid', '-//bench//ical.js//EN')
  calendar.addPropertyWithValue('calscale', 'GREGORIAN')
}

if (kind === 'events') {
  const head = new ICAL.Component('vcalendar')
  headOf(head)
  put(head.toString().replace(/\r\nEND:VCALENDAR\s*$/, ''))
  for (const zone of zones) put(zone.toString())
  for (let number = 0; number < Number(count); number++) {
    const title = `Вечер № ${number}; tea, talks and a round table`
    const event = eventOf(number, title)
    endOf(event, title)
    put(event.toString())
  }
  put('END:VCALENDAR')
} else {
  const title = 'Вечер № 0; tea, talks and a round table'
  for (let number = 0; number < Number(count); number++) {
    const calendar = new ICAL.Component('vcalendar')
    headOf(calendar)
    calendar.addPropertyWithValue('method', 'REQUEST')
    for (const zone of zones) calendar.addSubcomponent(new ICAL.Component(structuredClone(zone.toJSON())))
    const event = eventOf(0, title)
    const organizer = event.addPropertyWithValue('organizer', 'mailto:anna@example.org')
    organizer.setParameter('cn', 'Анна Лист')
    const guest = event.addPropertyWithValue('attendee', `mailto:guest${number}@example.org`)
    guest.setParameter('cutype', 'INDIVIDUAL')
    guest.setParameter('role', 'REQ-PARTICIPANT')
    guest.setParameter('partstat', 'NEEDS-ACTION')
    guest.setParameter('cn', `Гость № ${number}`)
    guest.setParameter('rsvp', 'TRUE')
    endOf(event, title)
    calendar.addSubcomponent(event)
    put(calendar.toString())
  }
}
flush()
fs.closeSync(out)
const { user, system } = process.cpuUsage()
const peak = Number(/VmHWM:\s+(\d+)/.exec(fs.readFileSync('/proc/self/status', 'utf8'))[1]) / 1024
console.log(JSON.stringify({ cpu: (user + system) / 1e6, peak }))
