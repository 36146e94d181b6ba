// How a planner on several laptops looks; that laptops come together is tried for real in the
// window tests.
const LAPTOP = '01a00000-0000-7000-8000-00000000000'

const laptops = [
  { name: 'Olga, Riga', digits: '204815', owner: false, removed: false, metAt: '2030-11-30T09:12:00Z', waiting: 37 },
  { name: 'Наталья Константинопольская, Нижний Новгород', digits: '771903', owner: false, removed: false, waiting: 1 },
  { name: 'The old one', digits: '118200', owner: false, removed: true, metAt: '2030-06-01T18:00:00Z', waiting: 0 },
].map((one, index) => ({ id: LAPTOP + index, metAt: null, ...one }))

const state = (how, more) => ({
  state: how,
  name: 'Boris, Vilnius',
  digits: '590316',
  owner: false,
  laptops: [],
  toReview: 0,
  ...more,
})

const states = {
  asked: state('asked'),
  alone: state('on', { owner: true }),
  on: state('on', { owner: true, laptops, toReview: 3 }),
  settled: state('on', { owner: true, laptops }),
  member: state('on', { laptops: [{ ...laptops[0], owner: true }] }),
  copied: state('copied'),
  removed: state('removed'),
}

const value = (text, by, at) => ({ value: text, by, at })
const review = (id, table, called, column, values) => ({ id, table, called, personId: null, column, values })
const reviews = [
  review('1', 'event', 'Rust Night', 'starts', [
    value('2030-12-18T19:00', 'Olga, Riga', '2030-11-30T09:12:00Z'),
    value('2030-12-18T19:30', 'Boris, Vilnius', '2030-11-30T08:40:00Z'),
  ]),
  {
    ...review('2', 'person', 'Wilhelmina Featherstonehaugh-Cholmondeley', 'notes', [
      value('Came with her own cup, and asked for more tea. '.repeat(6), 'Olga, Riga', '2030-11-30T09:12:00Z'),
      value('', 'Boris, Vilnius', '2030-11-30T08:40:00Z'),
      value('Vegan', 'Наталья Константинопольская, Нижний Новгород', '2030-11-29T20:40:00Z'),
    ]),
    personId: LAPTOP + 9,
  },
  review('3', 'shift_notice', '', 'told_at', [
    value('2030-12-01T10:00:00Z', 'Olga, Riga', '2030-11-30T09:12:00Z'),
    value('', 'Boris, Vilnius', '2030-11-30T08:40:00Z'),
  ]),
]

const said = {
  look_at_request: () => ({ name: 'Наталья Константинопольская, Нижний Новгород', digits: '771903' }),
  save_bundle: ({ path }) => ({ path, changes: 37, laptops: 2 }),
  read_bundle: () => ({
    from: 'Olga, Riga',
    digits: '204815',
    changes: 240,
    arrivals: 112,
    rows: 21,
    toReview: 3,
    clockAhead: 540,
  }),
}

/** What a command of sharing answers while it looks like `how`; nothing for any other. */
export function sharingSaid(how, name, args) {
  const reply = (answer) => ({ value: answer, changed: [], step: null, facts: null })
  if (name === 'get_sharing') return reply(states[how])
  if (name === 'list_reviews') return reply(states[how].toReview > 0 ? reviews : [])
  if (name === 'add_laptop') return { error: { kind: 'refused', code: 'digits-differ', args: {} } }
  return said[name] && reply(said[name](args))
}
