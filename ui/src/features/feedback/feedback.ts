/** Words for feedback. No calls. */
import type { Commands, Table } from '$lib/generated/api'
import { numberText, say, t } from '$lib/words'

export type Form = Commands['get_feedback_form']['response']
export type Question = Form['questions'][number]
export type QuestionKind = Question['kind']
export type Figures = Commands['get_feedback_figures']['response']
export type QuestionFigures = Figures['questions'][number]
export type Feedback = Commands['list_feedback']['response']['rows'][number]
export type GivenAnswer = Feedback['answers'][number]
export type Line = Commands['parse_feedback_line']['response']
export type Trouble = NonNullable<Line['trouble']>
export type Preview = Commands['preview_feedback_file']['response']
export type ColumnUse = Preview['columns'][number]['use']

/** What a form and its answers are read from. */
export const FEEDBACK_TABLES: Table[] = [
  'form',
  'question',
  'feedback',
  'answer',
  'feedback_task',
  'task',
  'session',
  'person',
  'checkin',
  'event',
]

export const KINDS = ['recommend', 'ten', 'five', 'choice', 'text'] as const satisfies readonly QuestionKind[]
export const kindText = (kind: QuestionKind) => say(`feedback-kind-${kind}`)
export const kindChoices = () => KINDS.map((value) => ({ value, label: kindText(value) }))
export const wayText = (way: Feedback['way']) => say(`feedback-way-${way}`)

const most = (kind: QuestionKind) => (kind === 'five' ? 5 : 10)
const isGraded = (kind: QuestionKind) => kind === 'recommend' || kind === 'ten' || kind === 'five'

/** "12 of 40 answered"; where the door counted fewer than answered it is no share. */
export const answeredText = ({ answers, came }: Pick<Figures, 'answers' | 'came'>) =>
  t(came > 0 && answers > came ? 'feedback-answered-more' : 'feedback-answered', { answers, came })

/** The score with its interval, the mean, or that there are too few answers for either. */
export function scoreText(one: QuestionFigures, least: number): string {
  if (one.nps) {
    const { score, low, high } = one.nps
    return t('feedback-nps-value', { score: signed(score), low: signed(low), high: signed(high) })
  }
  if (one.mean !== null) return t('feedback-mean', { mean: numberText(one.mean), most: most(one.kind) })
  return isGraded(one.kind) ? t('feedback-too-few', { answers: one.answers, least }) : ''
}

/** A score of a hundred reads with its sign: +42, −6. */
export const signed = (score: number) => (score > 0 ? `+${score}` : score < 0 ? `−${-score}` : '0')

/** What a grade of a question is called: itself, or the choice. */
export const gradeText = (one: Pick<Question, 'kind' | 'choices'>, grade: number) =>
  one.kind === 'choice' ? (one.choices[grade - 1] ?? String(grade)) : String(grade)

export const troubleText = ({ why, part, place, question, least, most }: Trouble) =>
  t('feedback-trouble', { why, part, place, question, least, most })

/** An answer as it was understood: "Opening: 4". */
export const partText = (part: Line['parts'][number]) =>
  t('feedback-read-as', {
    question: part.question,
    answer: part.words || (part.grade === null ? t('feedback-not-answered') : String(part.grade)),
  })

/** Something that was written, with who may read it. */
export interface Comment {
  answer: GivenAnswer
  feedback: Feedback
  question: Question | undefined
}

export const commentsOf = (rows: readonly Feedback[], questions: readonly Question[]): Comment[] =>
  rows.flatMap((feedback) =>
    feedback.answers
      .filter(({ words }) => words !== '')
      .map((answer) => ({ answer, feedback, question: questions.find(({ id }) => id === answer.questionId) })),
  )

/** A filled form in the order of its questions: "9 · 4 · – · More sockets". */
export const filledText = (one: Feedback, questions: readonly Question[]) =>
  questions
    .map((question) => {
      const given = one.answers.find(({ questionId }) => questionId === question.id)
      if (!given) return t('feedback-not-answered')
      return given.words || (given.grade === null ? t('feedback-not-answered') : gradeText(question, given.grade))
    })
    .join(' · ')

/** A column's use as one word, for a list to choose from; and back. */
export function useWord(use: ColumnUse): string {
  if (use.as === 'question') return `question:${use.questionId}`
  if (use.as === 'new') return `new:${use.kind}`
  return use.as
}

export function useOf(word: string): ColumnUse {
  const [as, rest = ''] = word.split(':')
  if (as === 'question') return { as, questionId: rest }
  if (as === 'new') return { as, kind: KINDS.find((kind) => kind === rest) ?? 'text' }
  return as === 'day' || as === 'email' ? { as } : { as: 'left-out' }
}

/** The uses after one column is taken for something else. A question has one column: the one
 *  that had it before is left out. */
export const chosen = (uses: readonly ColumnUse[], at: number, word: string): ColumnUse[] =>
  uses.map((use, index) => {
    if (index === at) return useOf(word)
    return word.startsWith('question:') && useWord(use) === word ? { as: 'left-out' } : use
  })

export const useChoices = (questions: readonly Question[]) => [
  { value: 'left-out', label: t('feedback-import-left-out') },
  ...questions.map(({ id, words }) => ({ value: `question:${id}`, label: words })),
  { value: 'day', label: t('feedback-import-day') },
  { value: 'email', label: t('feedback-import-email') },
  ...KINDS.map((kind) => ({ value: `new:${kind}`, label: t('feedback-import-new', { kind: kindText(kind) }) })),
]
