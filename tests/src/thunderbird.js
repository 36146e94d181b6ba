// Runs inside Thunderbird and uses its own calendar code. `args`: what to do, and with what.
const { cal } = ChromeUtils.importESModule('resource:///modules/calendar/calUtils.sys.mjs')
const { CalItipEmailTransport } = ChromeUtils.importESModule('resource:///modules/CalItipEmailTransport.sys.mjs')
const { MailServices } = ChromeUtils.importESModule('resource:///modules/MailServices.sys.mjs')
const [calendar] = cal.manager.getCalendars()

/** The first 60 entries of this UID, as the calendar shows them. */
async function entries(uid) {
  const item = await calendar.getItem(uid)
  if (!item) return []
  const shown = item.recurrenceInfo
    ? item.recurrenceInfo.getOccurrences(cal.createDateTime('19700101T000000Z'), cal.createDateTime('20990101T000000Z'), 60)
    : [item]
  return shown.map((one) => ({
    starts: one.startDate.icalString,
    zone: one.startDate.timezone.tzid,
    title: one.title,
    place: one.getProperty('LOCATION') ?? '',
  }))
}

/** Opens a mail's calendar part and presses the button it offers: gives its name, and the
 *  mails that Thunderbird writes for an answer, as files. */
function receive(text, answer) {
  const item = Cc['@mozilla.org/calendar/itip-item;1'].createInstance(Ci.calIItipItem)
  item.init(text)
  item.targetCalendar = calendar
  const mails = []
  cal.itip.getImipTransport = () => ({
    scheme: 'mailto',
    type: 'email',
    sendItems(recipients, reply, from) {
      const transport = new CalItipEmailTransport()
      const { subject, body } = transport._prepareItems(reply, from)
      const to = recipients.map((one) => one.id.replace(/^mailto:/i, '')).join(', ')
      const [identity] = MailServices.accounts.allIdentities
      mails.push(transport._createTempImipFile(to, subject, body, reply, identity, 'answer@example.org').path)
      return true
    },
  })
  return new Promise((resolve) => {
    let asked = false
    cal.itip.processItipItem(item, (_, result, action) => {
      // It asks once more when it sees its own change.
      if (asked) return
      asked = true
      if (!action) return resolve({ offered: '', mails })
      const listener = {
        onGetResult() {},
        onOperationComplete: () => setTimeout(() => resolve({ offered: action.method, mails }), 100),
      }
      action(listener, answer, { responseMode: Ci.calIItipItem.AUTO })
    })
  })
}

const [what, ...given] = args
return what === 'entries' ? entries(...given) : receive(...given)
