// A planner with something in every corner: long names, two alphabets, conflicts,
// gaps, every reply, a full room, arrivals. All of it through the real commands,
// all people invented.
import { fileURLToPath } from 'node:url'
import { logoFile } from './logo.mjs'

export const fixture = (name) =>
  fileURLToPath(new URL(`../../crates/samovar-import/tests/fixtures/${name}`, import.meta.url))

/** `2026-11-18T19:00`, so many days from today. */
function wall(days, time) {
  const day = new Date(Date.now() + days * 24 * 3600 * 1000)
  return `${day.toISOString().slice(0, 10)}T${time}`
}

/** Fills an empty planner; gives the ids that the screens need. */
export async function furnish({ call }) {
  await call('edit_settings', {
    zone: 'Europe/Moscow',
    organizerName: 'Вечера у самовара',
    organizerEmail: 'host@example.org',
    currency: 'EUR',
    welcomed: true,
  })
  await call('set_logo', { path: logoFile() })

  const loft = await call('create_venue', {
    name: 'Лофт «Самовар» на Большой Никитской, второй двор',
    address: '12 Tea Street, second courtyard, 125009 Moscow',
    accessNotes: 'Step-free from the yard. Домофон 14, дальше лифт до третьего этажа.',
    contactName: 'Konstantin Aleksandrovich Vysokoostrovsky',
    contactEmail: 'loft@example.org',
    contactPhone: '+7 999 000 00 10',
    capacity: 120,
    costMinor: 35000,
    currency: 'EUR',
    notes: 'Проектор есть, переходника на USB-C нет.',
  })
  const hall = await call('add_room', { venueId: loft.id, name: 'Main hall', capacity: 24, layout: 'rows' })
  await call('add_room', { venueId: loft.id, name: 'Тихая комната', capacity: 12, notes: 'No projector' })
  await call('create_venue', { name: 'Library', capacity: 40 })

  const event = (title, days, more) =>
    call('create_event', { title, starts: wall(days, '19:00'), ends: wall(days, '22:00'), ...more })
  const main = await event('Rust и чай: ноябрьская встреча разработчиков с докладами и круглым столом', 3, {
    state: 'open',
    venueId: loft.id,
    roomId: hall.id,
    capacity: 24,
    foodPlanned: 'yes',
    about: 'Three talks and a round table. Вход со двора, чай с семи.',
    host: 'Olga Petrova',
    currency: 'EUR',
  })
  for (const [title, days, more] of [
    ['Invite the speakers', 30, { owner: 'Olga Petrova' }],
    ['Распечатать список на входе, бейджи и таблички на столы для всех, кто выступает', 1, {}],
    ['Поблагодарить спикеров', -1, { owner: 'Константин' }],
  ])
    await call('add_task', { eventId: main.id, title, daysBefore: days, ...more })
  const announced = await call('add_task', { eventId: main.id, title: 'Анонсировать событие', daysBefore: 21 })
  await call('tick_task', { taskId: announced.id, done: true })
  const bare = await event('Board games', 12)
  await event('Docs sprint', 3, { state: 'open', venueId: loft.id, roomId: hall.id, capacity: 10 })
  await event('New Year party', 40, { state: 'draft', kind: 'party', foodPlanned: 'no', capacity: 80 })
  const off = await event('Лекция, которой не будет', 20, { state: 'open' })
  await call('cancel_event', { eventId: off.id })
  // Once a week; one date moved, one skipped, one cancelled.
  const tea = await event('Чай по четвергам', 60, { state: 'open', venueId: loft.id, roomId: hall.id, capacity: 12 })
  const rule = { every: 'week', interval: 1, ends: { kind: 'never' } }
  const { series } = await call('create_series', { eventId: tea.id, rule, dates: 6 })
  const moved = series.dates[1].eventId
  await call('edit_event', {
    eventId: moved,
    starts: wall(68, '18:00'),
    ends: wall(68, '21:00'),
    title: 'Чай в субботу',
  })
  await call('skip_date', { seriesId: series.id, date: series.dates[2].occurrence })
  await call('cancel_event', { eventId: series.dates[3].eventId })
  const past = await event('Октябрьская встреча', -30, { state: 'done', capacity: 50 })

  const imported = [
    ['luma.csv', main.id],
    ['timepad.csv', main.id],
    ['manager.csv', past.id],
    ['forms-ru-registration.csv', null],
  ]
  for (const [file, eventId] of imported) await call('import_guests', { path: fixture(file), eventId })

  const add = (name, state, more) => call('add_guest', { eventId: main.id, name, state, overCapacity: true, ...more })
  const chen = await add('Chen Smith', 'going', { email: 'chen@example.org', company: 'Ferrous Tea', plusOnes: 2 })
  await call('edit_guest', {
    guestId: chen.row.id,
    diets: ['vegan'],
    allergens: ['nuts', 'milk'],
    note: 'Сядет у окна',
    overCapacity: true,
  })
  await call('set_companions', {
    guestId: chen.row.id,
    companions: [
      { name: 'Ада Смит', diets: ['vegetarian'] },
      { name: 'Robin Smith', allergens: ['gluten'] },
    ],
  })
  await call('import_guests', { path: fixture('tickets.csv'), eventId: main.id })
  const maria = await add('Maria Haddad', 'going')
  const anna = await add('Анна Берёзкина-Островская', 'waitlisted', { plusOnes: 1 })
  await add('Пётр Ёжиков', 'maybe')
  await add('James Okafor', 'declined', { note: 'Travelling' })
  await add('Wilhelmina Featherstonehaugh-Cholmondeley', 'invited', {
    company: 'Institute for the Study of Very Long Company Names and Allied Trades',
    email: 'wilhelmina.featherstonehaugh-cholmondeley@subdomain.example.org',
  })
  await add('Ян Ли', 'cancelled')

  const speak = (name, state, more) => call('add_speaker', { eventId: main.id, name, state, ...more })
  const olga = await speak('Olga Petrova', 'scheduled', { talkTitle: 'Async without tears', needs: 'A clicker' })
  const glen = await speak('Глеб Дорохов', 'agreed', {
    talkTitle: 'Как мы перестали бояться и полюбили SQLite в настольных программах',
    doNotRecord: true,
  })
  await speak('Sade Adeyemi', 'invited')
  await speak('Vera Kim', 'materials-in', { talkTitle: 'Typesetting on a laptop' })
  await speak('Ivo Novák', 'declined')

  const talk = (title, at, minutes, more) =>
    call('add_session', { eventId: main.id, title, starts: at && wall(3, at), minutes, ...more })
  await talk('Doors and tea', '18:30', 30, { kind: 'doors' })
  const systems = await call('add_track', { eventId: main.id, name: 'Systems', colour: 'violet' })
  await call('set_available', {
    eventId: main.id,
    speakerId: glen.id,
    spans: [{ starts: wall(3, '19:00'), ends: wall(3, '20:30') }],
  })
  const first = await talk('Async without tears', '19:00', 45, {
    speakerIds: [olga.id],
    roomId: hall.id,
    trackId: systems.id,
    hard: true,
  })
  await talk('Как мы перестали бояться и полюбили SQLite', '19:30', 45, { speakerIds: [olga.id], roomId: hall.id })
  await talk('Pizza', '20:15', 30, { kind: 'meal' })
  await talk('Round table', null, 40, { kind: 'panel', speakerIds: [glen.id] })
  const practice = await call('add_track', { eventId: main.id, name: 'Практика', colour: 'violet' })
  await call('edit_session', { sessionId: first.id, trackId: practice.id, hard: true })

  const cue = (words, more) => call('add_cue', { eventId: main.id, words, ...more })
  const lights = await cue('Lights down, music on', {
    sessionId: first.id,
    offsetMinutes: -2,
    lane: 'light',
    owner: 'Wilhelmina Featherstonehaugh-Cholmondeley',
  })
  await cue('Включить запись и проверить, что она идёт', { sessionId: first.id, lane: 'sound', minutes: 5 })
  await cue('Sweep the hall', { starts: wall(3, '22:30') })

  const inLibrary = await call('add_talk', {
    texts: [
      { language: 'en', title: 'Ownership without tears, and what a teapot teaches about it', about: 'Who holds it.' },
      { language: 'ru', title: 'Владение без слёз', about: 'Кто держит чайник.' },
    ],
    personIds: [olga.personId],
    minutes: 40,
    materials: 'https://example.org/ownership-slides-with-a-long-name.pdf',
  })
  await call('set_session_talk', { sessionId: first.id, talkId: inLibrary.id })
  await call('edit_profile', {
    personId: olga.personId,
    biographies: [{ language: 'en', words: 'Writes Rust, brews tea, and has opinions about both.' }],
    links: 'https://example.org/olga',
  })

  const roma = await call('create_supplier', {
    name: 'Pizza Roma',
    contact: 'Ada Bellini-Krasnopolskaya',
    email: 'orders@roma.example.org',
    phone: '+7 999 000 00 20',
    language: 'en',
    vatRate: 2200,
    vatMode: 'added',
    finalHours: 48,
    oversetPercent: 5,
    minHeads: 20,
    minSpendMinor: 30000,
    servicePercent: 10,
    deliveryMinor: 1500,
    notes: 'Звонить во двор, второй подъезд.',
  })
  const menuDish = (name, more) => call('add_menu_dish', { supplierId: roma.id, name, ...more })
  const onMenu = await menuDish('Маргарита', {
    diets: ['vegetarian'],
    allergens: ['gluten', 'milk'],
    portion: '30 cm',
    priceMinor: 1150,
    perHead: 3000,
    pack: 8000,
    unit: 'slice',
  })
  await menuDish('Quattro formaggi con noci e miele di castagno', {
    priceMinor: 1390,
    pack: 8000,
    unit: 'slice',
    mix: 0,
  })
  await menuDish('Лимонад', {
    course: 'drink',
    priceMinor: 900,
    perHead: 300000,
    pack: 5000000,
    unit: 'ml',
    takenPercent: 40,
  })
  await call('create_supplier', { name: 'Кофейня «Третий чайник» на Большой Садовой', currency: 'RUB' })

  const dish = (name, more) => call('add_dish', { eventId: main.id, name, ...more })
  const pizza = await dish('Маргарита', {
    course: 'main',
    diets: ['vegetarian'],
    allergens: ['gluten', 'milk'],
    portion: '30 cm',
    pack: 3000,
    priceMinor: 1150,
    supplierId: roma.id,
  })
  await dish('Hummus with vegetables', { course: 'snack', diets: ['vegan'], pack: 4000, priceMinor: 800 })
  // Two sittings more, an order that was sent, and what has changed since.
  const fed = await call('add_sitting', {
    eventId: main.id,
    title: 'Кофе и пирожные на террасе',
    kind: 'coffee',
    starts: wall(3, '17:30'),
  })
  await call('add_sitting', { eventId: main.id, kind: 'reception' })
  await call('send_order', { eventId: main.id, supplierId: roma.id })
  await call('edit_order', { eventId: main.id, supplierId: roma.id, guaranteed: 12, served: 15 })
  // Money of every kind: per head, foreign with and without a rate, VAT, papers, in kind.
  const cost = (title, more) => call('add_budget_line', { eventId: main.id, title, ...more })
  await cost('Badges', { category: 'print', basis: 'per-head', unitMinor: 50 })
  const photo = await cost('Фотограф и видео на весь вечер, с монтажом', {
    category: 'photo',
    unitMinor: 120000,
    vatMode: 'added',
    vatRate: 2000,
    supplier: 'Light & Shadow GmbH',
  })
  await cost('Certificates', { category: 'gifts', basis: 'per-head', heads: 'expected', unitMinor: 300 })
  await cost('Streaming', { category: 'equipment', unitMinor: 50000, currency: 'USD' })
  await cost('Travel', { category: 'travel', unitMinor: 20000, currency: 'GBP' })
  await cost('Tickets', { side: 'income', category: 'tickets', basis: 'per-head', unitMinor: 500 })
  await call('set_event_rate', { eventId: main.id, currency: 'USD', millionths: 920000, date: '2030-11-20' })
  const lineId = photo.lines.find(({ title }) => title.startsWith('Фотограф')).id
  await call('agree_budget_line', { lineId, agreedMinor: 130000 })
  await call('add_budget_doc', { lineId, kind: 'invoice', number: '17/2', amountMinor: 130000, vatMinor: 21667 })
  await call('add_budget_doc', { lineId, kind: 'payment', amountMinor: 140000 })
  await call('edit_budget', { eventId: main.id, limitMinor: 200000, reservePercent: 10 })
  await call('save_event_template', { eventId: main.id, name: 'Club evening with all that belongs to it' })
  const give = (name, more) => call('add_sponsor', { eventId: main.id, name, ...more })
  const gold = await give('Northern Lights Hosting', {
    level: 'gold',
    state: 'signed',
    moneyMinor: 100000,
    inKind: 'Mugs for everybody',
    inKindMinor: 30000,
    contact: 'Lea, lea@example.org',
  })
  await give('Банк «Восход»', { state: 'asked', moneyMinor: 250000 })
  const promise = (words, more) => call('add_promise', { sponsorId: gold.id, madeBy: 'us', words, ...more })
  await promise('Logo on the first slide', { daysBefore: 1 })
  await promise('Three tickets', { quantity: 3, daysBefore: 60 })
  await promise('Bring the mugs', { madeBy: 'them' })
  await dish('Honey cake', {
    course: 'dessert',
    diets: ['vegan'],
    allergens: ['nuts', 'eggs'],
    traces: ['gluten'],
    pack: 10000,
    priceMinor: 2400,
  })
  // Words about food that nobody has decided on.
  const said = await add('Пелагея Словоохотова', 'going')
  await call('edit_guest', {
    guestId: said.row.id,
    diets: ['none'],
    dietNote: 'Лук только варёный, а грибы — смотря какие',
  })
  const wordy = await add('Zelda Fernsby', 'going')
  await call('edit_guest', { guestId: wordy.row.id, diets: ['vegan'], allergens: ['nuts'], dietNote: 'honey is fine' })
  // Somebody who declined and came all the same.
  const changed = await add('Kwame Boateng', 'declined')
  await call('edit_guest', { guestId: changed.row.id, diets: ['halal'], allergens: ['fish'] })
  await call('check_in_guest', { guestId: changed.row.id, admitAnyway: true, station: 'A–K', early: true })
  await call('add_staff', { eventId: main.id, name: 'Denis Orlov', role: 'Door', eats: true })
  // A team with everything that is wrong with it, and pictures.
  const duty = async (title, kind, more) =>
    (await call('add_duty', { eventId: main.id, title, kind, ...more })).duties.at(-1).id
  const shift = async (dutyId, more) => {
    const { duties } = await call('add_shift', { dutyId, ...more })
    return duties.find(({ id }) => id === dutyId).shifts.reduce((last, one) => (one.id > last.id ? one : last)).id
  }
  const assign = (shiftId, name, state) => call('assign_shift', { shiftId, name, state })
  const door = await duty('Вход, гардероб и встреча гостей с двумя плюс-одинами', 'door', { note: 'Бейджи в коробке' })
  const long = await shift(door, { starts: wall(3, '17:00'), ends: wall(3, '21:30'), needed: 3 })
  await assign(long, 'Wilhelmina Featherstonehaugh-Cholmondeley the Younger', 'confirmed')
  await assign(long, 'Савелий Дверной', 'asked')
  await assign(long, 'Ivo Late', 'declined')
  const video = await duty('Video', 'video')
  await assign(await shift(video, { sessionId: first.id, beforeMinutes: 15 }), 'Савелий Дверной', 'confirmed')
  await duty('Photo', 'photo')
  const shot = (more) => call('add_shot', { eventId: main.id, ...more })
  await shot({ words: 'Зал с последнего ряда, пока горит свет', must: true })
  await shot({ sessionId: first.id })

  // Who wants no photos, who is asked, and albums: one that others see, one that asks first.
  const photographed = (personId, answer) => call('set_consent', { personId, purpose: 'photo', answer, how: 'said' })
  await photographed(changed.row.personId, 'no')
  await photographed(maria.row.personId, 'ask')
  const album = async (title, link) => (await call('add_album', { eventId: main.id, title, link })).albums.at(-1).id
  const seen = await album('Фотографии вечера', `https://photos.example.org/${'rust-night-'.repeat(8)}`)
  await call('publish_album', { albumId: seen, day: wall(-1, '12:00').slice(0, 10), anyway: true })
  await album('Recordings of all talks, with slides beside them and the questions at the end', '')

  // Feedback of six people, one of them with much to say; a form with a link and a long question.
  const form = await call('start_feedback_form', { eventId: main.id })
  await call('edit_feedback_form', { eventId: main.id, link: 'https://forms.example.org/rust-night' })
  await call('add_question', {
    eventId: main.id,
    kind: 'choice',
    words: 'Откуда вы узнали о встрече, если не от того, кто сидит рядом с вами в том же ряду?',
    choices: ['От друзей', 'A poster in a library', 'Из чата'],
  })
  const graded = form.questions.filter(({ kind }) => kind !== 'text').map(() => '4')
  for (const words of ['', '', '', '', 'Громче', `Больше розеток, ${'и ещё раз больше розеток, '.repeat(12)}`]) {
    await call('type_feedback', { eventId: main.id, text: `${graded.join(' ')} 1 | ${words}` })
  }

  // Three more in line behind Anna.
  for (const name of ['Нина Орешкина', 'Ben Castellanos', 'Lê Thị Hoa']) await add(name, 'waitlisted')
  const arrived = await call('check_in_guest', { guestId: maria.row.id, station: 'A–K', early: true })
  const leaver = await add('Нгуен Тхи Хоа', 'going', { plusOnes: 1 })
  await call('check_in_guest', { guestId: leaver.row.id, station: 'L–Z', early: true })
  await call('check_out_guest', { guestId: leaver.row.id, heads: 1 })
  const extra = await call('check_in_guest', { guestId: maria.row.id, admitAnyway: true, station: 'L–Z', early: true })
  await call('undo_check_in', { checkInId: extra.checkInId })

  // An evening that was: some came through either station, the rest is on paper.
  const times = ['18:36', '18:41', '18:42', '18:43', '18:47', '18:51', '18:52', '18:53', '18:54', '19:03', '19:21']
  for (const [index, time] of times.entries()) {
    const station = index % 3 === 1 ? 'L–Z' : 'A–K'
    const text = `+ Гость Вечера-${index + 1} /${1 + (index % 4)}`
    await call('read_back_paper', { eventId: past.id, text, at: wall(-30, time), station })
  }
  await call('print_door_list', { options: { eventId: past.id } })
  // Every seat is taken now: the next guest is one too many.
  const { coming } = await call('guest_counts', { eventId: main.id })
  await call('edit_event', { eventId: main.id, capacity: coming })
  await call('back_up', {})

  // People who look like one: by address, by phone, by the sound of a name.
  const kim = await call('add_person', {
    name: 'Vera Kim-Ostrovskaya',
    emails: ['vera.kim@example.org'],
    phones: ['8 (999) 000-44-55'],
    tags: ['speaker'],
    company: 'Institute for the Study of Very Long Company Names and Allied Trades',
    notes: 'Met in Riga, likes the front row.',
    diets: ['vegan'],
  })
  const vera = await call('add_person', {
    name: 'Вера Ким-Островская',
    emails: ['vera.kim@example.org', 'v.ostrovskaya@example.com'],
    phones: ['+7 999 000 44 55'],
    tags: ['vip'],
    company: 'Самовар',
    jobTitle: 'Ведущая',
    consent: 'yes',
  })
  for (const [personId, state] of [
    [kim.id, 'maybe'],
    [vera.id, 'declined'],
  ])
    await call('add_guest', { eventId: main.id, personId, state })
  await call('add_person', {
    name: 'Shcherbakova Yulia',
    emails: ['yulia@example.org'],
    notes: 'Comes with Vera Kim-Ostrovskaya',
  })
  await call('add_person', { name: 'Юлия Щербакова' })
  await call('save_filter', { list: 'people', name: 'VIP', filter: { tags: ['vip'] } })

  const people = await call('list_people', { query: 'Smith' })
  // Invited, then moved; one was removed, one has no address, one waits for an answer.
  const told = await event('Вечер с приглашениями', 9, { state: 'open', organizerName: 'Ольга Петрова' })
  for (let number = 1; number <= 41; number += 1)
    await call('add_guest', {
      eventId: told.id,
      name: number % 2 ? `Guest${number} Ivanov` : `Гость${number} Петрова`,
      email: `guest${number}@example.org`,
      state: ['going', 'invited', 'maybe', 'declined'][number % 4],
    })
  await call('add_guest', { eventId: told.id, name: 'Без Почты' })
  const mailing = await call('prepare_invitations', { eventId: told.id, format: 'mail' })
  await call('confirm_mailing', { mailingId: mailing.mailingId, sent: 'yes' })
  await call('edit_event', { eventId: told.id, starts: wall(9, '19:30'), ends: wall(9, '22:30') })
  const someone = await call('list_guests', { eventId: told.id, query: 'guest1@' })
  await call('remove_guests', { guestIds: [someone.rows[0].id] })
  const asked = await event('Prepared and not answered', 11, { state: 'open' })
  await call('add_guest', { eventId: asked.id, name: 'Ann Lee', email: 'ann@example.org' })
  await call('prepare_invitations', { eventId: asked.id, format: 'mbox' })

  // Mail in a browser: two languages, more people than go into one mail, some of
  // whom wait; and one event that nobody signs.
  const web = await event('Вечер по почте из браузера', 10, { state: 'open', capacity: 21 })
  for (let number = 1; number <= 24; number += 1)
    await call('add_guest', {
      eventId: web.id,
      name: number % 3 ? `Guest${number} Ivanov` : `Гость${number} Петрова`,
      email: `web${number}@example.org`,
      state: 'going',
    })
  for (const { personId } of (await call('list_guests', { eventId: web.id, query: 'Петрова' })).rows)
    await call('edit_person', { personId, language: 'ru' })
  const pasted = await call('prepare_invitations', { eventId: web.id, format: 'web', service: 'gmail', batch: 8 })
  await call('note_copied', { mailingId: pasted.mailingId, number: 1, copied: true })
  const unsigned = await event('Nobody signs this', 8, { state: 'open', organizerName: '', organizerEmail: '' })
  await call('add_guest', { eventId: unsigned.id, name: 'Ann Lee', email: 'ann@example.org' })

  // Names in many scripts: the fonts of the tests draw some, 王小明 is drawn by none.
  const names = await event('Имена и буквы', 13, { state: 'open' })
  for (const [name, company] of [
    ['李晓岚', '示例公司'],
    ['สมชาย ใจดี', ''],
    ['محمد عبد الرحمن', ''],
    ['王小明', 'Northwind 龍'],
    ['鈴木 花子', ''],
  ])
    await call('add_guest', { eventId: names.id, name, company, email: 'name@example.org', state: 'going' })

  // Somebody came before the evening was called off.
  const calledOff = await event('Called off at the door', 3, { state: 'open' })
  const early = await call('add_guest', { eventId: calledOff.id, name: 'Ann Lee', state: 'going' })
  await call('check_in_guest', { guestId: early.row.id, early: true })
  await call('cancel_event', { eventId: calledOff.id })

  // Deleted after its guests were invited.
  const gone = await event('Отменённый пикник', 12, { state: 'open' })
  await call('add_guest', { eventId: gone.id, name: 'Ann Lee', email: 'ann@example.org' })
  const given = await call('prepare_invitations', { eventId: gone.id, format: 'mail' })
  await call('confirm_mailing', { mailingId: given.mailingId, sent: 'yes' })
  await call('delete_event', { eventId: gone.id })

  await call('edit_series', { seriesId: series.id, scope: 'all', changes: { organizerEmail: 'olga@example.org' } })
  await call('add_regulars', { seriesId: series.id, personIds: [people.rows[0].id, kim.id] })
  // From some dates on it is otherwise: more seats; later in the evening.
  const from = (at, changes) =>
    call('edit_series', {
      seriesId: series.id,
      scope: 'following',
      fromEventId: series.dates[at].eventId,
      changes,
    })
  await from(4, { capacity: 60 })
  await from(5, { time: '19:30', title: 'Чай и доклады' })
  const whole = await call('prepare_invitations', { seriesId: series.id, format: 'mail' })
  await call('confirm_mailing', { mailingId: whole.mailingId, sent: 'yes' })
  // A regular who was not invited yet: it is asked how far.
  await call('add_regulars', { seriesId: series.id, personIds: [vera.id] })
  // A draft whose guests would be invited as to something not certain.
  const draft = await event('Rust Draft', 13, { organizerEmail: 'olga@example.org' })
  await call('add_guest', { eventId: draft.id, name: 'Ann Lee', email: 'ann@example.org', state: 'going' })
  await call('edit_person', { personId: kim.id, language: 'kk-KZ' })
  const fourth = series.dates[4]
  await call('edit_event', {
    eventId: fourth.eventId,
    starts: `${fourth.occurrence}T20:00`,
    ends: `${fourth.occurrence}T23:00`,
  })
  const channel = await call('add_channel', {
    kind: 'telegram',
    name: 'Самоварный чат разработчиков, которые пьют чай по четвергам',
    address: '@samovar_tea',
    lang: 'ru',
  })
  await call('add_reading', { channelId: channel.id, members: 412, views: 1204, reactions: 0 })
  await call('add_channel', { kind: 'mastodon', name: 'Tea and Rust', charLimit: 500 })
  const message = await call('create_message', {
    kind: 'service',
    use: 'last-info',
    eventId: told.id,
    audience: { to: 'event', eventId: told.id, part: 'going-and-maybe' },
    lang: 'en',
  })
  await call('create_message', {
    kind: 'news',
    use: 'win-back',
    audience: { to: 'stages', stages: ['drifting', 'lost'] },
  })

  const text = await call('save_text', {
    name: 'Thanks for an evening with many people, much tea and a long name',
    lang: 'en',
    subject: 'Thank you, {first_name|friends}',
    body: 'Thank you for **{event}**.\n\nWe meet again on the second Thursday.\n\n{organizer}',
  })
  await call('save_text', { name: 'Путь от метро', lang: 'ru', channelKind: 'telegram', subject: '', body: 'Выход 2.' })

  return {
    text: text.id,
    message: message.id,
    channel: channel.id,
    told: told.id,
    gone: gone.id,
    names: names.id,
    calledOff: calledOff.id,
    asked: asked.id,
    web: web.id,
    unsigned: unsigned.id,
    draft: draft.id,
    main: main.id,
    cue: lights.id,
    bare: bare.id,
    off: off.id,
    past: past.id,
    series: series.id,
    moved,
    venue: loft.id,
    supplier: roma.id,
    sitting: fed.sittings.find(({ kind }) => kind === 'coffee').id,
    menuDish: onMenu.id,
    chen: chen.row.id,
    anna: anna.row.id,
    arrived: arrived.checkInId,
    session: first.id,
    speaker: olga.id,
    speaking: olga.personId,
    talk: inLibrary.id,
    dish: pizza.dishes.find((one) => one.name === 'Маргарита').id,
    person: people.rows[0].id,
    kim: kim.id,
    vera: vera.id,
  }
}
