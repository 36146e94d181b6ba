// Answers of invented guests' calendars, as files for the screen of answers.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const stamp = (daysAgo) => new Date(Date.now() - daysAgo * 24 * 3600 * 1000).toISOString().replace(/[-:]|\.\d+/g, '')

function calendar({ uid, email, name, partstat, at = stamp(0), method = 'REPLY', more = '' }) {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Example//EN',
    `METHOD:${method}`,
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${at}`,
    'SUMMARY:Rust и чай',
    `ATTENDEE;CN="${name}";PARTSTAT=${partstat}:mailto:${email}`,
    ...(more ? [more] : []),
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n')
}

const mail = (from, body, method = 'REPLY') =>
  `From: <${from}>\r\nDate: Thu, 19 Nov 2026 12:00:00 +0300\r\nMIME-Version: 1.0\r\nContent-Type: text/calendar; charset=utf-8; method=${method}\r\n\r\n${body}`

/** A folder with an answer of every kind; gives its path. */
export async function answers(call, eventId) {
  const { calendarUid: uid, starts } = await call('get_event', { eventId })
  const folder = mkdtempSync(join(tmpdir(), 'samovar-answers-'))
  const put = (name, text) => writeFileSync(join(folder, name), text)
  const long = 'wilhelmina.featherstonehaugh-cholmondeley@subdomain.example.org'
  const day = starts.slice(0, 10).replaceAll('-', '')
  put('01.eml', mail(long, calendar({ uid, email: long, name: 'W.', partstat: 'ACCEPTED' })))
  put(
    '02.ics',
    calendar({ uid, email: 'chen@example.org', name: 'Chen', partstat: 'DECLINED', more: 'COMMENT:Заболела' }),
  )
  put(
    '03.eml',
    mail(
      'mallory@example.net',
      calendar({ uid, email: 'chen@example.org', name: 'Chen', partstat: 'ACCEPTED', at: stamp(-0.1) }),
    ),
  )
  put('04.ics', calendar({ uid, email: 'stranger@example.org', name: 'Дмитрий Соколов', partstat: 'TENTATIVE' }))
  put('05.ics', calendar({ uid: 'another@example.net', email: 'chen@example.org', name: 'Chen', partstat: 'ACCEPTED' }))
  put(
    '06.ics',
    calendar({
      uid,
      email: 'chen@example.org',
      name: 'Chen',
      partstat: 'TENTATIVE',
      method: 'COUNTER',
      more: `DTSTART:${day}T180000Z\r\nDTEND:${day}T200000Z`,
    }),
  )
  put('07.ics', calendar({ uid, email: 'chen@example.org', name: 'Chen', partstat: 'TENTATIVE', at: stamp(40) }))
  put('08.msg', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]))
  put('09.ics', 'BEGIN:VCALENDAR\r\nnonsense\r\n')
  mkdirSync(join(folder, 'none'))
  writeFileSync(join(folder, 'none', '10.eml'), 'Subject: Lunch?\r\n\r\nAt one?\r\n')
  return folder
}
