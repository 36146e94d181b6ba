// Generated from crates/samovar-core by `make generate`. Do not edit.

/**
 * What a cell speaks of.
 */
export type About = "reply" | "plus-ones" | "diet" | "allergens";

/**
 * Of an event: a clash that may stay, or that is to be shown again.
 */
export type AcceptLook = { eventId: EventId, kind: LookKind, 
/**
 * What it clashes with: the `other` of its facts.
 */
other: string, 
/**
 * Which event of that title, where it is one of ours.
 */
otherEventId?: EventId | null, fine: boolean, };

export type AccountOf = { personId: PersonId, 
/**
 * `telegram:user1`, `discord:1`, `vk:id1`.
 */
account: string, };

export type Accounts = { accounts: Array<string>, 
/**
 * Others who are said to have the account.
 */
sharedWith: Array<string>, };

export type AddAlbum = { eventId: EventId, title: string, link?: string | null, };

/**
 * A paper of a line: by the line's id, or by what computes it.
 */
export type AddBudgetDoc = { lineId?: BudgetLineId | null, computed?: ComputedLine | null, kind: DocKind, number?: string | null, 
/**
 * Left out: today, in the event's zone.
 */
date?: Day | null, amountMinor: number, 
/**
 * As the paper has it; left out: it does not say.
 */
vatMinor?: number | null, };

export type AddBudgetLine = { eventId: EventId, title: string, 
/**
 * Left out: a cost.
 */
side?: Side | null, category?: Category | null, basis?: Basis | null, heads?: HeadsBasis | null, unitMinor: number, quantity?: number | null, 
/**
 * Left out: the event's.
 */
currency?: string | null, 
/**
 * Hundredths of a percent.
 */
vatRate?: number | null, vatMode?: VatMode | null, supplier?: string | null, };

export type AddChannel = { kind: ChannelKind, name: string, address?: string | null, lang?: string | null, charLimit?: number | null, };

/**
 * With a session it is tied to its start unless it says otherwise, without one to the clock.
 */
export type AddCue = { eventId: EventId, words: string, sessionId?: SessionId | null, anchor?: CueAnchor | null, offsetMinutes?: number | null, 
/**
 * By the clock; left out: the start of the event.
 */
starts?: Wall | null, minutes?: number | null, 
/**
 * Left out: stage.
 */
lane?: Lane | null, owner?: string | null, };

export type AddDish = { eventId: EventId, 
/**
 * Left out: the first sitting of the event, which is made where there is none.
 */
sittingId?: SittingId | null, name: string, 
/**
 * What is left out of the amounts is as it usually is at such a sitting.
 */
usual?: Usual | null, course?: Course | null, diets?: Array<string> | null, 
/**
 * Codes, `none`, or `not-stated`, which leaving it out means.
 */
allergens?: Array<string> | null, traces?: Array<string> | null, portion?: string | null, unit?: Unit | null, perHead?: number | null, pack?: number | null, takenPercent?: number | null, mix?: number | null, minUnits?: number | null, step?: number | null, priceMinor?: number | null, supplierId?: SupplierId | null, 
/**
 * In place of the id: the supplier who is called so, or a new one.
 */
supplier?: string | null, };

export type AddDuty = { eventId: EventId, title: string, 
/**
 * Left out: `other`.
 */
kind?: DutyKind | null, note?: string | null, };

/**
 * A known person, or a new one by name (the one with this e-mail is taken).
 */
export type AddGuest = { eventId: EventId, personId?: PersonId | null, name?: string | null, email?: string | null, phone?: string | null, company?: string | null, 
/**
 * Left out: invited.
 */
state?: GuestState | null, plusOnes?: number | null, note?: string | null, 
/**
 * Go over the capacity on purpose.
 */
overCapacity?: boolean | null, };

export type AddLaptop = { path: string, 
/**
 * As they stand on the other laptop.
 */
digits: string, };

export type AddMenuDish = { supplierId: SupplierId, name: string, course?: Course | null, diets?: Array<string> | null, 
/**
 * Codes, `none`, or `not-stated`, which leaving it out means.
 */
allergens?: Array<string> | null, traces?: Array<string> | null, portion?: string | null, priceMinor?: number | null, perHead?: number | null, pack?: number | null, unit?: Unit | null, takenPercent?: number | null, mix?: number | null, minUnits?: number | null, step?: number | null, };

/**
 * Lines of a price list, in their order.
 */
export type AddMenuDishes = { supplierId: SupplierId, dishes: Array<PricedDish>, };

export type AddPromise = { sponsorId: SponsorId, madeBy: PromisedBy, words: string, quantity?: number | null, daysBefore?: number | null, };

/**
 * The last of the form. Without a form it is made first, with this question alone.
 */
export type AddQuestion = { eventId: EventId, kind: QuestionKind, words: string, choices?: Array<string> | null, 
/**
 * The session that is asked about.
 */
sessionId?: SessionId | null, };

/**
 * One of a day and a post takes the place of another of both.
 */
export type AddReading = { channelId: ChannelId, post?: string | null, 
/**
 * Left out: today.
 */
day?: Day | null, members?: number | null, views?: number | null, reactions?: number | null, replies?: number | null, };

export type AddRoom = { venueId: VenueId, name: string, capacity?: number | null, layout?: string | null, costMinor?: number | null, notes?: string | null, };

export type AddSession = { eventId: EventId, title: string, 
/**
 * Left out: what the title says, or a talk.
 */
kind?: SessionKind | null, 
/**
 * `null` leaves it unscheduled; left out, it follows the last session.
 */
starts?: Wall | null, 
/**
 * Left out: as long as such a thing mostly lasts, 30 for a talk.
 */
minutes?: number | null, roomId?: RoomId | null, about?: string | null, 
/**
 * Left out: whoever's talk has this title.
 */
speakerIds?: Array<SpeakerId> | null, trackId?: TrackId | null, 
/**
 * It must start then.
 */
hard?: boolean | null, setupMinutes?: number | null, teardownMinutes?: number | null, };

/**
 * By a session, with so many minutes before and after it, or by the clock.
 */
export type AddShift = { dutyId: DutyId, sessionId?: SessionId | null, beforeMinutes?: number | null, afterMinutes?: number | null, starts?: Wall | null, ends?: Wall | null, 
/**
 * Left out: one.
 */
needed?: number | null, };

/**
 * Of a session, of a promise to a sponsor, or in words of its own.
 */
export type AddShot = { eventId: EventId, words?: string | null, sessionId?: SessionId | null, promiseId?: PromiseId | null, must?: boolean | null, staffId?: StaffId | null, };

export type AddSitting = { eventId: EventId, 
/**
 * Made from it: called, timed and moved like it.
 */
sessionId?: SessionId | null, title?: string | null, kind?: SittingKind | null, starts?: Wall | null, minutes?: number | null, };

/**
 * By a known person, or by a name (a new person is made, or the one with
 * this e-mail taken).
 */
export type AddSpeaker = { eventId: EventId, personId?: PersonId | null, name?: string | null, email?: string | null, state?: SpeakerState | null, talkTitle?: string | null, talkAbstract?: string | null, needs?: string | null, doNotRecord?: boolean | null, eats?: boolean | null, };

export type AddSponsor = { eventId: EventId, name: string, level?: string | null, state?: SponsorState | null, moneyMinor?: number | null, 
/**
 * Left out: the event's.
 */
currency?: string | null, inKindMinor?: number | null, inKind?: string | null, contact?: string | null, notes?: string | null, };

export type AddStaff = { eventId: EventId, personId?: PersonId | null, name?: string | null, role?: string | null, eats?: boolean | null, };

export type AddTalk = { 
/**
 * At least one; of two in one language the later counts.
 */
texts: Array<TalkText>, personIds?: Array<PersonId> | null, minutes?: number | null, materials?: string | null, notes?: string | null, };

/**
 * The last task of the list unless it says when it is due: by its day, or by
 * days before the event.
 */
export type AddTask = { eventId: EventId, title: string, due?: Wall | null, daysBefore?: number | null, owner?: string | null, notes?: string | null, 
/**
 * The message that it is about.
 */
messageUse?: MessageUse | null, };

export type AddTrack = { eventId: EventId, name: string, 
/**
 * Left out: the first that no other track of the event has.
 */
colour?: TrackColour | null, };

/**
 * What mostly has to be done, in the language asked for.
 */
export type AddUsualTasks = { eventId: EventId, 
/**
 * Left out: that of the settings.
 */
lang?: Lang | null, };

/**
 * A guest who was on no list: a name is enough.
 */
export type AddWalkIn = { eventId: EventId, name: string, plusOnes?: number | null, overCapacity?: boolean | null, 
/**
 * As for guests.
 */
early?: boolean | null, station?: string | null, };

/**
 * An address that is held.
 */
export type AddressHold = { id: AddressHoldId, address: string, why: HoldReason, 
/**
 * UTC.
 */
since: string, 
/**
 * Whose address it is, where that is known.
 */
personId: PersonId | null, name: string, 
/**
 * What the last mail that came back said, by RFC 3463.
 */
status: string, };

export type AddressHoldId = string;

export type AddressHoldRef = { holdId: AddressHoldId, };

/**
 * What goes into the hidden copy.
 */
export type Addresses = { text: string, count: number, };

/**
 * Heads of a party that the door let in, though nobody counted on them.
 */
export type Admitted = { guestId: GuestId, name: string, heads: number, as: AdmittedAs, 
/**
 * The diet lines of these heads.
 */
diets: Array<string>, 
/**
 * What they are allergic to, together.
 */
allergens: Array<string>, };

/**
 * Why nobody counted on a head that the door let in: its party's reply, or
 * that it was on no list, or that more came than the party has.
 */
export type AdmittedAs = "invited" | "maybe" | "declined" | "waitlisted" | "cancelled" | "walk-in" | "party";

/**
 * What was agreed of a line, with VAT; `null` takes it back. By the id of a line, or by
 * what computes it.
 */
export type AgreeBudgetLine = { lineId?: BudgetLineId | null, computed?: ComputedLine | null, agreedMinor?: number | null, };

export type Album = { id: AlbumId, eventId: EventId, title: string, link: string, 
/**
 * By the event's calendar; `None`: not yet.
 */
publishedOn: Day | null, };

export type AlbumId = string;

export type AlbumRef = { albumId: AlbumId, };

/**
 * Heads with an allergen; a head may be in several lines.
 */
export type AllergenLine = { allergen: string, total: number, 
/**
 * Who: at most 50 names.
 */
names: Array<string>, };

/**
 * A dish that holds what somebody must not eat, or may hold it in traces.
 */
export type AllergenWarning = { allergen: string, total: number, 
/**
 * At most 50.
 */
names: Array<string>, };

/**
 * Somebody with an allergy, and to what.
 */
export type Allergic = { name: string, allergens: Array<string>, };

/**
 * One question: answered, or what is missing.
 */
export type Answer = { question: Question, answered: boolean, 
/**
 * What is missing or off, for this question.
 */
looks: Array<Look>, };

export type AnswerId = string;

/**
 * Sums in a currency that has no rate: nowhere added.
 */
export type Apart = { currency: string, side: Side, sums: Sums, };

export type ApplyReadMail = { paths: Array<string>, leaveOut?: Array<string> | null, };

export type ApplyReplies = { paths: Array<string>, flip?: Array<string> | null, };

/**
 * Puts a channel away, or takes it out again.
 */
export type ArchiveChannel = { channelId: ChannelId, 
/**
 * False: it is used again. Left out: it is put away.
 */
archived?: boolean | null, };

export type ArrivalStep = { 
/**
 * UTC: where the step begins.
 */
at: string, 
/**
 * The same on the event's clock.
 */
wall: Wall, 
/**
 * Heads by station, in the order of `stations`.
 */
heads: Array<number>, total: number, 
/**
 * Heads that had arrived by the end of the step.
 */
soFar: number, };

export type ArrivalsChart = { 
/**
 * IANA name of the event's zone.
 */
zone: string, 
/**
 * Minutes of a step: 5, unless the event goes on for more than a day.
 */
minutes: number, 
/**
 * By heads, the busiest first; '' is a laptop without a name.
 */
stations: Array<string>, 
/**
 * From the first arrival to the last, without gaps.
 */
steps: Array<ArrivalStep>, 
/**
 * Heads that arrived; whoever came in twice counts twice.
 */
heads: number, 
/**
 * Index of the busiest step.
 */
busiest: number | null, };

/**
 * As of a day; left out: of today.
 */
export type AsOf = { asOf?: Day | null, };

export type AskToJoin = { name: string, 
/**
 * Where the request is written, for the owner.
 */
path: string, };

/**
 * Somebody of the staff, a person who becomes staff by it, or a new name.
 */
export type AssignShift = { shiftId: ShiftId, staffId?: StaffId | null, personId?: PersonId | null, name?: string | null, 
/**
 * Left out: asked.
 */
state?: AssignmentState | null, };

export type Assignment = { id: AssignmentId, shiftId: ShiftId, staffId: StaffId, personId: PersonId, name: string, state: AssignmentState, 
/**
 * What is wrong with it, a kind once.
 */
looks: Array<LookKind>, };

export type AssignmentId = string;

export type AssignmentRef = { assignmentId: AssignmentId, };

/**
 * How far somebody's shift has come.
 */
export type AssignmentState = "asked" | "confirmed" | "declined" | "came" | "absent";

export type AttendanceList = { 
/**
 * In the order of their starts.
 */
events: Array<EventAttendance>, };

/**
 * Whom a message goes to: who is coming; who moved up from the waitlist; who
 * waits; who is coming or may; who came in; all who said they would, or came.
 */
export type Audience = "going" | "moved-up" | "waiting" | "going-and-maybe" | "came" | "expected";

/**
 * Hours of one speaker or of one room.
 */
export type Available = { eventId: EventId, speakerId: SpeakerId | null, roomId: RoomId | null, 
/**
 * Whose hours they are.
 */
name: string, 
/**
 * In order of time.
 */
spans: Array<Span>, };

export type BackUp = { 
/**
 * Left out: the planner's folder of backups.
 */
path?: string | null, };

/**
 * A backup in the list: when (UTC), why, and what it holds.
 */
export type BackupInfo = { path: string, at: string, reason: Reason, bytes: number, 
/**
 * What came next: the file that was imported, the event whose door opened.
 */
about: string | null, 
/**
 * `null`: it can't be counted.
 */
events: number | null, people: number | null, 
/**
 * It opens with a passphrase.
 */
locked: boolean, };

/**
 * What a restore left and did.
 */
export type BackupRestored = { 
/**
 * The backup of what was there before.
 */
path: string, 
/**
 * People who were erased since the backup was made, and are again.
 */
erasedAgain: number, };

/**
 * Somebody who wears a badge.
 */
export type BadgeHolder = { kind: HolderKind, 
/**
 * The id of the guest, companion, speaker or staff; a plus-one without a
 * name is the guest's id with a number.
 */
id: string, name: string, company: string, role: BadgeRole, code: string, 
/**
 * When a badge was printed last.
 */
printedAt: string | null, };

/**
 * "38 printed, 4 new since".
 */
export type BadgeList = { holders: Page<BadgeHolder>, 
/**
 * Of all who wear a badge, whatever the query.
 */
printed: number, new: number, lastPrintedAt: string | null, settings: BadgeSettings, };

/**
 * Which plus-ones get a badge of their own.
 */
export type BadgePlusOnes = "none" | "named" | "all";

export type BadgeRole = "guest" | "speaker" | "staff" | "host";

export type BadgeSettings = { size: BadgeSize, paper: Paper | null, bothSides: boolean, cutMarks: boolean, surnameFirst: boolean, 
/**
 * Where the planner has one.
 */
logo: boolean, 
/**
 * What wearers answered to photos, as shapes.
 */
photoMarks: boolean, 
/**
 * Tenths of a millimetre.
 */
right: number, down: number, };

/**
 * Named by width × height in millimetres.
 */
export type BadgeSize = "90x55" | "85x54" | "100x150" | "62";

/**
 * Whether a price is paid once or for each head.
 */
export type Basis = "fixed" | "per-head";

/**
 * One batch of a mailing, from 1.
 */
export type BatchRef = { mailingId: MailingId, number: number, };

/**
 * A bill, a line each. What is nothing stands as 0.
 */
export type Bill = { 
/**
 * How many heads are billed: the guaranteed, or more if more were served.
 */
heads: number, 
/**
 * The dishes of the order.
 */
foodMinor: number, 
/**
 * For whom was served beyond the guaranteed, each like the others.
 */
beyondMinor: number, 
/**
 * What is missing to the least that the supplier bills.
 */
shortfallMinor: number, serviceMinor: number, deliveryMinor: number, 
/**
 * On top of the sums above, or within them.
 */
vatMinor: number, vatMode: VatMode, 
/**
 * Hundredths of a percent.
 */
vatRate: number, totalMinor: number, };

export type Biography = { 
/**
 * A language tag; '' is one that nobody has said.
 */
language: string, words: string, };

export type Budget = { eventId: EventId, currency: string, 
/**
 * Costs first, as they are listed; then what comes in.
 */
lines: Array<BudgetLine>, 
/**
 * What it costs, the reserve included.
 */
planned: Money, agreed: Money, invoiced: Money, paid: Money, reserve: Money, reservePercent: number, income: Sums, 
/**
 * Of both sides: what is given and not paid.
 */
inKind: Money, 
/**
 * Sponsors were asked for it and have not said yes: counted nowhere.
 */
asked: Money, 
/**
 * What comes in less what it costs.
 */
balance: Money, 
/**
 * What the planned income leaves open.
 */
missing: Money, limit: Money | null, 
/**
 * By how much the costs are above the limit.
 */
over: Money | null, heads: HeadCounts, perHead: PerHead, 
/**
 * Costs, in the order of the categories.
 */
categories: Array<CategorySums>, apart: Array<Apart>, rates: Array<EventRate>, notes: Array<BudgetNote>, };

export type BudgetDoc = { id: BudgetDocId, kind: DocKind, number: string, date: Day, amount: Money, 
/**
 * As the paper has it, whatever we reckon.
 */
vat: Money | null, };

export type BudgetDocId = string;

export type BudgetDocRef = { docId: BudgetDocId, };

export type BudgetLine = { 
/**
 * `None`: it is computed, and nothing of it was agreed or paid.
 */
id: BudgetLineId | null, source: Source, roomId: RoomId | null, sponsorId: SponsorId | null, side: Side, category: Category, 
/**
 * Empty of what its source says: food.
 */
title: string, basis: Basis, heads: HeadsBasis, 
/**
 * By how many it is reckoned; `None` where it is not by heads, or nobody knows.
 */
headCount: number | null, unit: Money, quantity: number, vatMode: VatMode, 
/**
 * Hundredths of a percent: 2000 is 20 %.
 */
vatRate: number, 
/**
 * The VAT in it: as its invoices have it, or else reckoned.
 */
vat: Money, vatFromPaper: boolean, 
/**
 * `None`: by heads that nobody knows.
 */
planned: Money | null, agreed: Money | null, invoiced: Money, paid: Money, 
/**
 * Given, not paid: it stands on both sides.
 */
inKind: boolean, 
/**
 * How far a sponsor has come.
 */
state: SponsorState | null, 
/**
 * What of it is added up, in the event's currency; `None`: there is no rate.
 */
counted: Sums | null, supplier: string, 
/**
 * By their day.
 */
documents: Array<BudgetDoc>, };

export type BudgetLineId = string;

export type BudgetLineRef = { lineId: BudgetLineId, };

export type BudgetNote = { kind: NoteKind, 
/**
 * Empty of what is about the whole budget.
 */
title: string, source: Source, lineId: BudgetLineId | null, 
/**
 * By how much.
 */
by: Money | null, 
/**
 * The currency that lacks a rate.
 */
currency: string, };

/**
 * Those that every planner has, in both languages.
 */
export type BuiltInTemplate = "monthly-meetup" | "workshop" | "conference-day";

export type BundleRead = { 
/**
 * The laptop that saved it.
 */
from: string, 
/**
 * Its digits: a laptop that joins compares them with the owner's screen.
 */
digits: string, 
/**
 * Changes that were not known here.
 */
changes: number, 
/**
 * Arrivals and departures among the rows.
 */
arrivals: number, 
/**
 * Rows that are others now, arrivals left out.
 */
rows: number, 
/**
 * New values to review.
 */
toReview: number, 
/**
 * By how many seconds its clock was ahead (behind: negative) where that is more than
 * half a minute; its clock as the bundle was saved, ours as it is read: only *ahead* is sure.
 */
clockAhead: number | null, };

export type BundleSaved = { path: string, 
/**
 * How many changes are in it.
 */
changes: number, 
/**
 * For how many laptops.
 */
laptops: number, };

export type BusyCalendar = { id: BusyCalendarId, name: string, kind: BusyKind, venueId: VenueId | null, venueName: string, fileName: string, 
/**
 * UTC.
 */
readAt: string, times: number, 
/**
 * Of those: not over yet.
 */
upcoming: number, report: BusyReport, };

export type BusyCalendarId = string;

export type BusyCalendarRef = { calendarId: BusyCalendarId, };

/**
 * Whose times they are: other events in town, public holidays, bookings of a venue.
 */
export type BusyKind = "events" | "holidays" | "venue";

/**
 * What becomes of the files as a busy calendar.
 */
export type BusyPlan = { times: number, 
/**
 * Of those: whole days.
 */
days: number, 
/**
 * How many are over already, whether or not they are left out.
 */
past: number, until: string, 
/**
 * The next first, then what is over; at most 200.
 */
rows: Array<PlannedTime>, leftOut: Array<CalendarRemark>, notes: Array<CalendarRemark>, };

/**
 * What was said when it was read.
 */
export type BusyReport = { leftOutCount: number, 
/**
 * At most 200.
 */
leftOut: Array<CalendarRemark>, 
/**
 * At most 200.
 */
notes: Array<CalendarRemark>, };

export type BusyTime = { title: string, place: string, 
/**
 * UTC; none for whole days.
 */
starts: string | null, ends: string | null, 
/**
 * Of whole days, both included.
 */
firstDay: string | null, lastDay: string | null, };

/**
 * A file, and how much is in it.
 */
export type CalendarFile = { name: string, entries: number, };

/**
 * What an import did; `step` undoes it whole.
 */
export type CalendarImported = { created: number, changed: number, cancelled: number, unchanged: number, leftOut: number, 
/**
 * Of a busy calendar.
 */
times: number, calendarId: BusyCalendarId | null, 
/**
 * The only event, where it is one.
 */
eventId: EventId | null, step: StepId | null, };

export type CalendarPreview = { 
/**
 * What it calls itself, or the file's name.
 */
name: string, 
/**
 * At most 200.
 */
files: Array<CalendarFile>, fileCount: number, entries: number, 
/**
 * What it looks like.
 */
suggested: ReadAs, suggestedKind: BusyKind, 
/**
 * Answers of guests: they are read elsewhere.
 */
replies: boolean, 
/**
 * What was taken for times that name no zone.
 */
zones: Array<TakenZone>, events: EventsPlan, busy: BusyPlan, 
/**
 * What the reading itself left out.
 */
leftOut: Array<CalendarRemark>, leftOutCount: number, notes: Array<CalendarRemark>, };

/**
 * Something that was not taken from a calendar, or taken otherwise than it is
 * written there.
 */
export type CalendarRemark = { file: string, 
/**
 * 0: the whole file.
 */
line: number, 
/**
 * Of the entry, or empty.
 */
title: string, 
/**
 * `calendar-remark-<code>` in the Fluent files.
 */
code: string, detail: string, };

export type CalendarReplyId = string;

export type CalendarSpan = { 
/**
 * In the order they are due.
 */
tasks: Array<SpanTask>, busy: Array<SpanBusy>, 
/**
 * There are more of either than are told here.
 */
cut: boolean, };

export type Came = "came" | "not-came";

/**
 * A text that is not on the paper as it was written.
 */
export type CannotDraw = { 
/**
 * Whose it is; empty where it belongs to the event.
 */
name: string, code: string, email: string, part: DrawnPart, 
/**
 * The whole text.
 */
text: string, why: DrawnFault, 
/**
 * Those that no font has, each once.
 */
letters: Array<string>, };

/**
 * An event that they took part in, or said they would.
 */
export type CardEvent = { eventId: EventId, title: string, starts: Wall, 
/**
 * What they gave or did there; empty of a visit.
 */
what: string, };

/**
 * Something that was prepared for them and not said to be unsent.
 */
export type CardMessage = { 
/**
 * UTC.
 */
at: string, 
/**
 * `invitation`, `cancellation`, the word of what was told to guests, or `service` or `news`.
 */
kind: string, 
/**
 * Of a message of the manager's own its name; empty where it or the event is gone.
 */
eventTitle: string, };

/**
 * One year of visits.
 */
export type CardYear = { year: number, 
/**
 * On its last day, or today.
 */
stage: Stage, 
/**
 * The latest first.
 */
visits: Array<CardEvent>, };

/**
 * What it is for; of income, where it comes from.
 */
export type Category = "venue" | "food" | "speakers" | "equipment" | "print" | "photo" | "gifts" | "travel" | "team" | "promotion" | "sponsors" | "tickets" | "own" | "other";

/**
 * Of one category over the events that are shown, in one currency.
 */
export type CategoryCost = { currency: string, category: Category, sums: Sums, };

/**
 * Of one category of costs, in the event's currency.
 */
export type CategorySums = { category: Category, sums: Sums, };

export type Catering = { headcount: Headcount, 
/**
 * In the order of their times.
 */
sittings: Array<Sitting>, 
/**
 * As the sittings are.
 */
foods: Array<SittingFood>, 
/**
 * By sitting, in the order of the menu.
 */
dishes: Array<Dish>, 
/**
 * By sitting and course, in the order of the courses.
 */
unserved: Array<Unserved>, 
/**
 * Who may eat nothing on the menu.
 */
nothingFor: Array<NothingFor>, staff: Array<StaffMember>, marginPercent: number, 
/**
 * The event's.
 */
currency: string, 
/**
 * What all dishes cost, a sum for each currency, the event's first.
 */
total: Array<Money>, };

export type ChangeSeriesRule = { seriesId: SeriesId, rule: Rule, 
/**
 * How many dates of an endless rule there shall be from now on.
 */
dates?: number | null, };

/**
 * How many a bulk change reached, and whom the seats moved.
 */
export type Changed = { count: number, 
/**
 * Said to be going, but there is no seat for them yet.
 */
waitlisted: Moved, 
/**
 * Moved up from the waitlist, because seats came free.
 */
promoted: Moved, };

/**
 * One difference: wall clocks for times, names for zones, one line for places.
 */
export type ChangedField = { field: ShownField, old: string, new: string, };

/**
 * A known person whom an import changed.
 */
export type ChangedPerson = { name: string, changes: Array<FieldChange>, };

/**
 * People who hold the same old version, and what differs from it.
 */
export type ChangedSince = { count: number, fields: Array<ChangedField>, };

export type Channel = { id: ChannelId, kind: ChannelKind, name: string, 
/**
 * A link or a handle.
 */
address: string, 
/**
 * A language tag; '' is any.
 */
lang: string, 
/**
 * Of a post, where the channel has another limit than its kind.
 */
charLimit: number | null, archivedAt: string | null, createdAt: string, 
/**
 * By the last reading that tells it.
 */
members: number | null, };

export type ChannelId = string;

export type ChannelKind = "email" | "telegram" | "telegram-html" | "telegram-md" | "vk" | "max" | "whatsapp" | "discord" | "mastodon" | "sms" | "page";

export type ChannelReach = { channelId: ChannelId, name: string, kind: ChannelKind, 
/**
 * Put away: it is read no more, and what was read stays.
 */
archived: boolean, 
/**
 * Of the channel itself, by day; those of posts stand in its list of readings.
 */
readings: Array<ReachReading>, days: Array<ChatDay>, 
/**
 * Of the last 30 days up to the last one that is known; `null`: no chat was read.
 */
perMonth: ChatMonth | null, };

/**
 * What was read off a channel, or off one post, on a day. `null`: not looked at.
 */
export type ChannelReading = { id: ReadingId, channelId: ChannelId, 
/**
 * '' is the channel itself.
 */
post: string, day: Day, members: number | null, views: number | null, reactions: number | null, replies: number | null, };

export type ChatActivity = { channelId: ChannelId, name: string, messages: number, 
/**
 * Accounts that wrote at any time.
 */
accounts: number, 
/**
 * Of them, those that are one known person; the others are nobody known.
 */
known: number, 
/**
 * From the first that holds a message to the last, the latest last; in those between that
 * hold none nobody wrote.
 */
months: Array<MonthOfChat>, 
/**
 * Those of `perMonth` that hold a message.
 */
days: Array<ChatDay>, 
/**
 * Of the last 30 days up to the last one that is known; `null`: no chat was read.
 */
perMonth: ChatMonth | null, };

export type ChatDay = { day: Day, messages: number, accounts: number, };

export type ChatImported = { 
/**
 * Days that are new, or of which more is known now; none where the file was read before.
 */
days: number, 
/**
 * Messages that were not counted before.
 */
messages: number, 
/**
 * Accounts in the chat.
 */
accounts: number, 
/**
 * Of them, those that are somebody known.
 */
matched: number, 
/**
 * And those that are nobody known.
 */
unknown: number, problems: Array<SharedAccount>, };

/**
 * How many of those who write in a month write on a day.
 */
export type ChatMonth = { first: Day, last: Day, 
/**
 * Who wrote at least once in it.
 */
accounts: number, 
/**
 * Who wrote on a day, on the average; a day without a message counts as none.
 */
meanDaily: number, 
/**
 * The one by the other; `null`: nobody wrote.
 */
share: number | null, };

/**
 * One chat of a file.
 */
export type ChatOfFile = { id: string, name: string, 
/**
 * Between two people: nothing to count.
 */
personal: boolean, messages: number, accounts: number, 
/**
 * `null`: nothing was said, or it is asked first how days are written.
 */
firstDay: Day | null, lastDay: Day | null, };

export type ChatPreview = { kind: ChatSource, 
/**
 * The largest, groups before what is between two; at most 200.
 */
chats: Array<ChatOfFile>, total: number, asks: Array<ChatQuestion>, 
/**
 * Accounts of this kind that are said to be several people's.
 */
problems: Array<SharedAccount>, };

/**
 * What has to be said before a file is read: which of several chats; whether a day
 * stands before its month.
 */
export type ChatQuestion = "chat" | "day-first";

/**
 * What wrote the file.
 */
export type ChatSource = "telegram" | "discord" | "whatsapp" | "vk";

export type CheckClock = { time: Wall, zone: string, };

export type CheckIn = { checkInId: CheckInId, guest: DoorGuest, at: string, heads: number, here: number, coming: number, 
/**
 * More than a day before the start, and said to be meant so.
 */
early: boolean, };

export type CheckInGuest = { guestId: GuestId, 
/**
 * Heads arriving now; left out: all of the party who are not here yet.
 */
heads?: number | null, 
/**
 * Let in whom the door stops.
 */
admitAnyway?: boolean | null, 
/**
 * They do come more than a day before the start; without it such an arrival is
 * refused. A rehearsal needs no word.
 */
early?: boolean | null, station?: string | null, };

export type CheckInId = string;

export type CheckOut = { checkInId: CheckInId, guestId: GuestId, name: string, at: string, heads: number, 
/**
 * Heads of the party who stay.
 */
partyHere: number, 
/**
 * Heads of the event who stay.
 */
here: number, };

export type CheckOutGuest = { guestId: GuestId, 
/**
 * Heads leaving now; left out: all of the party who are here.
 */
heads?: number | null, station?: string | null, };

export type Choice = { field: MergeField, whose: Whose, };

/**
 * Two files claim one event: the first counts, or the newer one.
 */
export type Claim = "first" | "newer";

/**
 * What a clock in `zone` does at a wall time: for the form's hint.
 */
export type ClockCheck = { "kind": "plain", offset: string, } | { "kind": "twice", earlier: string, later: string, } | { "kind": "skipped", next: Wall, };

export type Cohort = { 
/**
 * The quarter of their first visit, `2026-Q1`.
 */
first: string, people: number, 
/**
 * Nothing is known from before: they were first seen here, whatever had been.
 */
firstSeen: boolean, 
/**
 * The quarters after, one by one; `null` of one that was not measured.
 */
cells: Array<CohortCell | null>, };

export type CohortCell = { 
/**
 * `2026-Q2`.
 */
quarter: string, came: number, 
/**
 * In percent of the people of the quarter, 95 %.
 */
low: number, high: number, };

export type Cohorts = { asOf: Day, quarters: Array<Cohort>, };

/**
 * Whether there is one.
 */
export type CommunityLogo = { logo: Logo | null, };

/**
 * A message with its texts.
 */
export type CommunityMessage = { id: MessageId, name: string, kind: MessageKind, use: MessageUse, eventId: EventId | null, 
/**
 * Of a whole series, instead of an event.
 */
seriesId: SeriesId | null, 
/**
 * Whose date, place and link the fields say, of a series: the next that takes place.
 */
nextEventId: EventId | null, audience: MessageAudience, 
/**
 * Who paid for a part of it, and the token that the law may ask for.
 */
advertiser: string, adToken: string, 
/**
 * A sponsor's block, by those two or by what a text says, and one of the two is missing.
 */
sponsorUnmarked: boolean, texts: Array<MessageText>, 
/**
 * What may stand in braces.
 */
fields: Array<string>, archived: boolean, createdAt: string, };

export type CommunityReach = { 
/**
 * Those that were put away last.
 */
channels: Array<ChannelReach>, };

export type Companion = { id: CompanionId, name: string, diets: Array<string>, allergens: Array<string>, };

export type CompanionDraft = { name: string, diets?: Array<string> | null, allergens?: Array<string> | null, };

export type CompanionId = string;

export type ComparePeople = { 
/**
 * The one that would be kept.
 */
keptId: PersonId, otherId: PersonId, };

export type Comparison = { kept: Person, other: Person, differences: Array<Difference>, shared: Array<SharedEvent>, };

/**
 * A line that is computed: there is no row to name it by.
 */
export type ComputedLine = { eventId: EventId, source: Source, roomId?: RoomId | null, sponsorId?: SponsorId | null, 
/**
 * Of food: in which money it is paid; left out: the event's.
 */
currency?: string | null, };

/**
 * How sure a guess is.
 */
export type Confidence = "none" | "unsure" | "likely" | "sure";

export type ConfirmMailing = { mailingId: MailingId, sent: Sent, 
/**
 * Of mail in a browser: only the batches that were copied were sent, the others
 * were not.
 */
copiedOnly?: boolean | null, };

/**
 * What the latest answer about photos says, kept with the person; written by what adds
 * the answer. To be asked each time is not to have been asked.
 */
export type Consent = "not-asked" | "yes" | "no";

export type ConsentAnswer = "yes" | "no" | "ask" | "stop";

export type ConsentHow = "said" | "paper" | "form" | "import" | "mail" | "merged" | "earlier" | "undone";

export type ConsentId = string;

export type ConsentPurpose = "processing" | "mailing" | "photo";

/**
 * One answer as it was given.
 */
export type ConsentRow = { id: ConsentId, purpose: ConsentPurpose, answer: ConsentAnswer, 
/**
 * UTC.
 */
at: string, how: ConsentHow, wording: string, };

/**
 * A diet that a dish is marked for, and what it holds against it.
 */
export type Contradiction = { diet: string, allergens: Array<string>, };

export type Costs = { 
/**
 * The latest first.
 */
rows: Array<EventCost>, 
/**
 * Events that have something to pay.
 */
total: number, categories: Array<CategoryCost>, };

export type CountDuplicates = { 
/**
 * Only pairs of these people.
 */
selection?: PeopleSelection | null, };

/**
 * How many of an event's guests match a filter, whatever reply it asks for.
 */
export type CountGuests = { eventId: EventId, filter: GuestFilter, };

export type Course = "main" | "snack" | "dessert" | "drink";

export type CreateEvent = { title: string, starts: Wall, 
/**
 * Without it: three hours after the start.
 */
ends?: Wall | null, 
/**
 * IANA name; without it the zone of the settings.
 */
zone?: string | null, startsFold?: Fold | null, endsFold?: Fold | null, kind?: EventKind | null, state?: EventState | null, venueId?: VenueId | null, roomId?: RoomId | null, capacity?: number | null, about?: string | null, notes?: string | null, host?: string | null, organizerName?: string | null, organizerEmail?: string | null, link?: string | null, currency?: string | null, foodPlanned?: FoodPlanned | null, reminderMinutes?: number | null, };

/**
 * With the usual texts of what it is for, in both languages of the program.
 */
export type CreateMessage = { name?: string | null, kind: MessageKind, use: MessageUse, 
/**
 * Left out: that of the audience.
 */
eventId?: EventId | null, 
/**
 * Instead of an event; left out: that of the audience.
 */
seriesId?: SeriesId | null, audience: MessageAudience, 
/**
 * Of the empty text of a message without usual ones, and of its name.
 */
lang?: string | null, 
/**
 * Instead of usual texts: all that the library keeps under the name of this one.
 */
textId?: SavedTextId | null, };

/**
 * From an event that is there, which becomes the first date, or from a new one.
 */
export type CreateSeries = { eventId?: EventId | null, event?: CreateEvent | null, rule: Rule, 
/**
 * How many dates of an endless rule are made: 12 unless said, at most 366.
 */
dates?: number | null, };

export type CreateSupplier = { name: string, contact?: string | null, email?: string | null, phone?: string | null, language?: string | null, currency?: string | null, vatRate?: number | null, vatMode?: VatMode | null, finalHours?: number | null, oversetPercent?: number | null, minHeads?: number | null, minSpendMinor?: number | null, servicePercent?: number | null, deliveryMinor?: number | null, notes?: string | null, };

export type CreateVenue = { name: string, address?: string | null, accessNotes?: string | null, contactName?: string | null, contactEmail?: string | null, contactPhone?: string | null, capacity?: number | null, costMinor?: number | null, currency?: string | null, notes?: string | null, };

export type Cue = { id: CueId, eventId: EventId, 
/**
 * What it is tied to; `None` by the clock.
 */
sessionId: SessionId | null, sessionTitle: string, 
/**
 * The session's room.
 */
roomName: string, anchor: CueAnchor, 
/**
 * From the session's start or end; before it: negative.
 */
offsetMinutes: number, 
/**
 * By the clock of the event's zone; `None` while its session has no time.
 */
at: Wall | null, 
/**
 * 0 is a moment.
 */
minutes: number, lane: Lane, owner: string, words: string, };

/**
 * What its time is counted from.
 */
export type CueAnchor = "start" | "end" | "clock";

export type CueId = string;

export type CueRef = { cueId: CueId, };

/**
 * A date of a series and what else takes place then.
 */
export type DateClashes = { eventId: EventId, looks: Array<Look>, };

/**
 * How `5/10/2026` is read.
 */
export type DateOrder = "day-first" | "month-first";

/**
 * One date that would be made.
 */
export type DatePreview = { date: Day, starts: Wall, 
/**
 * The place is taken, or something else is on that day.
 */
looks: Array<Look>, };

/**
 * A date without a time, `2026-12-18` everywhere it is written.
 */
export type Day = string;

/**
 * The manager's answer to a suggestion.
 */
export type Decision = { 
/**
 * The line of the file that the suggestion is about.
 */
line: number, 
/**
 * The person it is; `null`: somebody else, make a new person.
 */
personId?: PersonId | null, };

export type Density = "compact" | "default" | "comfortable";

/**
 * A laptop that writes to the planner.
 */
export type DeviceId = string;

/**
 * Heads of one diet. Several diets of one head make a line of their own,
 * `gluten-free+vegan`, so that lines never count a head twice.
 */
export type DietLine = { 
/**
 * `none`, `not-asked`, `own-words`, a code, or codes joined by `+` in
 * alphabetical order.
 */
diet: string, guests: number, plusOnes: number, 
/**
 * Speakers and staff.
 */
staff: number, 
/**
 * Let in at the door, and in no reply.
 */
atDoor: number, total: number, };

export type DietNote = { name: string, note: string, };

/**
 * One line. Empty where there was, or is, nothing.
 */
export type DiffLine = { what: What, 
/**
 * Which sitting, by its title or else its kind; empty for the whole order.
 */
sitting: string, sittingId: SittingId | null, 
/**
 * Which dish, or which diet line.
 */
dish: string, dishId: DishId | null, was: string, now: string, };

/**
 * A field that is not the same, and whose value is the fuller one.
 */
export type Difference = { field: MergeField, suggested: Whose, };

/**
 * Towards which end of a list something moves by one.
 */
export type Direction = "earlier" | "later";

export type Dish = { id: DishId, sittingId: SittingId, name: string, course: Course, 
/**
 * Diets it suits.
 */
diets: Array<string>, 
/**
 * Allergens it holds; `["not-stated"]` where nobody has said, `["none"]`
 * where somebody has said that it holds none.
 */
allergens: Array<string>, 
/**
 * Allergens it may hold in traces.
 */
traces: Array<string>, portion: string, unit: Unit, 
/**
 * How much a head takes, in thousandths of the unit.
 */
perHead: number, 
/**
 * How much of it is ordered as one, in thousandths of the unit.
 */
pack: number, 
/**
 * So many of a hundred of its heads take it.
 */
takenPercent: number, 
/**
 * Its part of the heads who may eat everything; `None`: as the service has it.
 */
mix: number | null, 
/**
 * No fewer are ordered than this, and no other number than in these steps.
 */
minUnits: number, step: number, 
/**
 * What was not eaten, as somebody has counted it.
 */
leftOver: number | null, 
/**
 * Of one ordered unit, in the supplier's money where there is one.
 */
price: Money, supplierId: SupplierId | null, 
/**
 * What the supplier is called; '' where there is none.
 */
supplier: string, 
/**
 * Heads given this dish.
 */
heads: number, 
/**
 * What is ordered for them, with the margin.
 */
needed: number, 
/**
 * What the manager decided instead, if anything.
 */
ordered: number | null, 
/**
 * Of `ordered` or else `needed`.
 */
cost: Money, 
/**
 * Whom it would harm.
 */
warnings: Array<AllergenWarning>, 
/**
 * Everybody with an allergy, while nobody has said what the dish holds.
 */
unstatedFor: Array<Allergic>, 
/**
 * Who may eat it, and should know of the traces.
 */
traceWarnings: Array<AllergenWarning>, contradictions: Array<Contradiction>, };

export type DishId = string;

export type DishRef = { dishId: DishId, };

/**
 * How many dishes wait for somebody to state their allergens, and where to begin.
 */
export type DishesNotStated = { dishes: number, eventId: EventId, eventTitle: string, };

/**
 * Счёт, акт, чек, оплата. Invoices and payments are sums; the other two prove.
 */
export type DocKind = "invoice" | "act" | "receipt" | "payment";

/**
 * Nothing to tell but that it is done.
 */
export type Done = Record<symbol, never>;

/**
 * A guest as the door sees them.
 */
export type DoorGuest = { guestId: GuestId, name: string, company: string, state: GuestState, 
/**
 * Why they are not let in without a word; null: they are.
 */
stop: Stop | null, plusOnes: number, 
/**
 * 1 + plus_ones.
 */
party: number, 
/**
 * Heads of the party that are here: 3 of 4.
 */
here: number, firstAt: string | null, firstStation: string, diets: Array<string>, allergens: Array<string>, note: string, code: string, 
/**
 * What other tools sold them.
 */
ticketKinds: Array<string>, };

/**
 * Whether the door was kept, so that who was not seen there can be said not to have come:
 * where nobody says, one arrival does.
 */
export type DoorKept = "unknown" | "yes" | "no";

/**
 * What the sheet shows; the paper's language is not the screen's.
 */
export type DoorListOptions = { eventId: EventId, lang?: Lang | null, paper?: Paper | null, landscape?: boolean | null, 
/**
 * A–K and L–Z on sheets of their own.
 */
split?: boolean | null, 
/**
 * Lines for walk-ins at the end; left out: 10.
 */
blankLines?: number | null, company?: boolean | null, plusOnes?: boolean | null, diet?: boolean | null, notes?: boolean | null, 
/**
 * What other tools sold them; left out: no.
 */
ticketKind?: boolean | null, 
/**
 * Also those who said maybe or have not answered.
 */
undecided?: boolean | null, 
/**
 * Those who wait, on pages of their own; left out: yes.
 */
waitlist?: boolean | null, };

export type DoorLog = { eventId: EventId, offset?: number | null, limit?: number | null, };

export type DoorLogRow = { checkInId: CheckInId, guestId: GuestId, 
/**
 * UTC.
 */
at: string, kind: PassageKind, 
/**
 * Of a void: what it took back.
 */
of: PassageKind | null, 
/**
 * An arrival or departure that was not taken back.
 */
counts: boolean, 
/**
 * '' for a guest who has been removed since.
 */
name: string, heads: number, station: string, 
/**
 * Name of the laptop.
 */
device: string, 
/**
 * '' or why it was let through.
 */
over: string, walkIn: boolean, code: string, };

/**
 * Somebody who may be meant, and by what.
 */
export type DoorMatch = { 
/**
 * The name, with the letters that were typed told from the rest.
 */
marked: Array<Piece>, 
/**
 * What matched beside the name: a company, a plus-one. Else empty.
 */
beside: Array<Piece>, guestId: GuestId, name: string, company: string, state: GuestState, 
/**
 * Why they are not let in without a word; null: they are.
 */
stop: Stop | null, plusOnes: number, 
/**
 * 1 + plus_ones.
 */
party: number, 
/**
 * Heads of the party that are here: 3 of 4.
 */
here: number, firstAt: string | null, firstStation: string, diets: Array<string>, allergens: Array<string>, note: string, code: string, 
/**
 * What other tools sold them.
 */
ticketKinds: Array<string>, };

/**
 * At the door: a scan lets in at once, or shows the guest first.
 */
export type DoorMode = "express" | "review";

/**
 * "87 here of 142".
 */
export type DoorStatus = { eventId: EventId, title: string, here: number, coming: number, capacity: number | null, 
/**
 * More than a day before the start: nobody can have come.
 */
early: boolean, recent: Array<RecentArrival>, };

/**
 * No font on this laptop has the letters; the end is cut off; or, of a logo,
 * nothing can read it.
 */
export type DrawnFault = "no-font" | "no-room" | "damaged";

export type DrawnPart = "name" | "companion" | "company" | "diet" | "allergens" | "note" | "ticket-kind" | "code" | "title" | "place" | "logo";

/**
 * How many there are, for Home and the head of the directory.
 */
export type DuplicateCount = { pairs: number, 
/**
 * In how many pairs more than a name alone speaks for one person.
 */
sure: number, 
/**
 * Pairs that agree in everything, and can be merged together.
 */
agree: number, 
/**
 * People in all these pairs.
 */
people: number, };

/**
 * Copies an event with its programme, tasks, dishes and staff, without its guests.
 */
export type DuplicateEvent = { eventId: EventId, starts: Wall, title?: string | null, };

export type DuplicateMessage = { messageId: MessageId, name?: string | null, };

export type DutiesExported = { 
/**
 * The folder.
 */
path: string, files: number, 
/**
 * Whose file says something that they were not handed before.
 */
new: Array<string>, 
/**
 * So many shifts are called off in them.
 */
calledOff: number, };

export type Duty = { id: DutyId, eventId: EventId, kind: DutyKind, title: string, note: string, 
/**
 * In the order of time; what has no time yet comes last.
 */
shifts: Array<Shift>, };

export type DutyId = string;

/**
 * What a duty is about.
 */
export type DutyKind = "door" | "food" | "photo" | "video" | "stage" | "other";

export type DutyRef = { dutyId: DutyId, };

/**
 * Whom a sitting is for.
 */
export type Eaters = "all" | "team" | "tagged";

export type EditAlbum = { albumId: AlbumId, title?: string | null, link?: string | null, };

export type EditBudget = { eventId: EventId, limitMinor?: number | null, reservePercent?: number | null, };

/**
 * What is left out stays as it is.
 */
export type EditBudgetDoc = { docId: BudgetDocId, kind?: DocKind | null, number?: string | null, date?: Day | null, amountMinor?: number | null, 
/**
 * `null`: the paper does not say.
 */
vatMinor?: number | null, };

export type EditBudgetLine = { lineId: BudgetLineId, title?: string | null, side?: Side | null, category?: Category | null, basis?: Basis | null, heads?: HeadsBasis | null, unitMinor?: number | null, quantity?: number | null, currency?: string | null, vatRate?: number | null, vatMode?: VatMode | null, supplier?: string | null, };

export type EditBusyCalendar = { calendarId: BusyCalendarId, name?: string | null, kind?: BusyKind | null, venueId?: VenueId | null, };

export type EditChannel = { channelId: ChannelId, kind?: ChannelKind | null, name?: string | null, address?: string | null, lang?: string | null, charLimit?: number | null, };

export type EditCue = { cueId: CueId, words?: string | null, 
/**
 * `null` unties it: it keeps the time it has.
 */
sessionId?: SessionId | null, anchor?: CueAnchor | null, offsetMinutes?: number | null, starts?: Wall | null, minutes?: number | null, lane?: Lane | null, owner?: string | null, };

export type EditDish = { dishId: DishId, sittingId?: SittingId | null, name?: string | null, course?: Course | null, diets?: Array<string> | null, allergens?: Array<string> | null, traces?: Array<string> | null, portion?: string | null, unit?: Unit | null, perHead?: number | null, pack?: number | null, takenPercent?: number | null, 
/**
 * `null`: as the service has it.
 */
mix?: number | null, minUnits?: number | null, step?: number | null, 
/**
 * In the money of its supplier.
 */
priceMinor?: number | null, ordered?: number | null, leftOver?: number | null, 
/**
 * `null` is nobody.
 */
supplierId?: SupplierId | null, 
/**
 * In place of the id: the supplier who is called so, or a new one; '' is nobody.
 */
supplier?: string | null, };

export type EditDuty = { dutyId: DutyId, title?: string | null, kind?: DutyKind | null, note?: string | null, };

/**
 * Fields left out stay as they are; `null` clears what may be empty.
 */
export type EditEvent = { eventId: EventId, title?: string | null, starts?: Wall | null, ends?: Wall | null, zone?: string | null, startsFold?: Fold | null, endsFold?: Fold | null, kind?: EventKind | null, venueId?: VenueId | null, roomId?: RoomId | null, capacity?: number | null, about?: string | null, notes?: string | null, host?: string | null, organizerName?: string | null, organizerEmail?: string | null, link?: string | null, currency?: string | null, foodPlanned?: FoodPlanned | null, marginPercent?: number | null, reminderMinutes?: number | null, };

export type EditFeedbackForm = { eventId: EventId, intro?: string | null, link?: string | null, };

export type EditGuest = { guestId: GuestId, plusOnes?: number | null, note?: string | null, 
/**
 * The person's diet and allergens, edited where one meets them.
 */
diets?: Array<string> | null, allergens?: Array<string> | null, dietNote?: string | null, overCapacity?: boolean | null, };

export type EditMailTemplate = { purpose: Wording, lang: Lang, subject: string, text: string, };

export type EditMenuDish = { menuDishId: MenuDishId, name?: string | null, course?: Course | null, diets?: Array<string> | null, allergens?: Array<string> | null, traces?: Array<string> | null, portion?: string | null, priceMinor?: number | null, perHead?: number | null, pack?: number | null, unit?: Unit | null, takenPercent?: number | null, mix?: number | null, minUnits?: number | null, step?: number | null, };

export type EditMessage = { messageId: MessageId, name?: string | null, kind?: MessageKind | null, eventId?: EventId | null, 
/**
 * Takes the place of an event, and the other way round.
 */
seriesId?: SeriesId | null, audience?: MessageAudience | null, advertiser?: string | null, adToken?: string | null, };

export type EditOrder = { eventId: EventId, supplierId: SupplierId, 
/**
 * `null`: the heads fed.
 */
guaranteed?: number | null, 
/**
 * `null`: nobody has said.
 */
served?: number | null, };

/**
 * Fields left out stay as they are.
 */
export type EditPerson = { personId: PersonId, name?: string | null, given?: string | null, family?: string | null, patronymic?: string | null, company?: string | null, jobTitle?: string | null, emails?: Array<string> | null, phones?: Array<string> | null, language?: string | null, diets?: Array<string> | null, allergens?: Array<string> | null, dietNote?: string | null, tags?: Array<string> | null, notes?: string | null, consent?: Consent | null, };

export type EditProfile = { personId: PersonId, 
/**
 * All of them: a language that is left out, or has no words, goes.
 */
biographies?: Array<Biography> | null, links?: string | null, };

export type EditPromise = { promiseId: PromiseId, madeBy?: PromisedBy | null, words?: string | null, quantity?: number | null, daysBefore?: number | null, };

export type EditQuestion = { questionId: QuestionId, 
/**
 * Once it was answered it keeps its kind and its choices.
 */
kind?: QuestionKind | null, words?: string | null, choices?: Array<string> | null, };

export type EditRoom = { roomId: RoomId, name?: string | null, capacity?: number | null, layout?: string | null, costMinor?: number | null, notes?: string | null, };

export type EditSavedText = { textId: SavedTextId, name?: string | null, lang?: string | null, channelKind?: ChannelKind | null, subject?: string | null, body?: string | null, };

export type EditSeries = { seriesId: SeriesId, scope: SeriesScope, 
/**
 * Where "following" begins; not needed for "all".
 */
fromEventId?: EventId | null, changes: SeriesChanges, };

export type EditSession = { sessionId: SessionId, title?: string | null, kind?: SessionKind | null, starts?: Wall | null, minutes?: number | null, roomId?: RoomId | null, about?: string | null, speakerIds?: Array<SpeakerId> | null, trackId?: TrackId | null, 
/**
 * It must start then.
 */
hard?: boolean | null, setupMinutes?: number | null, teardownMinutes?: number | null, 
/**
 * Move every later session of the event by as much as this one's end moves.
 */
shiftFollowing?: boolean | null, };

export type EditSettings = { language?: Lang | null, theme?: Theme | null, weekStart?: WeekStart | null, paper?: Paper | null, density?: Density | null, textSize?: number | null, zone?: string | null, currency?: string | null, organizerName?: string | null, organizerEmail?: string | null, showRatePercent?: number | null, driftingDays?: number | null, lostDays?: number | null, stageChances?: number | null, station?: string | null, replyKeys?: boolean | null, doorMode?: DoorMode | null, doorSounds?: boolean | null, welcomed?: boolean | null, };

/**
 * A session named here takes the place of the hours; hours take the place of the session.
 */
export type EditShift = { shiftId: ShiftId, sessionId?: SessionId | null, beforeMinutes?: number | null, afterMinutes?: number | null, starts?: Wall | null, ends?: Wall | null, needed?: number | null, };

export type EditShot = { shotId: ShotId, words?: string | null, sessionId?: SessionId | null, must?: boolean | null, staffId?: StaffId | null, };

export type EditSitting = { sittingId: SittingId, title?: string | null, kind?: SittingKind | null, 
/**
 * A time of its own; `null` takes it off.
 */
starts?: Wall | null, minutes?: number | null, 
/**
 * The item of the programme whose time it has; `null` leaves it the time it has now.
 */
sessionId?: SessionId | null, eaters?: Eaters | null, tag?: string | null, sharePercent?: number | null, basis?: SittingBasis | null, basisHeads?: number | null, service?: Service | null, };

export type EditSpeaker = { speakerId: SpeakerId, state?: SpeakerState | null, talkTitle?: string | null, talkAbstract?: string | null, needs?: string | null, doNotRecord?: boolean | null, eats?: boolean | null, notes?: string | null, callMinutes?: number | null, arrives?: Wall | null, leaves?: Wall | null, travel?: string | null, recordingAsked?: boolean | null, };

export type EditSponsor = { sponsorId: SponsorId, name?: string | null, level?: string | null, state?: SponsorState | null, moneyMinor?: number | null, currency?: string | null, inKindMinor?: number | null, inKind?: string | null, contact?: string | null, notes?: string | null, };

export type EditStaff = { staffId: StaffId, role?: string | null, eats?: boolean | null, };

export type EditSupplier = { supplierId: SupplierId, name?: string | null, contact?: string | null, email?: string | null, phone?: string | null, language?: string | null, currency?: string | null, vatRate?: number | null, vatMode?: VatMode | null, finalHours?: number | null, oversetPercent?: number | null, minHeads?: number | null, minSpendMinor?: number | null, servicePercent?: number | null, deliveryMinor?: number | null, notes?: string | null, };

export type EditTalk = { talkId: TalkId, 
/**
 * All of them: a language that is left out goes.
 */
texts?: Array<TalkText> | null, 
/**
 * All of them.
 */
personIds?: Array<PersonId> | null, minutes?: number | null, materials?: string | null, notes?: string | null, };

export type EditTask = { taskId: TaskId, title?: string | null, due?: Wall | null, daysBefore?: number | null, owner?: string | null, notes?: string | null, };

export type EditTrack = { trackId: TrackId, name?: string | null, colour?: TrackColour | null, };

export type EditVenue = { venueId: VenueId, name?: string | null, address?: string | null, accessNotes?: string | null, contactName?: string | null, contactEmail?: string | null, contactPhone?: string | null, capacity?: number | null, costMinor?: number | null, currency?: string | null, notes?: string | null, };

/**
 * What an import does with an event of the file.
 */
export type Effect = "create" | "change" | "cancel" | "same";

/**
 * Nothing asked for.
 */
export type Empty = Record<symbol, never>;

/**
 * The last date that may take place.
 */
export type EndSeries = { seriesId: SeriesId, after: Day, };

/**
 * When a rule ends.
 */
export type Ends = { "kind": "never" } | { "kind": "on", date: Day, } | { "kind": "after", count: number, };

export type ErasePerson = { personId: PersonId, 
/**
 * Also delete every backup that is there.
 */
deleteBackups?: boolean | null, 
/**
 * Also delete the exported files that are about the person alone.
 */
deleteExports?: boolean | null, };

/**
 * What erasing would do, for the question that is asked before.
 */
export type ErasePreview = { name: string, 
/**
 * Others who were merged into the person and go along.
 */
aliases: number, 
/**
 * Past events that keep an anonymous guest.
 */
past: number, 
/**
 * Events to come that lose the reply.
 */
coming: number, 
/**
 * Texts elsewhere that speak of the person and stay as they are.
 */
mentions: Array<Mention>, 
/**
 * They hold the person until they are deleted.
 */
backups: Array<BackupInfo>, 
/**
 * What was exported before and speaks of the person.
 */
exports: Exports, };

export type Erased = { past: number, coming: number, mentions: Array<Mention>, 
/**
 * Backups that still hold the person; put back, they lose the person again.
 */
backups: Array<BackupInfo>, 
/**
 * Exported files that still speak of the person.
 */
exports: Exports, 
/**
 * False: some bytes go only when the planner is closed and opened again.
 */
wiped: boolean, };

/**
 * One event, whole.
 */
export type Event = { id: EventId, title: string, kind: EventKind, state: EventState, starts: Wall, ends: Wall, startsFold: Fold, endsFold: Fold, 
/**
 * IANA name.
 */
zone: string, venueId: VenueId | null, venueName: string, roomId: RoomId | null, roomName: string, 
/**
 * Seats; `None` is "not said yet".
 */
capacity: number | null, 
/**
 * What it is about.
 */
about: string, notes: string, host: string, organizerName: string, organizerEmail: string, link: string, currency: string, foodPlanned: FoodPlanned, 
/**
 * What the manager said of its door.
 */
doorKept: DoorKept, marginPercent: number, 
/**
 * The alarm of its calendar entry, minutes before the start.
 */
reminderMinutes: number | null, calendarUid: string, 
/**
 * What the series has raised is counted in.
 */
calendarSequence: number, seriesId: SeriesId | null, 
/**
 * The date that the rule of the series gives it, wherever it has been moved.
 */
occurrence: Day | null, 
/**
 * What it shows of its series.
 */
series: SeriesMark | null, 
/**
 * Ended before now.
 */
isPast: boolean, };

/**
 * People at one event; whom they brought is not counted.
 */
export type EventAttendance = { eventId: EventId, title: string, starts: Wall, 
/**
 * Let in at the door: `first + returning`.
 */
came: number, 
/**
 * Had been at no event before.
 */
first: number, returning: number, 
/**
 * Said they come, and were not taken on at the door.
 */
pledges: number, kept: number, walkIns: number, 
/**
 * Gave up their place on the day itself.
 */
lateCancels: number, 
/**
 * Else nobody knows who came.
 */
doorKept: boolean, 
/**
 * Pledges that were not kept.
 */
noShow: Share, };

/**
 * What one event costs.
 */
export type EventCost = { eventId: EventId, title: string, starts: Wall, isPast: boolean, currency: string, 
/**
 * With its reserve.
 */
planned: Money, agreed: Money, paid: Money, income: Money, 
/**
 * By those who came where the door was used, else by all who said they come.
 */
perHead: Money | null, heads: number, headsBasis: HeadsBasis, categories: Array<CategorySums>, 
/**
 * Something of it is in no sum: a currency without a rate, heads that nobody knows.
 */
partial: boolean, };

export type EventCosts = { offset?: number | null, 
/**
 * At most 24.
 */
limit?: number | null, };

/**
 * The field of the event's own form that mends it.
 */
export type EventField = "starts" | "venue" | "room" | "capacity" | "about" | "food" | "organizerEmail";

/**
 * Heads, as [`crate::forecast::Forecast`] counts them.
 */
export type EventForecast = { eventId: EventId, title: string, starts: Wall, 
/**
 * Everybody who was counted on.
 */
all: number, expected: number, 
/**
 * At least so many in nine evenings of ten.
 */
low: number, 
/**
 * Enough for nine evenings of ten.
 */
safe: number, 
/**
 * Whether enough evenings had been to go by them; else it is rough.
 */
learnt: boolean, 
/**
 * Of those; `null` while it is not over, or where nobody kept its door.
 */
came: number | null, 
/**
 * Nobody had counted on them; 0 while it is not over.
 */
walkIns: number, };

export type EventForecasts = { 
/**
 * In the order of their starts: those that are over and had a door, and those ahead.
 */
events: Array<EventForecast>, };

/**
 * Of the question whether one would recommend it; empty and `None` under five answers.
 */
export type EventGrades = { eventId: EventId, title: string, starts: Wall, came: number, answers: number, nps: Nps | null, grades: Array<GradeCount>, };

export type EventGuess = { 
/**
 * An event that the name of the file speaks of.
 */
eventId: EventId | null, 
/**
 * What a new event could be read from: `Rust Evening 2026-12-08`.
 */
line: string, 
/**
 * True where the name of the file says more than "guests".
 */
named: boolean, 
/**
 * Events that are not over.
 */
ahead: number, };

export type EventHistory = { 
/**
 * Left out: the whole planner.
 */
eventId?: EventId | null, offset?: number | null, limit?: number | null, };

export type EventId = string;

export type EventKind = "meetup" | "workshop" | "conference" | "party" | "other";

/**
 * What was understood of one typed line, as chips. Nothing is planned while it asks.
 */
export type EventLine = { title: string, starts: Wall | null, ends: Wall | null, 
/**
 * The date or the hour was typed and is no guess.
 */
dateTyped: boolean, timeTyped: boolean, venueId: VenueId | null, venueName: string, roomId: RoomId | null, roomName: string, 
/**
 * "80 people".
 */
seats: number | null, 
/**
 * "every second Tuesday": a series.
 */
rule: Rule | null, 
/**
 * The rule in words.
 */
ruleWords: WordsOf | null, 
/**
 * What has to be answered before the event is made.
 */
ask: LineAsk | null, 
/**
 * What else takes place then: our own events, and what others' calendars have.
 */
looks: Array<Look>, 
/**
 * Days near it on which nothing else is known, where something else is.
 */
freeDays: Array<Day>, 
/**
 * Each word that is not the title's, and what it is.
 */
parts: Array<LinePart>, };

/**
 * Everything about one event, or about a series and its dates to come.
 */
export type EventNeeds = { 
/**
 * Of a series: its next date.
 */
eventId: EventId, title: string, state: EventState, starts: Wall, daysLeft: number, series: PickedSeries | null, 
/**
 * The most urgent first, at most 30; those of a series' later dates are of another event.
 */
looks: Array<Look>, 
/**
 * How many there are.
 */
count: number, 
/**
 * How many of them, at the beginning, are dangers.
 */
dangers: number, 
/**
 * A draft far away, without a danger: it is folded.
 */
far: boolean, };

export type EventPhotos = { eventId: EventId, albums: Array<Album>, marks: PhotoMarks, };

/**
 * An event to choose.
 */
export type EventPick = { id: EventId, title: string, state: EventState, starts: Wall, ends: Wall, zone: string, venueName: string, isPast: boolean, series: PickedSeries | null, };

export type EventRate = { currency: string, 
/**
 * Millionths of the event's currency for one of this one.
 */
millionths: number, date: Day, };

export type EventRef = { eventId: EventId, };

export type EventReplies = { eventId: EventId, title: string, starts: Wall, 
/**
 * Guests, without those who walked in.
 */
guests: number, 
/**
 * Of them those who answered, and whose time of it is known.
 */
replied: number, timed: number, 
/**
 * Days with a reply, the earliest first.
 */
days: Array<ReplyDay>, 
/**
 * How many days before the event half of the timed replies were there.
 */
halfBefore: number | null, };

/**
 * A line of the list of events.
 */
export type EventRow = { id: EventId, title: string, state: EventState, starts: Wall, ends: Wall, zone: string, venueName: string, roomName: string, capacity: number | null, 
/**
 * Heads: going and their plus-ones.
 */
coming: number, invited: number, waitlisted: number, 
/**
 * What needs a look, counted.
 */
looks: number, series: SeriesMark | null, isPast: boolean, };

/**
 * How far an event has come.
 */
export type EventState = "draft" | "open" | "full" | "done" | "cancelled";

export type EventTemplate = { 
/**
 * `None`: it is built in.
 */
id: EventTemplateId | null, builtIn: BuiltInTemplate | null, name: string, kind: EventKind, 
/**
 * How long such an event is.
 */
minutes: number, capacity: number | null, brings: TemplateBrings, };

export type EventTemplateId = string;

/**
 * What a template would bring to an event that starts then.
 */
export type EventTemplatePreview = { template: EventTemplate, 
/**
 * In the order they are due.
 */
tasks: Array<PlannedTask>, late: number, };

export type EventTemplateRef = { templateId: EventTemplateId, };

/**
 * What becomes of the files as events.
 */
export type EventsPlan = { created: number, changed: number, cancelled: number, unchanged: number, 
/**
 * Of those created: dates of series.
 */
ofSeries: number, 
/**
 * How many would be created that are over already, whether or not they are left out.
 */
past: number, 
/**
 * The last day to which series are counted.
 */
until: string, 
/**
 * Places that no venue is named like, at most 50.
 */
unknownPlaces: Array<string>, 
/**
 * Two files claim one event.
 */
claims: number, 
/**
 * What is changed first, at most 200.
 */
rows: Array<PlannedEvent>, leftOut: Array<CalendarRemark>, notes: Array<CalendarRemark>, };

export type EventsView = "upcoming" | "past" | "all";

export type Every = "week" | "month";

/**
 * The lines of a budget, costs first.
 */
export type ExportBudget = { eventId: EventId, format: ListFormat, lang?: Lang | null, path?: string | null, };

/**
 * `path` left out: the planner's folder of exports, named for the event.
 */
export type ExportCalendar = { eventId: EventId, path?: string | null, lang?: Lang | null, };

/**
 * A chart as the page has drawn it.
 */
export type ExportChart = { svg: string, 
/**
 * What the file is called in the planner's folder of exports.
 */
name: string, path?: string | null, };

/**
 * The door's log, the first row first.
 */
export type ExportCheckIns = { eventId: EventId, format: ListFormat, lang?: Lang | null, path?: string | null, };

/**
 * The calendar of the whole community.
 */
export type ExportCommunity = { 
/**
 * The first day, `2026-01-01`; left out: what is to come.
 */
from?: string | null, path?: string | null, lang?: Lang | null, };

/**
 * The cues of each who has some, a file a name.
 */
export type ExportCueCalendars = { eventId: EventId, 
/**
 * A folder.
 */
path?: string | null, lang?: Lang | null, };

export type ExportDone = { 
/**
 * The file or folder written.
 */
path: string, files: number, };

export type ExportDuties = { eventId: EventId, 
/**
 * Left out: everybody.
 */
personId?: PersonId | null, 
/**
 * Only those for whom something is new.
 */
onlyNew?: boolean | null, 
/**
 * A folder.
 */
path?: string | null, 
/**
 * For people whose language is not known.
 */
lang?: Lang | null, };

/**
 * The guests that the list shows under this filter.
 */
export type ExportGuests = { 
/**
 * As `list_guests` takes it; its window does not matter.
 */
filter: ListGuests, format: ListFormat, 
/**
 * Left out: all.
 */
columns?: Array<GuestColumn> | null, 
/**
 * Left out: the language of the screen.
 */
lang?: Lang | null, 
/**
 * Left out: the event's folder of exports.
 */
path?: string | null, };

/**
 * The table under a chart.
 */
export type ExportInsight = { which: Insight, format: ListFormat, 
/**
 * Of evenings and replies.
 */
from?: Day | null, to?: Day | null, 
/**
 * Of stages and cohorts. Left out: today.
 */
asOf?: Day | null, 
/**
 * Whose chat it is of; of a chat it has to be said.
 */
channelId?: ChannelId | null, lang?: Lang | null, 
/**
 * Left out: the planner's folder of exports.
 */
path?: string | null, };

/**
 * The figures of a period beside their targets and the period before.
 */
export type ExportKpi = { from?: Day | null, to?: Day | null, format: ListFormat, lang?: Lang | null, path?: string | null, };

/**
 * The people that the directory shows under this filter.
 */
export type ExportPeople = { 
/**
 * As `list_people` takes it; its window does not matter.
 */
filter: ListPeople, format: ListFormat, columns?: Array<PersonColumn> | null, lang?: Lang | null, 
/**
 * Left out: the planner's folder of exports.
 */
path?: string | null, };

export type ExportPerson = { personId: PersonId, 
/**
 * Of the JSON; the text stands beside it. Left out: the planner's folder of
 * exports, named for the person.
 */
path?: string | null, 
/**
 * Of the text; left out: the planner's.
 */
lang?: Lang | null, };

export type ExportPlanner = { 
/**
 * Left out: the planner's folder of exports.
 */
path?: string | null, };

export type ExportProgramme = { eventId: EventId, format: ProgrammeFormat, lang?: Lang | null, 
/**
 * Left out: the event's folder of exports.
 */
path?: string | null, };

/**
 * The run sheet, whole or of one lane.
 */
export type ExportRunSheet = { eventId: EventId, format: ListFormat, lane?: Lane | null, lang?: Lang | null, path?: string | null, };

export type ExportSpeakerAgendas = { eventId: EventId, 
/**
 * Left out: all who have not declined.
 */
speakerId?: SpeakerId | null, 
/**
 * Only these: those whom a new version of the programme concerns.
 */
speakerIds?: Array<SpeakerId> | null, 
/**
 * A folder.
 */
path?: string | null, 
/**
 * For speakers whose language is not known.
 */
lang?: Lang | null, };

/**
 * The list as a file.
 */
export type ExportStagePeople = { filter: PeopleFilter, sort?: StageSort | null, descending?: boolean | null, format: ListFormat, 
/**
 * Left out: the language of the screen.
 */
lang?: Lang | null, 
/**
 * Left out: the planner's folder of exports.
 */
path?: string | null, };

export type ExportTasks = { eventId: EventId, path?: string | null, lang?: Lang | null, form?: TasksAs | null, 
/**
 * Minutes before a task is due; left out: when it is.
 */
reminderMinutes?: number | null, };

export type ExportedFile = { path: string, alone: boolean, };

export type ExportedPerson = { path: string, 
/**
 * The same to be read.
 */
textPath: string, };

/**
 * What the folder of exports holds of a person.
 */
export type Exports = { 
/**
 * The first of them.
 */
files: Array<ExportedFile>, total: number, 
/**
 * About the person alone: these can be deleted with the person.
 */
alone: number, 
/**
 * Files of which only the name could be read.
 */
unread: number, };

/**
 * Plans the next dates of the rule.
 */
export type ExtendSeries = { seriesId: SeriesId, dates?: number | null, };

/**
 * The heads of a sitting: whoever must not eat everything is fed in full, the others by
 * the basis.
 */
export type Fed = { 
/**
 * Whom the sitting is for.
 */
all: number, 
/**
 * For how many there is food: `restricted` and `anything`.
 */
heads: number, 
/**
 * With a diet, an allergy, or words that wait.
 */
restricted: number, 
/**
 * Who may eat everything.
 */
anything: number, 
/**
 * The heads by what they eat: those without a diet, allergies or not …
 */
open: number, 
/**
 * … by their diet line …
 */
diets: Record<string, number>, 
/**
 * … and those of whom only words are known.
 */
ownWords: number, 
/**
 * Of `all`, who was never asked. They eat like those without a diet.
 */
notAsked: number, 
/**
 * How many of those have a diet, if they are like the ones who were asked.
 */
notAskedProbably: number, };

export type Feedback = { id: FeedbackId, eventId: EventId, day: Day, 
/**
 * Who signed it.
 */
personId: PersonId | null, personName: string, way: FeedbackWay, answers: Array<FeedbackAnswer>, };

export type FeedbackAnswer = { id: AnswerId, questionId: QuestionId, 
/**
 * Of a choice: its place, from 1.
 */
grade: number | null, words: string, 
/**
 * The session whose speakers may read the words; `None`: nobody.
 */
releasedTo: SessionId | null, 
/**
 * What it led to.
 */
taskId: TaskId | null, taskTitle: string, };

export type FeedbackColumn = { header: string, samples: Array<string>, use: FeedbackColumnUse, };

/**
 * What a column is taken for.
 */
export type FeedbackColumnUse = { "as": "left-out" } | { "as": "day" } | { "as": "email" } | { "as": "question", questionId: QuestionId, } | { "as": "new", kind: QuestionKind, };

/**
 * Why a grade or a line is not taken.
 */
export type FeedbackFault = "no-grade" | "off-scale" | "no-choice" | "too-few" | "too-many" | "no-words" | "too-long" | "empty";

export type FeedbackFigures = { eventId: EventId, 
/**
 * Filled forms.
 */
answers: number, 
/**
 * Guests who came; 0 where the door was not kept.
 */
came: number, 
/**
 * With fewer answers nothing is scored.
 */
least: number, questions: Array<QuestionFigures>, };

/**
 * Without a form there are no questions, and `made` is false.
 */
export type FeedbackForm = { eventId: EventId, made: boolean, intro: string, link: string, questions: Array<FormQuestion>, 
/**
 * So many that few will answer all of them: a hint.
 */
long: boolean, 
/**
 * Filled forms.
 */
filled: number, };

export type FeedbackId = string;

export type FeedbackImport = { fileName: string, columns: Array<FeedbackColumn>, sheets: Array<string>, sheet: string | null, 
/**
 * Filled forms that are new.
 */
added: number, 
/**
 * Rows that were taken from a file before.
 */
known: number, 
/**
 * Rows without an answer.
 */
blank: number, 
/**
 * The first of them.
 */
refused: Array<RefusedFeedback>, refusedCount: number, 
/**
 * Questions that the form gets.
 */
newQuestions: number, 
/**
 * Those that it has then, and as many as a form may have: a file with more is not imported
 * until some are left out.
 */
questions: number, mostQuestions: number, step: StepId | null, };

export type FeedbackLine = { parts: Array<FeedbackLinePart>, 
/**
 * What has to be put right before it is taken.
 */
trouble: FeedbackTrouble | null, };

/**
 * What was understood of a part of the line.
 */
export type FeedbackLinePart = { questionId: QuestionId, question: string, 
/**
 * `None`: not answered, or answered in words.
 */
grade: number | null, 
/**
 * The choice, or what was written.
 */
words: string, };

export type FeedbackRef = { feedbackId: FeedbackId, };

/**
 * What is wrong, where, and what it should be.
 */
export type FeedbackTrouble = { why: FeedbackFault, 
/**
 * As it was typed.
 */
part: string, 
/**
 * Of the line, from 1; of a cell of a file: 0.
 */
place: number, 
/**
 * The question that it stands for; empty where there is none.
 */
question: string, least: number, most: number, };

/**
 * How a filled form came in.
 */
export type FeedbackWay = "typed" | "file";

/**
 * The meaning of a column.
 */
export type Field = "ignore" | "fullName" | "givenName" | "familyName" | "patronymic" | "email" | "phone" | "company" | "jobTitle" | "reply" | "plusOnes" | "partySize" | "diet" | "allergies" | "dietAndAllergies" | "note" | "answeredAt" | "sourceId" | "orderId" | "ticketCode" | "checkedIn" | "tags" | "language" | "ticketKind" | "companionName" | "buyerName" | "buyerEmail" | "buyerPhone" | "rating" | "dietOption" | "allergyOption" | "replyOption" | "mailingConsent" | "photoConsent";

export type FieldChange = { entity: string, field: string, old: string, new: string, };

/**
 * A file that was written.
 */
export type FilePath = { path: string, };

/**
 * The screen that files are for.
 */
export type FilesAre = "list" | "calendar" | "replies";

export type FilterRef = { filterId: SavedFilterId, };

/**
 * A list that can be filtered and remembers how.
 */
export type FilteredList = "people" | "guests";

export type FinalNumbers = { supplierId: SupplierId, supplierName: string, 
/**
 * By the clock of the event's zone.
 */
due: Wall, 
/**
 * When the last version was sent, in UTC, where nothing is left to tell.
 */
doneAt: string | null, 
/**
 * The last version that was sent, if any.
 */
number: number | null, 
/**
 * How many things differ from it now.
 */
changes: number, 
/**
 * Its time is over, and nothing was sent.
 */
late: boolean, };

/**
 * Search at the door: an exact code comes alone, else names that match, surnames
 * first, then other parts of the name, then the rest; of equals those who are here
 * already come last.
 */
export type FindAtDoor = { eventId: EventId, query: string, 
/**
 * Other readings of what was scanned: the same keys on another layout.
 */
codes?: Array<string> | null, };

export type FindSponsors = { query: string, 
/**
 * The query is not tried on the other layout of the keyboard.
 */
asTyped?: boolean | null, offset?: number | null, limit?: number | null, };

/**
 * Findings of the integrity check; none when all is well.
 */
export type Findings = { findings: Array<string>, };

/**
 * The cells of one line instead of those in the file.
 */
export type Fix = { line: number, cells: Array<string>, };

/**
 * Which of two equal readings of the clock is meant when a zone sets it back.
 */
export type Fold = "earlier" | "later";

/**
 * Whether there will be anything to eat: not knowing is a gap, "no" is an answer.
 */
export type FoodPlanned = "unknown" | "yes" | "no";

/**
 * How many come of those who are counted on.
 */
export type Forecast = { 
/**
 * Everybody who is counted on: guests who are going with whom they bring, and speakers
 * and staff who eat. For an evening that is over, without whom the door let in besides.
 */
all: number, expected: number, 
/**
 * At least so many in nine evenings of ten.
 */
low: number, 
/**
 * Enough for nine evenings of ten.
 */
safe: number, 
/**
 * Of promises to come, the part that is usually kept here.
 */
m: number, 
/**
 * How much wider evenings are than their people alone would make them.
 */
phi: number, 
/**
 * Earlier evenings that were held against what would have been forecast of them.
 */
pastForecasts: number, 
/**
 * Whether they are enough for `phi` to be learnt from them; else it is a guess.
 */
learnt: boolean, 
/**
 * Heads whom nobody counts on of a usual evening; `null` before the first.
 */
walkIns: number | null, 
/**
 * What came of it; `null` while it is not over, or where nobody kept its door.
 */
came: HeadsCame | null, };

export type FormQuestion = { id: QuestionId, sessionId: SessionId | null, kind: QuestionKind, words: string, choices: Array<string>, 
/**
 * How often it was answered.
 */
answers: number, };

export type FoundGuests = { all: number, invited: number, going: number, maybe: number, declined: number, waitlisted: number, cancelled: number, };

export type FoundSponsor = { id: SponsorId, name: string, contact: string, state: SponsorState, eventId: EventId, eventTitle: string, eventStarts: Wall, };

export type FreeRoom = { 
/**
 * `None`: in no room, where only those who speak have to be free.
 */
roomId: RoomId | null, 
/**
 * In order of time, within the event.
 */
spans: Array<Span>, };

export type FreeSpans = { rooms: Array<FreeRoom>, };

export type GetCalendarSpan = { from: Day, 
/**
 * Included.
 */
until: Day, };

export type GetChatActivity = { channelId: ChannelId, };

export type GetGridLayout = { 
/**
 * The list's own name: `guests`, `people`.
 */
grid: string, };

export type GetGrowth = { since: Day, 
/**
 * Left out, or yet to come: today.
 */
asOf?: Day | null, };

export type GetImportReport = { runId: ImportRunId, };

/**
 * Of an event or of a series.
 */
export type GetInvitationStatus = { eventId?: EventId | null, seriesId?: SeriesId | null, 
/**
 * Calendar files need no words of a mail. Left out: mail.
 */
format?: InvitationFormat | null, 
/**
 * Left out: those who hold some of a series hold as much as they should.
 */
reach?: Reach | null, 
/**
 * One of the messages instead of what calendars need; of an event.
 */
message?: Message | null, 
/**
 * To whom of those whom it can go to; left out: the usual.
 */
audience?: Audience | null, };

export type GetKpi = { 
/**
 * Left out: this quarter.
 */
from?: Day | null, to?: Day | null, 
/**
 * Left out: the language of the screen.
 */
lang?: Lang | null, };

export type GetRunSheet = { eventId: EventId, 
/**
 * Of one lane alone, with the sessions that it hangs on.
 */
lane?: Lane | null, 
/**
 * Of what stands in no noun's own words; left out: that of the settings.
 */
lang?: Lang | null, };

export type GetStageGround = { filter: PeopleFilter, };

/**
 * Puts a talk into the programme of an event, without a time; whoever gives it is invited
 * there.
 */
export type GiveTalk = { talkId: TalkId, eventId: EventId, };

/**
 * How often one grade or choice was given.
 */
export type GradeCount = { grade: number, count: number, };

export type Grades = { events: Array<EventGrades>, };

/**
 * A column as it was left.
 */
export type GridColumn = { key: string, 
/**
 * Pixels; `null`: as the list would have it.
 */
width: number | null, hidden: boolean, };

export type GridLayout = { 
/**
 * Empty where the list was left as it was.
 */
columns: Array<GridColumn>, };

/**
 * What is known of somebody's being away: they never came, they were there lately, they
 * missed as many evenings as the rule asks for, or too few were held to know.
 */
export type Ground = "never" | "lately" | "missed" | "too-few";

/**
 * The circle from the end of the month before to the end of this one:
 * `before + first + back - left = after`.
 */
export type Growth = { before: number, 
/**
 * Had been at no event.
 */
first: number, 
/**
 * Were drifting away or lost.
 */
back: number, left: number, after: number, };

/**
 * The circle from one day to another.
 */
export type GrowthSince = { since: Day, asOf: Day, growth: Growth, 
/**
 * Those who left, by where they are: they sum to `growth.left`.
 */
drifting: number, lost: number, };

export type GuessEvent = { 
/**
 * Of the list; where it lies does not matter.
 */
fileName: string, };

/**
 * The side panel: the guest, their plus-ones, and the history of the reply.
 */
export type Guest = { eventId: EventId, row: GuestRow, companions: Array<Companion>, overCapacity: boolean, 
/**
 * Was at no event before this one.
 */
firstTime: boolean, 
/**
 * What other tools wrote on their tickets.
 */
ticketCodes: Array<string>, };

/**
 * A guest of the event whom the file changes, or would.
 */
export type GuestChange = { 
/**
 * The first line of theirs; 0 for those who only move up.
 */
line: number, guestId: GuestId | null, name: string, email: string, changes: boolean, 
/**
 * `null`: a guest who is new to the event, of whom something is not taken.
 */
now: GuestThen | null, will: GuestThen, kept: Kept | null, 
/**
 * Not in the file: gets a seat that comes free.
 */
promoted: boolean, };

export type GuestColumn = "name" | "family" | "given" | "patronymic" | "email" | "phone" | "company" | "job-title" | "reply" | "plus-ones" | "companions" | "diet" | "allergens" | "diet-note" | "note" | "tags" | "consent" | "source" | "asked" | "answered" | "code" | "ticket-codes" | "ticket-kind" | "first-arrival" | "here";

/**
 * The status tabs and the headcount strip.
 */
export type GuestCounts = { all: number, invited: number, going: number, maybe: number, declined: number, waitlisted: number, cancelled: number, 
/**
 * Plus-ones of those going.
 */
plusOnes: number, 
/**
 * going + plus_ones.
 */
coming: number, capacity: number | null, 
/**
 * Heads that are here.
 */
here: number, };

/**
 * Left out: anybody. All that is given must hold.
 */
export type GuestFilter = { state?: GuestState | null, query?: string | null, 
/**
 * The query is not tried on the other layout of the keyboard.
 */
asTyped?: boolean | null, 
/**
 * Only those whose diet line (as in the headcount, `not-asked`, `vegan`) is this.
 */
diet?: string | null, allergen?: string | null, 
/**
 * With all of these tags.
 */
tags?: Array<string> | null, 
/**
 * meetup, luma, …, manual, walk-in.
 */
source?: string | null, 
/**
 * With this kind of ticket, letter by letter.
 */
ticketKind?: string | null, came?: Came | null, 
/**
 * Said they would come to this event, which is over, and were not there.
 */
noShow?: boolean | null, 
/**
 * Were at no event before this one.
 */
firstTime?: boolean | null, 
/**
 * Bring somebody along, or not.
 */
withPlusOnes?: boolean | null, hasEmail?: boolean | null, 
/**
 * As for people: a tag, or `und` where none is known.
 */
language?: string | null, 
/**
 * How they stand to the invitations of the event.
 */
invitation?: Standing | null, 
/**
 * Asked at least so many days ago.
 */
askedDays?: number | null, 
/**
 * Answered in the last so many days.
 */
answeredDays?: number | null, 
/**
 * Let in beyond the seats on purpose.
 */
overCapacity?: boolean | null, 
/**
 * With an answer of a list that nobody has decided on, or without.
 */
unclear?: boolean | null, };

export type GuestId = string;

export type GuestRef = { guestId: GuestId, };

/**
 * An answer as it came, in the guest's panel.
 */
export type GuestReply = { id: CalendarReplyId, answer: ReplyAnswer, 
/**
 * UTC.
 */
givenAt: string, comment: string, delegatedTo: Array<string>, 
/**
 * By the clock of the event.
 */
proposed: Wall | null, proposedEnds: Wall | null, };

/**
 * A line of the grid.
 */
export type GuestRow = { id: GuestId, personId: PersonId, name: string, company: string, email: string, phone: string, state: GuestState, plusOnes: number, diets: Array<string>, allergens: Array<string>, dietNote: string, 
/**
 * meetup, luma, …, manual, walk-in, sample.
 */
source: string, askedAt: string | null, 
/**
 * UTC (`…Z`) where answered here; an imported answer keeps the file's own
 * clock, with its offset where the file has one.
 */
answeredAt: string | null, note: string, code: string, 
/**
 * What other tools sold them, in those tools' words.
 */
ticketKinds: Array<string>, 
/**
 * Heads of the party that are here.
 */
here: number, firstArrival: string | null, 
/**
 * Let in beyond the seats on purpose.
 */
overCapacity: boolean, 
/**
 * 1 is the next to move up; absent for those who do not wait.
 */
waitlistPlace: number | null, 
/**
 * Answers of a list that nobody has decided on yet.
 */
unclear: Array<UnclearAnswer>, };

/**
 * Some guests by id, or all of an event that match a filter but a few: ten
 * thousand ids never travel.
 */
export type GuestSelection = { ids?: Array<GuestId> | null, 
/**
 * With `all`.
 */
eventId?: EventId | null, all?: GuestFilter | null, except?: Array<GuestId> | null, };

export type GuestSort = "name" | "company" | "state" | "plus-ones" | "answered" | "asked" | "source" | "ticket-kind" | "waitlist";

export type GuestState = "invited" | "going" | "maybe" | "declined" | "waitlisted" | "cancelled";

/**
 * A guest at one side of an import.
 */
export type GuestThen = { state: GuestState, plusOnes: number, 
/**
 * Of those, named.
 */
companions: number, diets: Array<string>, allergens: Array<string>, dietNote: string, note: string, ticketKinds: Array<string>, answeredAt: string | null, };

/**
 * A guest's code, and how a scanner reads it.
 */
export type GuestTicket = { code: string, 
/**
 * Black on white, with the quiet zone.
 */
svg: string, };

export type HeadCounts = { all: number, 
/**
 * `None`: nobody has reckoned it.
 */
expected: number | null, 
/**
 * The two ends of what is expected.
 */
low: number | null, safe: number | null, 
/**
 * `None`: the door was not used.
 */
came: number | null, };

export type Headcount = { going: number, plusOnes: number, 
/**
 * Speakers and staff who eat and are not guests.
 */
staff: number, 
/**
 * Heads let in at the door beyond those who said they come.
 */
atDoor: number, headcount: number, 
/**
 * In the order: none, codes, combinations, own-words, not-asked last.
 */
diets: Array<DietLine>, 
/**
 * `not-asked` last: heads never asked about allergies.
 */
allergens: Array<AllergenLine>, 
/**
 * Everybody who eats and whose words nobody has decided on. Those of whom
 * nothing else is known are the line `own-words`.
 */
ownWords: Array<OwnWords>, 
/**
 * Words that were decided on and stay for the kitchen, with who said them.
 */
notes: Array<DietNote>, 
/**
 * Parties that the door let in and nobody counted on, walk-ins too.
 */
admitted: Array<Admitted>, };

/**
 * Whose heads: all who said they come, who probably does, who was let in.
 */
export type HeadsBasis = "all" | "expected" | "came";

/**
 * What stands beside a forecast when the evening is over.
 */
export type HeadsCame = { 
/**
 * Of those who were counted on; speakers and staff are taken to have been there.
 */
counted: number, 
/**
 * Whom nobody had counted on.
 */
walkIns: number, };

/**
 * Somebody for whom nothing was prepared, and why.
 */
export type HeldBack = { personId: PersonId, name: string, reason: HeldBackReason, };

/**
 * How many are held back for one reason: `error-<code>`.
 */
export type HeldBackCount = { code: string, people: number, };

export type HeldBackReason = { code: string, email: string, 
/**
 * The field of the words that has no value.
 */
field: string, };

export type HeldCopy = { sequence: number, cancelled: boolean, email: string, at: string, sent: Sent, };

/**
 * How many are held back for a reason.
 */
export type HeldCount = { reason: HeldReason, people: number, };

/**
 * Why somebody of the audience is not written to. One reason a person: the first that holds.
 */
export type HeldReason = "stopped" | "address-held" | "no-consent" | "no-email" | "told" | "empty-field" | "left-out";

export type Here = { rows: Array<HereRow>, 
/**
 * Parties that match.
 */
total: number, 
/**
 * Heads in the building, whatever was searched for.
 */
heads: number, 
/**
 * Heads that have left and not come back.
 */
left: number, 
/**
 * As in other lists: how the search was read where it found nothing as typed.
 */
readAs?: string, };

/**
 * A party of whom somebody is here.
 */
export type HereRow = { guestId: GuestId, name: string, company: string, 
/**
 * Heads that are here now.
 */
here: number, 
/**
 * 1 + plus-ones.
 */
party: number, 
/**
 * UTC: since when somebody of the party has been here without a break.
 */
since: string, 
/**
 * Where they came in.
 */
station: string, code: string, };

export type HistoryLine = { stepId: StepId, 
/**
 * UTC.
 */
at: string, device: string, 
/**
 * The command; the words are `history-<command>` with hyphens.
 */
command: string, facts: Record<string, string | number>, kind: StepKind, 
/**
 * `undo` with this step id would try to take it back; of a taking-back, to do
 * it again.
 */
canUndo: boolean, 
/**
 * Undo passes it by: it was refused, or something else was done since it was
 * taken back. It can still be tried from here.
 */
held: boolean, 
/**
 * Nothing takes it back: files went out, or somebody was erased.
 */
forGood: boolean, 
/**
 * Field by field what changed, for the details: at most 20.
 */
changes: Array<FieldChange>, };

export type HoldAddress = { address: string, };

export type HoldReason = "bounced" | "typed";

/**
 * Where a badge's holder stands in the planner.
 */
export type HolderKind = "guest" | "companion" | "speaker" | "staff";

export type Home = { 
/**
 * Today in the zone of the settings: `2026-11-18`.
 */
today: string, next: NextEvent | null, 
/**
 * Upcoming after the next one, a series once: at most 10.
 */
upcoming: Array<EventPick>, 
/**
 * What needs a look: dangers first, one entry an event or series.
 */
needs: Array<EventNeeds>, 
/**
 * What a newer Samovar no longer takes for safe.
 */
dishesNotStated: DishesNotStated | null, events: number, people: number, };

export type ImportCalendar = { paths: Array<string>, readAs: ReadAs, months?: number | null, createVenues?: boolean | null, update?: boolean | null, claim?: Claim | null, 
/**
 * As in the preview.
 */
zone?: string | null, 
/**
 * As in the preview.
 */
onlyToCome?: boolean | null, 
/**
 * Keys of the preview that are not taken.
 */
skip?: Array<string> | null, 
/**
 * Keys of the preview that alone are taken; left out: all.
 */
only?: Array<string> | null, 
/**
 * Of a busy calendar; left out: what the file calls itself.
 */
name?: string | null, 
/**
 * Of a busy calendar; left out: events of others.
 */
kind?: BusyKind | null, 
/**
 * Whose bookings they are.
 */
venueId?: VenueId | null, };

export type ImportChatFile = { path: string, channelId: ChannelId, 
/**
 * Left out: the only one.
 */
chatId?: string | null, dayFirst?: boolean | null, };

/**
 * An import that is done; `step` undoes it whole.
 */
export type ImportDone = { report: ImportReport, step: StepId | null, 
/**
 * Finds the report again; none where nothing had to be changed.
 */
runId: ImportRunId | null, 
/**
 * Whose guests they are: of the event that was asked for, or made.
 */
eventId: EventId | null, };

/**
 * For a preview and for the import itself.
 */
export type ImportFeedback = { eventId: EventId, path: string, options?: ReadOptions | null, 
/**
 * One a column of the file; left out: as guessed.
 */
columns?: Array<FeedbackColumnUse> | null, };

export type ImportGuests = { path: string, eventId?: EventId | null, newEvent?: CreateEvent | null, options?: ReadOptions | null, mapping?: Mapping | null, fresh?: boolean | null, fixes?: Array<Fix> | null, decisions?: Array<Decision> | null, namesakesAreKnown?: boolean | null, overCapacity?: boolean | null, onMatch?: OnMatch | null, take?: Array<number> | null, takeAll?: boolean | null, everything?: boolean | null, };

export type ImportPlanner = { path: string, 
/**
 * The planner that is made, where there is no file yet. Left out: beside the open
 * one, called as the file is.
 */
to?: string | null, };

export type ImportPreview = { fileName: string, 
/**
 * csv, xlsx, vcard.
 */
format: string, encoding: string, delimiter: string, sheets: Array<string>, sheet: string | null, 
/**
 * Line of the header, from 1; 0 where the file has none.
 */
headerRow: number, 
/**
 * meetup, luma, …, sheet.
 */
source: string, columns: Array<PreviewColumn>, mapping: Mapping, 
/**
 * What is remembered for such a file; used unless `fresh` or a mapping was
 * asked for.
 */
lastTime: LastTime | null, 
/**
 * The different values of the reply column with what they become.
 */
replyValues: { [key in string]: GuestState | null }, 
/**
 * The first rows as they stand in the file.
 */
firstRows: Array<Array<string>>, 
/**
 * The first guests as they would come in.
 */
guests: Array<PreviewGuest>, 
/**
 * Guests who are not as before: a window of `changesTotal`.
 */
changes: Array<GuestChange>, changesTotal: number, 
/**
 * Guests who stay as they are though the file has another answer: a window
 * of `report.kept`.
 */
kept: Array<GuestChange>, 
/**
 * A window of `unclearTotal` questions about `report.unclearRows` cells.
 */
unclear: Array<UnclearGroup>, unclearTotal: number, 
/**
 * At most 200.
 */
warnings: Array<PreviewWarning>, 
/**
 * False: the names do not settle which part comes first.
 */
nameOrderSure: boolean, 
/**
 * False: every date with slashes can be read both ways.
 */
dateOrderSure: boolean, 
/**
 * True: what every used column and reply means is known for sure, so that one
 * sheet can show all there is to say before the import.
 */
plain: boolean, report: ImportReport, };

/**
 * A file that is to be read, and what was decided of it.
 */
export type ImportProgramme = { eventId: EventId, path: string, 
/**
 * Of a table.
 */
options?: ReadOptions | null, 
/**
 * What each column of a table means; left out: as their names say.
 */
fields?: Array<ProgrammeColumnField> | null, 
/**
 * Keys of sessions that are taken as the file has them, though they were changed here.
 */
take?: Array<string> | null, 
/**
 * All of them.
 */
takeAll?: boolean | null, 
/**
 * True: the event is made as long as the programme is.
 */
widen?: boolean | null, 
/**
 * True: sessions that the file has no more are deleted.
 */
dropGone?: boolean | null, };

export type ImportReadings = { path: string, channelId: ChannelId, };

/**
 * What an import did, or would do.
 */
export type ImportReport = { rows: number, peopleAdded: number, peopleMatched: number, 
/**
 * Of those matched: with something new about themselves.
 */
peopleChanged: number, 
/**
 * Guests of the file by reply, parties once.
 */
invited: number, going: number, maybe: number, declined: number, waitlisted: number, cancelled: number, 
/**
 * Heads of those going: with plus-ones.
 */
headcount: number, 
/**
 * Heads beyond the event's capacity, if it has one.
 */
overCapacity: number, 
/**
 * Parties for which there is no seat: they wait.
 */
toWaitlist: number, 
/**
 * More plus-ones of those who are going, for which there is no seat.
 */
plusOnesOut: number, 
/**
 * Parties that waited and get the seats which this frees.
 */
promoted: number, guestsAdded: number, guestsChanged: number, guestsUnchanged: number, 
/**
 * Guests whose known answers stand though the file has others.
 */
kept: number, 
/**
 * Guests whom the file says to have come, and whom the door does not know.
 */
arrivals: number, 
/**
 * Attendance that can't be so: the event lies ahead, or the time does.
 */
arrivalsUnbelieved: number, 
/**
 * People of whom the file tells in sum at how many events they were.
 */
pastTotals: number, 
/**
 * The event's numbers afterwards.
 */
after: GuestCounts | null, 
/**
 * True: no column gives names.
 */
noNames: boolean, 
/**
 * How many answers are not plain, also beyond those listed.
 */
unclearRows: number, unclear: Array<UnclearRow>, 
/**
 * Columns that look like an answer and are not used.
 */
unused: Array<Unused>, 
/**
 * What to look at in the rows that come in; at most 1000.
 */
warnings: Array<PreviewWarning>, 
/**
 * Lines that are no rows: above the column names, or those once more.
 */
skipped: Array<SkippedLine>, 
/**
 * Lists that stood beside the first one, and how their lines are called.
 */
listsBeside: Array<ListBeside>, 
/**
 * How many rows stay out, also beyond those listed.
 */
rejectedRows: number, 
/**
 * At most 1000.
 */
rejected: Array<RejectedRow>, suggestions: Array<Suggestion>, 
/**
 * People of the file with a known name and nothing against it, whatever was
 * answered about them.
 */
namesakes: number, };

export type ImportRunId = string;

/**
 * What a chart of the Insights screens answers.
 */
export type Insight = "stages" | "came" | "cohorts" | "no-show" | "forecast" | "replies" | "reach" | "grades" | "chat";

/**
 * How many stand how.
 */
export type InvitationCounts = { all: number, message: number, invitation: number, update: number, cancellation: number, heldBack: number, prepared: number, current: number, waiting: number, declined: number, withdrawn: number, none: number, };

/**
 * Mails one by one, all mails in one file, calendar files alone; a table that
 * makes a mail for each; or texts and addresses for mail in a browser.
 */
export type InvitationFormat = "mail" | "mbox" | "calendar" | "merge" | "web";

export type InvitationStatus = { eventId: EventId | null, seriesId: SeriesId | null, title: string, 
/**
 * Invitations, updates and cancellations that can be prepared now.
 */
ready: number, counts: InvitationCounts, 
/**
 * Why people are held back, the largest group first; their sum is `counts.heldBack`.
 */
heldBack: Array<HeldBackCount>, 
/**
 * The largest group first.
 */
changed: Array<ChangedSince>, 
/**
 * The event, or the series, is off.
 */
cancelled: boolean, 
/**
 * It was deleted; what stands in calendars can still be withdrawn.
 */
deleted: boolean, 
/**
 * It is over: nothing is needed any more.
 */
over: boolean, 
/**
 * Of thanks: it has not begun.
 */
early: boolean, organizerEmail: string, organizerProblem: OrganizerProblem | null, 
/**
 * What would be prepared is not certain yet: the event is a draft.
 */
tentative: boolean, 
/**
 * The series that its regulars are invited to, of which they may get some or
 * all.
 */
series: ReachOfSeries | null, 
/**
 * Prepared, and not yet said whether sent: the latest first.
 */
unanswered: Array<Mailing>, latest: Mailing | null, 
/**
 * How it was sent the last time, of whatever event; the first time as the
 * organiser's address has it.
 */
usual: UsualWay | null, 
/**
 * Mail in a browser, and how many addresses a mail gets there.
 */
services: Array<ServiceLimit>, };

/**
 * Invites people of the directory; those who are guests already are left alone.
 */
export type InvitePeople = { eventId: EventId, personIds: Array<PersonId>, };

export type JoinAsked = { path: string, 
/**
 * To be told to the owner.
 */
digits: string, };

/**
 * A laptop that asks to join.
 */
export type JoinRequest = { name: string, digits: string, };

/**
 * Makes a talk of the title and the abstract that stand beside a speaker; one of theirs that
 * is called so already is that talk.
 */
export type KeepTalk = { speakerId: SpeakerId, };

/**
 * What a file says of a guest and is not taken.
 */
export type Kept = { why: KeptWhy, 
/**
 * When what stands was said or changed, UTC.
 */
at: string | null, reply: GuestState | null, plusOnes: number | null, diets: Array<string>, allergens: Array<string>, dietNote: string, };

/**
 * Why a known answer stands: `import-kept-<word>`.
 */
export type KeptWhy = "by-hand" | "later" | "no-answer" | "food";

/**
 * What the screen does with an error: hint at a field, say who and when in a
 * toast, or show a page that offers the last good backup.
 */
export type Kind = "invalid" | "refused" | "missing" | "storage" | "io" | "bug";

/**
 * A head as it was known. Of somebody who was erased since, the name is gone.
 */
export type KnownHead = { personId: PersonId | null, name: string, diet: string, allergens: string, words: string, };

export type Kpi = { from: Day, to: Day, beforeFrom: Day, beforeTo: Day, 
/**
 * The period is not over: it is as of today.
 */
soFar: boolean, today: Day, rows: Array<KpiRow>, 
/**
 * `null` while nobody has come to anything.
 */
growth: KpiGrowth | null, };

/**
 * What was measured of one metric in one period.
 */
export type KpiFigure = { 
/**
 * To the tenth; `null`: not measured, or of too few to be said as a share.
 */
value: number | null, 
/**
 * Of money alone.
 */
sum: Money | null, 
/**
 * x of n, where it is a share; of answers n alone.
 */
x: number | null, n: number | null, 
/**
 * The interval that holds the true value 95 times of 100.
 */
low: number | null, high: number | null, 
/**
 * In the language asked for, the same words on screen, paper and in the terminal.
 */
said: string, };

/**
 * The circle at the end: `before + first + back − left = after`.
 */
export type KpiGrowth = { before: number, first: number, back: number, left: number, after: number, };

export type KpiRow = { metric: Metric, unit: KpiUnit, now: KpiFigure, before: KpiFigure, 
/**
 * Whole; of money in minor units. `null`: none was set.
 */
target: number | null, 
/**
 * Of a target of money.
 */
currency: string, targetSaid: string, verdict: KpiVerdict | null, trend: KpiTrend | null, };

/**
 * A figure held against the period before. `unsure`: the intervals overlap.
 */
export type KpiTrend = "up" | "down" | "same" | "unsure";

/**
 * What a metric counts in.
 */
export type KpiUnit = "count" | "change" | "percent" | "points" | "money";

/**
 * A figure held against its target. `unsure`: the target lies within the interval.
 */
export type KpiVerdict = "reached" | "missed" | "unsure";

/**
 * Whose work it is.
 */
export type Lane = "stage" | "sound" | "light" | "screen" | "photo" | "food" | "door";

export type Lang = "en" | "ru";

/**
 * How many are written to in a language.
 */
export type LangCount = { lang: string, people: number, };

/**
 * Why a mail is in its language: it is the person's, or the one that theirs
 * is a kind of (`ru` of `ru-KZ`); there are no words in theirs; or nobody
 * has said which is theirs.
 */
export type LanguageWhy = "own" | "base" | "no-words" | "not-known";

export type LastLeft = { 
/**
 * The dish of this event.
 */
dishId: DishId, left: number, 
/**
 * So many there were.
 */
of: number, eventId: EventId, eventTitle: string, 
/**
 * When that event began.
 */
at: Wall, };

/**
 * An earlier file like this one.
 */
export type LastTime = { 
/**
 * When it was imported, UTC.
 */
at: string, 
/**
 * False: another header of the same source; only shared columns and
 * replies are as they were.
 */
whole: boolean, };

/**
 * What is gone, and how many still hold it.
 */
export type Leftover = { eventId: EventId | null, seriesId: SeriesId | null, title: string, 
/**
 * Who needs a cancellation.
 */
people: number, 
/**
 * Cancellations that were prepared, and not yet said whether sent.
 */
unanswered: Mailing | null, };

/**
 * One of the days, for the words that were asked about: it holds while they stand there.
 */
export type LineAnswer = { words: string, day: Day, };

/**
 * A question about a line. Without days the line itself has to be mended.
 */
export type LineAsk = { about: LineDoubt, 
/**
 * What was typed; empty where nothing was.
 */
words: string, 
/**
 * What may be meant, the likeliest first.
 */
days: Array<Day>, };

/**
 * `line-ask-<word>` in the Fluent files.
 */
export type LineDoubt = "past" | "no-such-day" | "day-or-month" | "weekday" | "which-week" | "days-of-month" | "number-or-day" | "no-day" | "no-such-time";

export type LineMeaning = "day" | "time" | "length" | "seats" | "repeats" | "venue" | "room" | "owner";

/**
 * Words of a line and what they were understood as.
 */
export type LinePart = { words: string, meaning: LineMeaning, };

export type ListAddressHolds = { 
/**
 * A part of the address.
 */
query?: string | null, offset?: number | null, limit?: number | null, };

export type ListAttendance = { 
/**
 * By each event's own clock.
 */
from?: Day | null, 
/**
 * Included.
 */
to?: Day | null, };

export type ListBadges = { badges: PrintBadges, 
/**
 * Words of names.
 */
query?: string | null, 
/**
 * The query is not tried on the other layout of the keyboard.
 */
asTyped?: boolean | null, offset?: number | null, limit?: number | null, };

/**
 * A list that stood beside the first one in the same rows. It is read as if it
 * stood below, so that a line still names one row.
 */
export type ListBeside = { 
/**
 * Its first column in the file, from 0.
 */
column: number, 
/**
 * Line 5 of the file is line 5 + `lines_later` of this list.
 */
linesLater: number, 
/**
 * How many rows it has.
 */
rows: number, };

/**
 * Upcoming times, soonest first.
 */
export type ListBusyTimes = { calendarId: BusyCalendarId, offset?: number | null, 
/**
 * At most 200.
 */
limit?: number | null, };

export type ListChannels = { 
/**
 * True: those put away as well.
 */
archived?: boolean | null, };

export type ListDuplicates = { 
/**
 * Only pairs with this person.
 */
personId?: PersonId | null, offset?: number | null, limit?: number | null, };

export type ListEventTemplates = { 
/**
 * Of what is built in; left out: that of the settings.
 */
lang?: Lang | null, };

export type ListEvents = { view?: EventsView | null, query?: string | null, 
/**
 * The query is not tried on the other layout of the keyboard.
 */
asTyped?: boolean | null, 
/**
 * Only the dates of this series.
 */
seriesId?: SeriesId | null, 
/**
 * Only what takes place, by its own clock, on this day or later.
 */
from?: Day | null, 
/**
 * And on this day or earlier.
 */
until?: Day | null, offset?: number | null, 
/**
 * At most 200.
 */
limit?: number | null, };

export type ListExported = { path: string, rows: number, 
/**
 * As in the list: how the search was read where it found nothing as typed.
 */
readAs?: string, };

export type ListFeedback = { eventId: EventId, offset?: number | null, limit?: number | null, };

export type ListFormat = "csv" | "xlsx";

export type ListGuests = { eventId: EventId, filter?: GuestFilter | null, 
/**
 * What is asked the most, without a filter around it.
 */
state?: GuestState | null, query?: string | null, diet?: string | null, allergen?: string | null, sort?: GuestSort | null, descending?: boolean | null, offset?: number | null, limit?: number | null, };

export type ListMailings = { 
/**
 * Left out, with `seriesId` too: those of the whole planner.
 */
eventId?: EventId | null, seriesId?: SeriesId | null, 
/**
 * Of a message to the community alone.
 */
messageId?: MessageId | null, 
/**
 * Only those of which this was said. What was prepared of a message that is gone waits for
 * no answer: there is nothing left to ask about.
 */
sent?: Sent | null, };

export type ListMessagePeople = { messageId: MessageId, again?: boolean | null, leaveAnswered?: boolean | null, reason?: HeldReason | null, 
/**
 * True: only who is written to; false: only who is not.
 */
ready?: boolean | null, offset?: number | null, 
/**
 * At most 200.
 */
limit?: number | null, };

export type ListMessages = { 
/**
 * Left out: all of the community.
 */
eventId?: EventId | null, seriesId?: SeriesId | null, };

export type ListOrderHeads = { versionId: OrderVersionId, offset?: number | null, limit?: number | null, };

export type ListPastTotals = { personId: PersonId, };

export type ListPeople = { 
/**
 * In place of the filter's own.
 */
query?: string | null, filter?: PeopleFilter | null, 
/**
 * The event of which each row says what the person answered.
 */
guestsOf?: EventId | null, sort?: PersonSort | null, descending?: boolean | null, offset?: number | null, limit?: number | null, };

export type ListProfiles = { 
/**
 * Words of a name or a company.
 */
query?: string | null, 
/**
 * The query is not tried on the other layout of the keyboard.
 */
asTyped?: boolean | null, };

export type ListReach = { 
/**
 * The first and the last day; left out: all there are.
 */
from?: Day | null, to?: Day | null, };

export type ListReadings = { channelId: ChannelId, offset?: number | null, limit?: number | null, };

export type ListRecipients = { eventId?: EventId | null, seriesId?: SeriesId | null, format?: InvitationFormat | null, reach?: Reach | null, 
/**
 * One of the messages instead of what calendars need; of an event.
 */
message?: Message | null, 
/**
 * To whom of those whom it can go to; left out: the usual.
 */
audience?: Audience | null, standing?: Standing | null, query?: string | null, 
/**
 * The query is not tried on the other layout of the keyboard.
 */
asTyped?: boolean | null, offset?: number | null, 
/**
 * At most 200.
 */
limit?: number | null, };

export type ListReplyDays = { 
/**
 * Of the day on which an event began. Left out: the latest twelve.
 */
from?: Day | null, to?: Day | null, };

export type ListSavedFilters = { list: FilteredList, };

export type ListSavedTexts = { 
/**
 * Words of the name or of the text, in any order.
 */
query?: string | null, 
/**
 * Only in this language, or in what it is a kind of.
 */
lang?: string | null, };

export type ListStageMonths = { asOf?: Day | null, 
/**
 * So many, the last is that of the day.
 */
months?: number | null, };

export type ListStagePeople = { 
/**
 * Its days are those that the rows are of.
 */
filter: PeopleFilter, sort?: StageSort | null, descending?: boolean | null, offset?: number | null, limit?: number | null, };

export type ListSuppliers = { query?: string | null, 
/**
 * The query is not tried on the other layout of the keyboard.
 */
asTyped?: boolean | null, };

export type ListTalks = { 
/**
 * Words of a title in any language, or of a name.
 */
query?: string | null, 
/**
 * The query is not tried on the other layout of the keyboard.
 */
asTyped?: boolean | null, 
/**
 * Of one person alone.
 */
personId?: PersonId | null, };

export type ListVenues = { query?: string | null, 
/**
 * The query is not tried on the other layout of the keyboard.
 */
asTyped?: boolean | null, };

export type Logo = { 
/**
 * Of the file that it came from.
 */
name: string, 
/**
 * `null`: there is one, and nothing can read it.
 */
picture: LogoPicture | null, };

export type LogoPicture = { 
/**
 * In pixels.
 */
width: number, height: number, 
/**
 * As an image of the page takes it.
 */
dataUrl: string, };

export type Look = { kind: LookKind, weight: Weight, eventId: EventId, eventTitle: string, eventStarts: Wall, tab: LookTab, 
/**
 * Where it is mended in the event's form, if there.
 */
field: EventField | null, 
/**
 * Somebody may find it fine, and it is said no more.
 */
mayBeFine: boolean, parties: Parties, facts: Record<string, string | number | string[]>, };

/**
 * `look-<word>` in the Fluent files; the facts are its variables.
 */
export type LookKind = "no-venue" | "no-capacity" | "venue-twice" | "room-twice" | "speaker-twice" | "speaker-elsewhere" | "speaker-unavailable" | "room-unavailable" | "room-below-heads" | "setup-short" | "meal-without-sitting" | "sitting-without-session" | "room-too-small" | "over-capacity" | "no-guests" | "no-replies" | "invitations-outdated" | "invitations-unsent" | "no-speakers" | "speakers-pending" | "no-sessions" | "session-without-time" | "session-outside" | "session-without-speaker" | "speaker-declined" | "no-about" | "food-unknown" | "no-dishes" | "sitting-without-time" | "sitting-without-dish" | "order-changed" | "order-due" | "diets-not-asked" | "no-safe-dish" | "course-unserved" | "food-words" | "dish-not-stated" | "dishes-not-stated" | "dish-contradicts" | "lactose-free-milk" | "allergen-in-dish" | "allergens-in-dishes" | "dish-traces" | "admitted-to-feed" | "no-organizer" | "time-skipped" | "same-day" | "venue-booked" | "clash-elsewhere" | "same-day-elsewhere" | "holiday" | "tasks-late" | "promises-due" | "over-budget" | "shift-short" | "shifts-twice" | "shift-own-talk" | "shift-too-long" | "video-not-recorded" | "shot-uncovered" | "door-kept";

/**
 * The part of the event's workspace where it is mended.
 */
export type LookTab = "overview" | "programme" | "guests" | "speakers" | "catering" | "invitations" | "tasks" | "sponsors" | "budget" | "team" | "checkin";

/**
 * What was known when it was made: later one asks why it was so many.
 */
export type MadeFrom = { 
/**
 * Who said they come, how many of them were to be expected, and how many were enough
 * for nine evenings of ten.
 */
all: number, expected: number, safe: number, 
/**
 * At least so many in nine evenings of ten; older versions do not say.
 */
low: number | null, 
/**
 * Everybody who eats, as it was.
 */
guests: Array<KnownHead>, };

/**
 * `{first_name}` in the words; `mail-field-<word>`, with hyphens, says what it is.
 */
export type MailField = "first_name" | "name" | "event" | "details" | "date" | "time" | "place" | "address" | "link" | "organizer" | "changes" | "code" | "repeats" | "answer";

export type MailPreview = { 
/**
 * Absent where nobody would get such a mail.
 */
personId: PersonId | null, name: string, email: string, lang: Lang, 
/**
 * The person's own language, empty where it is not known, and why the mail is
 * in the other.
 */
language: string, langWhy: LanguageWhy, purpose: Wording, subject: string, text: string, 
/**
 * The field without a value, because of which the mail is held back.
 */
missing: MailField | null, 
/**
 * `error-<code>` of why nothing is written to them: then there are no words.
 */
held: string | null, offset: number, total: number, };

export type MailService = "gmail" | "outlook" | "yandex" | "mail-ru" | "other";

/**
 * The words of one purpose in one language.
 */
export type MailTemplate = { purpose: Wording, lang: Lang, subject: string, text: string, 
/**
 * Not changed by anybody.
 */
usual: boolean, };

export type MailTemplates = { templates: Array<MailTemplate>, 
/**
 * What may stand in braces.
 */
fields: Array<MailField>, };

/**
 * Invitations that were prepared together.
 */
export type Mailing = { id: MailingId, eventId: EventId | null, seriesId: SeriesId | null, title: string, 
/**
 * What message it is; absent for what calendars need.
 */
message: Message | null, format: InvitationFormat, 
/**
 * Of mail in a browser.
 */
service: MailService | null, folder: string, sent: Sent, sentAt: string | null, createdAt: string, requests: number, cancellations: number, 
/**
 * Mails that have nothing for calendars.
 */
messages: number, 
/**
 * Whom it was for.
 */
people: number, 
/**
 * Of them, who may not be written to any more since it was prepared; while nobody has said
 * whether it was sent.
 */
silent: number, 
/**
 * The community's message that it is of, and of a post its channel and language.
 */
messageId: MessageId | null, channelId: ChannelId | null, lang: string, };

export type MailingId = string;

export type MailingRef = { mailingId: MailingId, };

/**
 * How somebody stands to being written to, as lists are filtered.
 */
export type MailingStand = "yes" | "no" | "stop" | "not-asked";

/**
 * What every column means and how its values are read.
 */
export type Mapping = { 
/**
 * The field of each column, by index.
 */
fields: Array<Field>, 
/**
 * Whether a column replaces what is known, by index; otherwise it fills
 * what is empty. May be shorter than the columns.
 */
overwrite: Array<boolean>, replyValues: Array<ReplyValue>, 
/**
 * For rows whose file has no reply at all: an export of those who
 * registered means they are going.
 */
defaultReply: Reply | null, 
/**
 * What a person said of cells that are not plain; it speaks over every
 * other reading.
 */
readings: Array<Reading>, nameOrder: NameOrder, dateOrder: DateOrder, phoneRegion: PhoneRegion, };

/**
 * Somebody who may be on pictures of the event.
 */
export type MarkedPerson = { personId: PersonId, name: string, company: string, part: PhotoPart, answer: PhotoAnswer, };

/**
 * Somebody of the event's staff, whom a shift can be given to.
 */
export type Member = { staffId: StaffId, personId: PersonId, name: string, role: string, shifts: number, };

/**
 * A text that speaks of the person, and where it stands.
 */
export type Mention = { kind: MentionedIn, 
/**
 * The name or title of what has the text.
 */
title: string, eventId: EventId | null, personId: PersonId | null, };

/**
 * Whose text it is.
 */
export type MentionedIn = "person" | "guest" | "companion" | "event" | "session" | "speaker" | "staff" | "task" | "dish" | "sitting" | "venue" | "supplier" | "series" | "template" | "reply" | "calendar" | "invitation" | "filter" | "settings" | "sponsor" | "budget" | "cue" | "team" | "feedback" | "talk" | "event-template" | "channel" | "album";

/**
 * What a supplier offers, in the order of the menu.
 */
export type Menu = { supplier: Supplier, dishes: Array<MenuDish>, };

export type MenuDish = { id: MenuDishId, supplierId: SupplierId, name: string, course: Course, 
/**
 * Diets it suits.
 */
diets: Array<string>, 
/**
 * Allergens it holds; `["not-stated"]` where nobody has said, `["none"]`
 * where somebody has said that it holds none.
 */
allergens: Array<string>, 
/**
 * Allergens it may hold in traces.
 */
traces: Array<string>, 
/**
 * Words for the guest and the caterer.
 */
portion: string, 
/**
 * Of one ordered unit, in minor units of the supplier's currency.
 */
priceMinor: number, 
/**
 * What one head takes, in thousandths of the unit.
 */
perHead: number, 
/**
 * What one ordered unit holds, in thousandths of the unit.
 */
pack: number, unit: Unit, 
/**
 * How many of the heads take it.
 */
takenPercent: number, 
/**
 * Its share among those who eat anything; 0 is for those alone who need it.
 */
mix: number, 
/**
 * Fewer are not sold.
 */
minUnits: number, 
/**
 * Sold by so many.
 */
step: number, };

export type MenuDishId = string;

export type MenuDishRef = { menuDishId: MenuDishId, };

export type MergeAgreeing = { 
/**
 * Only pairs of these people; left out: all pairs.
 */
selection?: PeopleSelection | null, };

/**
 * A field of which one value must be chosen.
 */
export type MergeField = "name" | "company" | "job-title" | "language" | "diet" | "allergens" | "diet-note" | "consent";

/**
 * Fields that are not chosen take the fuller value, see `compare_people`.
 */
export type MergePeople = { keptId: PersonId, otherId: PersonId, choices?: Array<Choice> | null, };

export type Merged = { person: Person, 
/**
 * Events at which both were guests and are one now.
 */
events: number, };

export type MergedTogether = { 
/**
 * People who became one with another.
 */
merged: number, };

export type Message = "confirmation" | "seat" | "waitlist" | "details" | "thanks";

/**
 * To whom: asked anew each time, so that it is as right tomorrow.
 */
export type MessageAudience = { "to": "filter", filter: PeopleFilter, } | { "to": "event", eventId: EventId, part: Audience, } | { "to": "series", seriesId: SeriesId, part: SeriesPeople, } | { "to": "stages", stages: Array<Stage>, } | { "to": "saved-filter", filterId: SavedFilterId, };

/**
 * One message to one audience.
 */
export type MessageCount = { message: Message, audience: Audience, people: number, 
/**
 * Who was told, or for whom it was prepared.
 */
told: number, 
/**
 * Who can be told now.
 */
ready: number, };

/**
 * A mail for each; all mails in one file; a mail for many who do not see each other;
 * a table for other programs.
 */
export type MessageFormat = "eml" | "mbox" | "bcc" | "csv";

export type MessageId = string;

/**
 * About an event that somebody takes part in, or news that they said yes to.
 */
export type MessageKind = "service" | "news";

/**
 * What is not forbidden, but should be looked at.
 */
export type MessageLook = "sponsor-unmarked" | "too-long" | "no-subject";

/**
 * How many each message could go to.
 */
export type MessageOverview = { counts: Array<MessageCount>, };

export type MessagePeople = { total: number, people: Array<MessagePerson>, };

/**
 * Somebody of the audience.
 */
export type MessagePerson = { personId: PersonId, name: string, email: string, 
/**
 * Of the text that they get; empty where there is none.
 */
lang: string, reason: HeldReason | null, 
/**
 * The field without a value.
 */
field: string | null, toldAt: string | null, };

/**
 * The audience: who is written to and who is held back, and never one more or less.
 */
export type MessagePlan = { people: number, ready: number, held: Array<HeldCount>, langs: Array<LangCount>, };

export type MessagePrepared = { 
/**
 * Absent where nobody could be written to.
 */
mailingId: MailingId | null, 
/**
 * The folder made; empty where none was.
 */
path: string, people: number, files: number, held: Array<HeldCount>, 
/**
 * What should be looked at before they are sent.
 */
looks: Array<MessageLook>, };

/**
 * A text as it is read on a channel.
 */
export type MessagePreview = { channelKind: ChannelKind, lang: string, personId: PersonId | null, personName: string, 
/**
 * Why the person may not be written to: then there are no words that could be copied.
 */
held: HeldReason | null, subject: string, text: string, html: string | null, used: number, limit: number | null, 
/**
 * What is counted: octets, utf16, characters, septets.
 */
unit: string, 
/**
 * Of an SMS.
 */
parts: number | null, 
/**
 * The parts that are offered where it is too long.
 */
cut: Array<string>, 
/**
 * Fields without a value.
 */
missing: Array<string>, 
/**
 * Fields of a person in a post, where there must be none.
 */
personal: Array<string>, looks: Array<MessageLook>, };

export type MessageRef = { messageId: MessageId, };

export type MessageRow = { id: MessageId, name: string, kind: MessageKind, use: MessageUse, eventId: EventId | null, seriesId: SeriesId | null, 
/**
 * Of the event or the series; empty where it is of neither.
 */
eventTitle: string, langs: Array<string>, audience: MessageAudience, 
/**
 * For how many it was prepared, unless it was not sent.
 */
prepared: number, 
/**
 * To how many it was sent.
 */
told: number, lastAt: string | null, archived: boolean, };

/**
 * What is said in one language, everywhere or on one kind of channel.
 */
export type MessageText = { 
/**
 * A language tag.
 */
lang: string, 
/**
 * Absent: on every channel without a text of its own.
 */
channelKind: ChannelKind | null, subject: string, 
/**
 * With mark-up and fields.
 */
body: string, };

/**
 * Told before an event, about its details, asked whether they still come, thanked,
 * asked how it was; drawn in, kept, won back; or of the manager's own.
 */
export type MessageUse = "announcement" | "last-info" | "confirm" | "thanks" | "feedback" | "attract" | "keep" | "win-back" | "own";

export type Metric = "events" | "visits" | "new-people" | "circle" | "growth" | "returning" | "no-show" | "response" | "nps" | "cost-per-head";

/**
 * A sum in minor units of an ISO 4217 currency.
 */
export type Money = { minor: number, currency: string, };

export type MonthOfChat = { 
/**
 * `2026-11`.
 */
month: string, messages: number, accounts: number, 
/**
 * Days on which somebody wrote.
 */
days: number, };

export type MoveMenuDish = { menuDishId: MenuDishId, direction: Direction, };

export type MoveQuestion = { questionId: QuestionId, direction: Direction, };

/**
 * Swaps places with the neighbour in the programme: both keep their lengths,
 * the pair keeps its start.
 */
export type MoveSession = { sessionId: SessionId, direction: Direction, };

/**
 * Those who wait, and shall be the next to move up.
 */
export type MoveToFront = { guestIds: Array<GuestId>, };

/**
 * Parties that a change moved: how many, and the first few.
 */
export type Moved = { count: number, first: Array<Party>, };

/**
 * Which part of a full name comes first.
 */
export type NameOrder = "given-first" | "surname-first";

export type NextEvent = { event: EventRow, guests: GuestCounts, daysLeft: number, };

/**
 * What Undo or Redo would do next.
 */
export type NextStep = { stepId: StepId, step: Reverted, };

/**
 * Pledges of one event and what became of them.
 */
export type NoShow = { eventId: EventId, pledges: number, kept: number, 
/**
 * Of a hundred pledges those not kept; `null` of fewer than ten.
 */
rate: number | null, 
/**
 * Wilson's 95 %; `null` where there was no pledge to keep.
 */
low: number | null, high: number | null, came: number, walkIns: number, lateCancels: number, };

export type NoteCopied = { mailingId: MailingId, number: number, copied: boolean, };

/**
 * What a manager should know of a budget; listed, never a stop.
 */
export type NoteKind = "over-limit" | "paid-above-agreed" | "paid-before-invoiced" | "no-rate" | "heads-unknown";

/**
 * A text was copied for a channel.
 */
export type NotePost = { messageId: MessageId, channelId: ChannelId, lang: string, 
/**
 * With a picture, under which less fits.
 */
caption?: boolean | null, };

/**
 * Somebody for whom there is nothing on the menu, and why.
 */
export type NothingFor = { name: string, diets: Array<string>, allergens: Array<string>, };

/**
 * The net promoter score, −100 to 100, with its 95 % interval.
 */
export type Nps = { score: number, low: number, high: number, };

/**
 * What to do with known people's filled fields.
 */
export type OnMatch = "fill-empty" | "overwrite";

/**
 * What an event orders of one supplier: as it would be sent now, what was sent last, and
 * what differs.
 */
export type Order = { supplierId: SupplierId, supplierName: string, currency: string, 
/**
 * As it would be sent now.
 */
now: Snapshot, 
/**
 * The oldest first.
 */
versions: Array<VersionLine>, 
/**
 * From the last version to now; `None` while nothing was sent.
 */
difference: OrderDifference | null, 
/**
 * What the manager guarantees instead of the heads fed, if anything.
 */
guaranteed: number | null, 
/**
 * Heads that the supplier has served, once somebody has said so.
 */
served: number | null, 
/**
 * Of the last version sent, or else as it would be now.
 */
bill: Bill, 
/**
 * What would be billed if it were sent as it is now.
 */
plannedMinor: number, 
/**
 * Until when the final numbers are told.
 */
deadline: Wall | null, deadlinePassed: boolean, 
/**
 * Heads that are billed though fewer eat now: guaranteed and past the deadline.
 */
stillBilled: number | null, 
/**
 * What the supplier's terms say against the order as it is now.
 */
shortfalls: Array<Shortfall>, };

export type OrderDifference = { lines: Array<DiffLine>, headsWas: number, headsNow: number, 
/**
 * Of what the supplier bills.
 */
differenceMinor: number, };

export type OrderFiles = { folder: string, 
/**
 * What is in it: the sheet, the table, and the mail where there is an address.
 */
files: Array<string>, 
/**
 * The supplier's address where mails to it come back: then there is no mail among them.
 */
heldAddress: string | null, };

export type OrderSent = { version: VersionLine, };

/**
 * A version as it was sent.
 */
export type OrderVersion = { line: VersionLine, snapshot: Snapshot, 
/**
 * From the version before it.
 */
difference: OrderDifference | null, bill: Bill, };

export type OrderVersionId = string;

export type OrderVersionRef = { versionId: OrderVersionId, };

export type OrderedDish = { id: DishId, name: string, course: Course, portion: string, unit: Unit, pack: number, diets: Array<string>, allergens: Array<string>, traces: Array<string>, heads: number, 
/**
 * What is ordered.
 */
units: number, priceMinor: number, };

/**
 * Where and when, and whom to ask.
 */
export type OrderedEvent = { title: string, starts: Wall, ends: Wall, zone: string, 
/**
 * "Main Hall, Blue room, 1 River St"
 */
place: string, contactName: string, contactEmail: string, };

export type OrderedSitting = { id: SittingId, title: string, kind: SittingKind, starts: Wall | null, minutes: number, heads: number, 
/**
 * Heads of each diet line who are fed.
 */
diets: Record<string, number>, dishes: Array<OrderedDish>, };

export type Orders = { orders: Array<Order>, 
/**
 * Dishes that no supplier brings: they stand in no order.
 */
withoutSupplier: Array<string>, };

/**
 * What stops everything: the organiser's address.
 */
export type OrganizerProblem = { 
/**
 * `error-<code>`.
 */
code: string, email: string, };

export type Overview = { event: Event, 
/**
 * Whole days from today (in the event's zone) to its start; negative when past.
 */
daysLeft: number, answers: Array<Answer>, venue: OverviewVenue | null, guests: GuestCounts, sessions: Array<OverviewSession>, speakers: Array<OverviewSpeaker>, headcount: number, diets: Array<OverviewDiet>, 
/**
 * Everybody whose words about food wait for a decision.
 */
ownWords: number, 
/**
 * Heads that the door let in and nobody had counted on.
 */
admitted: number, dishes: number, 
/**
 * What the dishes cost, a sum for each currency.
 */
foodTotal: Array<Money>, 
/**
 * What is ordered, a supplier each.
 */
orders: Array<OverviewOrder>, 
/**
 * All looks, also those of no question.
 */
looks: Array<Look>, 
/**
 * Clashes that somebody has found fine.
 */
fine: Array<Look>, };

export type OverviewDiet = { diet: string, total: number, };

/**
 * An order in a line.
 */
export type OverviewOrder = { supplierName: string, 
/**
 * The last version that was sent, and when; `None`: nothing was.
 */
number: number | null, sentAt: string | null, 
/**
 * How many things differ from it now.
 */
changes: number, deadline: Wall | null, };

export type OverviewSession = { title: string, starts: Wall | null, speakers: Array<string>, };

export type OverviewSpeaker = { name: string, state: SpeakerState, talkTitle: string, };

export type OverviewVenue = { name: string, room: string, address: string, accessNotes: string, contactName: string, contactPhone: string, 
/**
 * Seats of the room, or else of the venue.
 */
seats: number | null, };

/**
 * What somebody said of their food that nobody has decided on.
 */
export type OwnWords = { personId: PersonId, name: string, words: string, 
/**
 * What is known beside the words.
 */
diets: Array<string>, allergens: Array<string>, };

/**
 * A window of a list, and how long the list is.
 */
export type Page<T> = { rows: Array<T>, total: number, 
/**
 * A search that finds nothing as it was typed was read as the same keys give it on
 * the other layout: so. Left out: it was not.
 */
readAs?: string, };

/**
 * Two people who may be one.
 */
export type Pair = { oneId: PersonId, oneName: string, 
/**
 * What tells them apart from the other of the same name: an address, or where
 * they were last.
 */
oneKnownBy: string, otherId: PersonId, otherName: string, otherKnownBy: string, reasons: Array<Reason>, strength: Strength, 
/**
 * What one of them says, the other says too or not at all.
 */
agrees: boolean, };

export type Paper = "a4" | "letter";

export type PaperListId = string;

/**
 * A door list as it was printed on this laptop.
 */
export type PaperListRow = { id: PaperListId, 
/**
 * 1 is the event's first list.
 */
number: number, printedAt: string, lines: number, };

export type ParseEventLine = { text: string, 
/**
 * The answer to what was asked about this line.
 */
answer?: LineAnswer | null, 
/**
 * The day that is meant where the line names none.
 */
day?: Day | null, };

/**
 * "9 4 - | More sockets": a grade a question in the order of the form, then the words.
 */
export type ParseFeedbackLine = { eventId: EventId, text: string, };

/**
 * "Doors 18:30 20m"
 */
export type ParseSessionLine = { eventId: EventId, text: string, };

/**
 * "Order food by Friday"
 */
export type ParseTaskLine = { eventId: EventId, text: string, 
/**
 * The answer to what was asked about this line.
 */
answer?: LineAnswer | null, };

/**
 * Whom and what a look is about, by id: two of them may have one name.
 */
export type Parties = { sessionIds: Array<SessionId>, speakerIds: Array<SpeakerId>, venueId: VenueId | null, roomId: RoomId | null, sittingId: SittingId | null, 
/**
 * The event that it clashes with.
 */
otherEventId: EventId | null, };

/**
 * A guest with the heads that come along.
 */
export type Party = { guestId: GuestId, name: string, heads: number, };

export type PassageKind = "arrival" | "departure" | "void";

/**
 * An import of the past, as the history shows it.
 */
export type PastImport = { runId: ImportRunId, fileName: string, source: string, 
/**
 * UTC.
 */
at: string, eventId: EventId | null, undone: boolean, 
/**
 * The step that takes it back, while it can be.
 */
undoStep: StepId | null, report: ImportReport, 
/**
 * The first 200.
 */
changed: Array<ChangedPerson>, };

export type PastTotal = { 
/**
 * A tool's word.
 */
source: string, 
/**
 * On which it was read.
 */
day: Day, events: number, noShows: number | null, };

export type PastTotals = { totals: Array<PastTotal>, };

/**
 * Left out: anybody. All that is given must hold.
 */
export type PeopleFilter = { query?: string | null, 
/**
 * The query is not tried on the other layout of the keyboard.
 */
asTyped?: boolean | null, 
/**
 * With all of these tags, or with any where `anyTag` is true.
 */
tags?: Array<string> | null, anyTag?: boolean | null, 
/**
 * Words of the company's name.
 */
company?: string | null, cameAtLeast?: number | null, cameAtMost?: number | null, 
/**
 * The last event they were at is at least so many days ago.
 */
awayDays?: number | null, invitedAtLeast?: number | null, 
/**
 * Was at no event.
 */
neverCame?: boolean | null, 
/**
 * Was at exactly one event.
 */
firstTime?: boolean | null, 
/**
 * Said they would come to an event that is over, and did not.
 */
noShow?: boolean | null, 
/**
 * Was asked, and did not say no or wait, at so many events that are over and
 * whose door was kept.
 */
couldComeAtLeast?: number | null, consent?: Consent | null, 
/**
 * What they said to being written to.
 */
mailing?: MailingStand | null, 
/**
 * `und` not known, or a tag; a tag finds those below it too: `kk` finds `kk-KZ`.
 */
language?: string | null, hasEmail?: boolean | null, 
/**
 * A diet's code, or `not-asked`.
 */
diet?: string | null, 
/**
 * Guests of this event.
 */
eventId?: EventId | null, 
/**
 * At any of these on the day `asOf`.
 */
stages?: Array<Stage> | null, 
/**
 * Left out: today, whichever day that is; so is a day that is yet to come.
 */
asOf?: Day | null, 
/**
 * At any of these on the day `wasOn`: whoever went from there to `stages` in between.
 */
was?: Array<Stage> | null, 
/**
 * The same.
 */
wasOn?: Day | null, 
/**
 * Away for as long as those who drift away, and too few doors were kept since to know
 * whether they do.
 */
unsure?: boolean | null, };

/**
 * Some people by id, or all that match a filter but a few.
 */
export type PeopleSelection = { ids?: Array<PersonId> | null, all?: PeopleFilter | null, except?: Array<PersonId> | null, };

/**
 * What one head costs; of no heads there is nothing to say.
 */
export type PerHead = { all: Money | null, expected: Money | null, came: Money | null, };

export type Person = { id: PersonId, name: string, given: string, family: string, patronymic: string, company: string, jobTitle: string, emails: Array<string>, phones: Array<string>, 
/**
 * Where else the person is known: `luma:gst-000001`.
 */
sources: Array<string>, 
/**
 * '' unknown, or a tag of BCP 47 in its canonical form.
 */
language: string, 
/**
 * `["not-asked"]`, `["none"]` or codes.
 */
diets: Array<string>, allergens: Array<string>, dietNote: string, 
/**
 * The note holds words that nobody has decided on yet.
 */
foodWordsUnread: boolean, tags: Array<string>, notes: string, consent: Consent, events: Array<PersonEvent>, 
/**
 * The series to every date of which the person is invited.
 */
regularOf: Array<SeriesOf>, };

export type PersonCard = { personId: PersonId, name: string, asOf: Day, stage: Stage, firstVisit: Day | null, lastVisit: Day | null, 
/**
 * Since the last visit, and evenings since then whose door was kept.
 */
awayDays: number | null, chances: number, visits: number, 
/**
 * The latest first, from that of the first visit to this one, also those without any.
 */
years: Array<CardYear>, 
/**
 * Said they come to events that are over and whose door was kept; and came.
 */
pledges: number, kept: number, 
/**
 * The pledges that were not kept, the latest first.
 */
missed: Array<CardEvent>, 
/**
 * What they gave, and where they worked, the latest first.
 */
talks: Array<CardEvent>, work: Array<CardEvent>, messages: Array<CardMessage>, 
/**
 * What they agreed to, as it holds now.
 */
consents: Array<ConsentRow>, };

export type PersonColumn = "name" | "family" | "given" | "patronymic" | "email" | "phone" | "company" | "job-title" | "tags" | "language" | "diet" | "allergens" | "diet-note" | "note" | "consent" | "invited" | "came" | "pledged" | "kept" | "stage";

/**
 * What one person agreed to.
 */
export type PersonConsents = { personId: PersonId, name: string, 
/**
 * What holds now, a purpose each; those that were never asked are left out.
 */
now: Array<ConsentRow>, 
/**
 * All that counts, the latest first.
 */
history: Array<ConsentRow>, 
/**
 * Addresses of theirs to which nothing is written.
 */
held: Array<string>, };

/**
 * The whole person as the form shows it; left out is empty.
 */
export type PersonDraft = { name: string, given?: string | null, family?: string | null, patronymic?: string | null, company?: string | null, jobTitle?: string | null, emails?: Array<string> | null, phones?: Array<string> | null, language?: string | null, diets?: Array<string> | null, allergens?: Array<string> | null, dietNote?: string | null, tags?: Array<string> | null, notes?: string | null, consent?: Consent | null, };

/**
 * A person at an event: as guest, speaker or staff.
 */
export type PersonEvent = { eventId: EventId, title: string, starts: Wall, eventState: EventState, guestId: GuestId | null, reply: GuestState | null, plusOnes: number, 
/**
 * Let in at the door.
 */
came: boolean, 
/**
 * Was there: came, or spoke or worked at an event that is over.
 */
visited: boolean, 
/**
 * Was going to an event that is over and whose door was kept, and was not there.
 */
noShow: boolean, speaks: boolean, staff: boolean, };

export type PersonId = string;

export type PersonRef = { personId: PersonId, };

/**
 * A line of the directory.
 */
export type PersonRow = { id: PersonId, name: string, company: string, email: string, phone: string, tags: Array<string>, 
/**
 * Events the person was a guest of.
 */
invited: number, 
/**
 * Events the person was at: came, spoke or worked.
 */
came: number, 
/**
 * Events that are over and the person said they would come to; and of those
 * the ones they were at.
 */
pledged: number, kept: number, 
/**
 * Start of the last event the person was at.
 */
lastCame: Wall | null, 
/**
 * Where they stand today.
 */
stage: Stage, consent: Consent, 
/**
 * UTC.
 */
addedAt: string, 
/**
 * What they answered to the event that the list is asked for (`guestsOf`).
 */
reply: GuestState | null, };

export type PersonSort = "name" | "company" | "came" | "last-seen" | "added";

/**
 * Whose national phone numbers those without a country code are.
 */
export type PhoneRegion = "russia" | "north-america" | "unknown";

/**
 * What somebody answered to photos.
 */
export type PhotoAnswer = "yes" | "ask" | "no" | "not-asked";

/**
 * What those who may be on pictures answered; together everybody.
 */
export type PhotoMarks = { yes: number, ask: number, no: number, notAsked: number, 
/**
 * The first of those who said no, by name.
 */
refused: Array<MarkedPerson>, 
/**
 * The first of those who want to be asked each time, by name.
 */
toAsk: Array<MarkedPerson>, };

/**
 * As what somebody is at an event: the part that others look for first.
 */
export type PhotoPart = "speaker" | "staff" | "guest";

export type PickEvents = { 
/**
 * Words of the title or venue, or of the date ("tea 15 dec"). What the other layout
 * makes of them comes after what they find as typed.
 */
query?: string | null, 
/**
 * The query is not tried on the other layout of the keyboard.
 */
asTyped?: boolean | null, view?: EventsView | null, 
/**
 * True: every date of a series by itself.
 */
dates?: boolean | null, 
/**
 * Only the dates of this series.
 */
seriesId?: SeriesId | null, offset?: number | null, 
/**
 * At most 200.
 */
limit?: number | null, };

/**
 * The series that a choice stands for.
 */
export type PickedSeries = { id: SeriesId, 
/**
 * Dates that are events, and how many of them are still to come.
 */
dates: number, ahead: number, };

/**
 * A part of a text.
 */
export type Piece = { text: string, 
/**
 * It was typed.
 */
hit: boolean, };

/**
 * Where and when a session is, at once: what a hand that drags it, or a key, says.
 */
export type PlaceSession = { sessionId: SessionId, 
/**
 * `null` takes it off the timetable.
 */
starts?: Wall | null, 
/**
 * Left out: it stays in its room; `null`: in none.
 */
roomId?: RoomId | null, 
/**
 * Left out: as long as it is.
 */
minutes?: number | null, };

export type PlanMessage = { messageId: MessageId, 
/**
 * Also to who was told.
 */
again?: boolean | null, 
/**
 * Not to guests of its event who have answered.
 */
leaveAnswered?: boolean | null, leaveOut?: Array<PersonId> | null, };

/**
 * What an import would do with one date of the file.
 */
export type PlannedEvent = { 
/**
 * By which it can be left out.
 */
key: string, effect: Effect, title: string, starts: Wall, ends: Wall, zone: string, wholeDays: boolean, 
/**
 * One date of a series.
 */
ofSeries: boolean, 
/**
 * As the file has it.
 */
place: string, 
/**
 * The venue here that is named so.
 */
venueName: string, 
/**
 * Who invites in the file, or empty.
 */
organizer: string, eventId: EventId | null, 
/**
 * Of an event that is here.
 */
changes: Array<FieldChange>, };

/**
 * What an import does with one session.
 */
export type PlannedSession = { 
/**
 * By which the file's side can be taken.
 */
key: string, effect: ProgrammeEffect, title: string, starts: Wall | null, minutes: number, room: string, track: string, speakers: Array<string>, sessionId: SessionId | null, changes: Array<FieldChange>, 
/**
 * Both sides have changed it since: what stands here stays unless the file is taken.
 */
kept: Array<FieldChange>, };

/**
 * A task that a template brings.
 */
export type PlannedTask = { title: string, 
/**
 * By the clock of the event's zone.
 */
due: Wall, 
/**
 * Due before now.
 */
late: boolean, };

/**
 * One time of a busy calendar.
 */
export type PlannedTime = { 
/**
 * By which it can be left out.
 */
key: string, title: string, place: string, 
/**
 * UTC; none for whole days.
 */
starts: string | null, ends: string | null, 
/**
 * Of whole days, both included.
 */
firstDay: string | null, lastDay: string | null, };

export type PlannerExported = { path: string, rows: number, events: number, people: number, };

export type PlannerImported = { 
/**
 * The planner that was made; the open one is as it was.
 */
path: string, rows: number, events: number, people: number, 
/**
 * People whom the open planner has erased since the file was written, and who are
 * erased in the new one too.
 */
erasedAgain: number, };

/**
 * A backup, or a planner that is to be one.
 */
export type PlannerPath = { path: string, };

export type PlannerStatus = { path: string, fileName: string, bytes: number, version: string, zoneData: ZoneData, exportsFolder: string, 
/**
 * It may not be written to, and is only looked at.
 */
readOnly: boolean, 
/**
 * It opens with a passphrase.
 */
locked: boolean, 
/**
 * Because a newer Samovar made it: what that one added is not shown.
 */
newer: boolean, 
/**
 * The laptop's own settings last only until the end: this file can't be written.
 */
laptopUnwritten: string | null, lastBackup: BackupInfo | null, undo: NextStep | null, redo: NextStep | null, undoDepth: number, events: number, people: number, 
/**
 * What is not Samovar's and was taken out when the file was opened, and what
 * nothing could read and was mended: until it is put away.
 */
foreign: Array<string>, 
/**
 * Bytes of the journal that could not be read when the file was opened.
 */
journalDropped: number | null, 
/**
 * The program that copies the planner's folder to other computers, until that
 * was seen.
 */
syncedFolder: string | null, 
/**
 * Dishes that an older Samovar took for safe and nobody has stated since.
 */
dishesNotStated: DishesNotStated | null, };

export type PrepareInvitations = { eventId?: EventId | null, seriesId?: SeriesId | null, format: InvitationFormat, 
/**
 * Only these kinds; left out: all that is needed.
 */
purposes?: Array<Purpose> | null, 
/**
 * Only these people.
 */
personIds?: Array<PersonId> | null, 
/**
 * With `personIds`: again, though they hold it already.
 */
again?: boolean | null, 
/**
 * The folder into which a new one is put; left out: the event's exports.
 */
path?: string | null, 
/**
 * For people whose language is not known.
 */
lang?: Lang | null, 
/**
 * How far invitations to a series reach; left out: as far as each person's
 * do, and all of it for who holds nothing.
 */
reach?: Reach | null, 
/**
 * True: also where the event is a draft, and calendars will say that it is
 * not certain.
 */
tentative?: boolean | null, 
/**
 * One of the messages instead of what calendars need; of an event.
 */
message?: Message | null, 
/**
 * To whom of those whom it can go to; left out: the usual.
 */
audience?: Audience | null, 
/**
 * Of mail in a browser; left out: another.
 */
service?: MailService | null, 
/**
 * Of mail in a browser: the most addresses in one mail; left out: what suits
 * the service.
 */
batch?: number | null, };

export type PrepareMessage = { messageId: MessageId, format: MessageFormat, 
/**
 * The folder into which a new one is put; left out: the planner's exports.
 */
path?: string | null, again?: boolean | null, leaveAnswered?: boolean | null, leaveOut?: Array<PersonId> | null, 
/**
 * Of one mail to many: the most addresses in one.
 */
batch?: number | null, };

export type Prepared = { 
/**
 * Absent where nothing was needed.
 */
mailingId: MailingId | null, 
/**
 * The folder made; empty where nothing was.
 */
path: string, invitations: number, updates: number, cancellations: number, messages: number, 
/**
 * At most 200 of them.
 */
heldBack: Array<HeldBack>, heldBackCount: number, };

export type PreviewBadges = { badges: PrintBadges, 
/**
 * From 0.
 */
page: number, };

export type PreviewBudget = { sheet: PrintBudget, 
/**
 * From 0.
 */
page: number, };

/**
 * How a calendar is to be read; what is left out is as usual.
 */
export type PreviewCalendar = { 
/**
 * Files and folders.
 */
paths: Array<string>, 
/**
 * How many months of a series become events; left out: 12.
 */
months?: number | null, 
/**
 * True: a place that no venue is named like becomes one.
 */
createVenues?: boolean | null, 
/**
 * False: events that are here already stay as they are.
 */
update?: boolean | null, 
/**
 * Of two files that claim one event.
 */
claim?: Claim | null, 
/**
 * By which zone times are taken that name none; left out: the one that the
 * file names, else the planner's.
 */
zone?: string | null, 
/**
 * True: what is over already is left out.
 */
onlyToCome?: boolean | null, };

export type PreviewChatFile = { path: string, channelId?: ChannelId | null, 
/**
 * Chats whose name has these words; left out: the largest.
 */
query?: string | null, dayFirst?: boolean | null, };

/**
 * A column of the file and what it becomes.
 */
export type PreviewColumn = { index: number, header: string, 
/**
 * The first three different values.
 */
samples: Array<string>, 
/**
 * How sure the recognised meaning is.
 */
confidence: Confidence, };

export type PreviewConsent = { sheet: PrintConsent, 
/**
 * From 0.
 */
page: number, };

export type PreviewDishLabels = { labels: PrintDishLabels, 
/**
 * From 0.
 */
page: number, };

export type PreviewDoorList = { options: DoorListOptions, 
/**
 * From 0.
 */
page: number, };

/**
 * One by its id, or one that is built in.
 */
export type PreviewEventTemplate = { templateId?: EventTemplateId | null, builtIn?: BuiltInTemplate | null, lang?: Lang | null, starts: Wall, 
/**
 * IANA name; without it the zone of the settings.
 */
zone?: string | null, };

export type PreviewFeedbackForm = { sheet: PrintFeedbackForm, 
/**
 * From 0.
 */
page: number, };

export type PreviewFeedbackSummary = { sheet: PrintFeedbackSummary, 
/**
 * From 0.
 */
page: number, };

/**
 * A guest of the file as they will be.
 */
export type PreviewGuest = { line: number, name: string, email: string, reply: GuestState | null, plusOnes: number, diets: Array<string>, allergens: Array<string>, 
/**
 * new, known (by id, e-mail or phone), similar (a suggestion).
 */
matchKind: string, };

export type PreviewImport = { path: string, 
/**
 * Without an event only people are imported.
 */
eventId?: EventId | null, 
/**
 * The event that the import makes on the way, instead of one that is there.
 */
newEvent?: CreateEvent | null, options?: ReadOptions | null, 
/**
 * Left out: as last time, or as recognised.
 */
mapping?: Mapping | null, 
/**
 * True: what is remembered of earlier files is left aside.
 */
fresh?: boolean | null, 
/**
 * Rows put right by hand.
 */
fixes?: Array<Fix> | null, decisions?: Array<Decision> | null, 
/**
 * What is said of all who have a known name and nothing against it: true,
 * the same people; false, others. A decision about a line goes before it.
 */
namesakesAreKnown?: boolean | null, 
/**
 * True: who finds no seat comes all the same, and is marked.
 */
overCapacity?: boolean | null, 
/**
 * Overwrite: every column does. Left out: as the mapping says.
 */
onMatch?: OnMatch | null, 
/**
 * Lines whose answers are taken though a known one stands.
 */
take?: Array<number> | null, 
/**
 * All of them.
 */
takeAll?: boolean | null, 
/**
 * Where the windows begin of the guests who change, of those kept, and of
 * the unclear answers; each holds at most 200.
 */
changesOffset?: number | null, keptOffset?: number | null, unclearOffset?: number | null, 
/**
 * True: the report lists every unclear answer, for the terminal.
 */
everything?: boolean | null, };

export type PreviewKitchen = { sheet: PrintKitchen, 
/**
 * From 0.
 */
page: number, };

export type PreviewKpi = { sheet: PrintKpi, 
/**
 * From 0.
 */
page: number, };

export type PreviewMail = { eventId?: EventId | null, seriesId?: SeriesId | null, 
/**
 * Left out: what the person needs.
 */
purpose?: Wording | null, 
/**
 * As far as invitations to a series would reach.
 */
reach?: Reach | null, 
/**
 * How it would be sent: some ways can't be answered from a calendar.
 */
format?: InvitationFormat | null, audience?: Audience | null, 
/**
 * Only people who read this language; left out: everybody in theirs.
 */
lang?: Lang | null, 
/**
 * Which of the recipients, from 0; past the last it is the last.
 */
offset?: number | null, 
/**
 * Instead of `offset`. Who may not be written to is shown only when asked for, and
 * without words.
 */
personId?: PersonId | null, 
/**
 * Words that are not saved yet.
 */
subject?: string | null, text?: string | null, };

export type PreviewMessage = { messageId: MessageId, channelKind: ChannelKind, 
/**
 * Left out: the person's, or the planner's.
 */
lang?: string | null, personId?: PersonId | null, 
/**
 * Whose limit counts.
 */
channelId?: ChannelId | null, 
/**
 * Under a picture, where less fits.
 */
caption?: boolean | null, };

export type PreviewOrder = { sheet: PrintOrder, 
/**
 * From 0.
 */
page: number, };

export type PreviewPersonCard = { sheet: PrintPersonCard, 
/**
 * From 0.
 */
page: number, };

export type PreviewPhotographer = { sheet: PrintPhotographer, 
/**
 * From 0.
 */
page: number, };

export type PreviewProgramme = { sheet: PrintProgramme, 
/**
 * From 0.
 */
page: number, };

/**
 * Mails, mailboxes, and folders of them.
 */
export type PreviewReadMail = { paths: Array<string>, 
/**
 * Keys of lines that are not to be applied.
 */
leaveOut?: Array<string> | null, };

export type PreviewRecoverySheet = { sheet: PrintRecoverySheet, 
/**
 * From 0.
 */
page: number, };

/**
 * Files of calendars and mails, mboxes, and folders of them.
 */
export type PreviewReplies = { paths: Array<string>, 
/**
 * Keys of lines whose tick is not as proposed.
 */
flip?: Array<string> | null, };

export type PreviewRunSheet = { sheet: PrintRunSheet, 
/**
 * From 0.
 */
page: number, };

/**
 * Of an event that is there, of one that is being filled in, or a new rule of
 * a series.
 */
export type PreviewSeries = { eventId?: EventId | null, seriesId?: SeriesId | null, starts?: Wall | null, ends?: Wall | null, zone?: string | null, venueId?: VenueId | null, roomId?: RoomId | null, rule: Rule, dates?: number | null, };

export type PreviewSignInSheet = { sheet: PrintSignInSheet, 
/**
 * From 0.
 */
page: number, };

export type PreviewSpeakerFeedback = { sheet: PrintSpeakerFeedback, 
/**
 * From 0.
 */
page: number, };

export type PreviewSpeakerSheet = { sheet: PrintSpeakerSheet, 
/**
 * From 0.
 */
page: number, };

export type PreviewTeam = { sheet: PrintTeam, 
/**
 * From 0.
 */
page: number, };

export type PreviewTentCards = { cards: PrintTentCards, 
/**
 * From 0.
 */
page: number, };

export type PreviewTickets = { tickets: PrintTickets, 
/**
 * From 0.
 */
page: number, };

/**
 * Something in a row that was taken which a person should look at.
 */
export type PreviewWarning = { line: number, 
/**
 * `import-reason-<code>` in the Fluent files.
 */
code: WarningCode, cell: string, };

export type PricedDish = { name: string, priceMinor?: number | null, };

/**
 * Whose badges, and how. What is left out of the look is as it was printed
 * last on this laptop.
 */
export type PrintBadges = { eventId: EventId, lang?: Lang | null, paper?: Paper | null, size?: BadgeSize | null, bothSides?: boolean | null, cutMarks?: boolean | null, 
/**
 * The surname in large letters above the given name.
 */
surnameFirst?: boolean | null, 
/**
 * The community's, where it has one.
 */
logo?: boolean | null, 
/**
 * What its wearer answered to photos, as a shape: circle, half a circle, square.
 */
photoMarks?: boolean | null, 
/**
 * Corrects the printer: to the right and down, in tenths of a millimetre.
 */
right?: number | null, down?: number | null, 
/**
 * Places of the first sheet that are used up.
 */
skip?: number | null, 
/**
 * Left out: named ones; with `guestIds`: none.
 */
plusOnes?: BadgePlusOnes | null, 
/**
 * Left out: yes.
 */
speakers?: boolean | null, staff?: boolean | null, 
/**
 * Only those who have no badge yet.
 */
onlyNew?: boolean | null, 
/**
 * These guests and nobody else, whatever they answered.
 */
guestIds?: Array<GuestId> | null, 
/**
 * These holders of `list_badges` and nobody else.
 */
holderIds?: Array<string> | null, 
/**
 * Left out: the planner's folder of exports, named for the event.
 */
path?: string | null, };

export type PrintBudget = { eventId: EventId, lang?: Lang | null, paper?: Paper | null, 
/**
 * Left out: the planner's folder of exports, named for the event.
 */
path?: string | null, };

export type PrintConsent = { eventId: EventId, purpose: ConsentPurpose, 
/**
 * What is signed; left out: the usual words of the purpose.
 */
wording?: string | null, 
/**
 * Left out: 20.
 */
lines?: number | null, lang?: Lang | null, paper?: Paper | null, 
/**
 * Left out: the planner's folder of exports, named for the event.
 */
path?: string | null, };

export type PrintDishLabels = { eventId: EventId, lang?: Lang | null, paper?: Paper | null, 
/**
 * Left out: the dishes of all of them.
 */
sittingId?: SittingId | null, 
/**
 * Left out: the planner's folder of exports, named for the event.
 */
path?: string | null, };

export type PrintDoorList = { options: DoorListOptions, 
/**
 * Left out: the planner's folder of exports, named for the event.
 */
path?: string | null, };

export type PrintFeedbackForm = { eventId: EventId, lang?: Lang | null, paper?: Paper | null, 
/**
 * Left out: the planner's folder of exports, named for the event.
 */
path?: string | null, };

export type PrintFeedbackSummary = { eventId: EventId, lang?: Lang | null, paper?: Paper | null, 
/**
 * Left out: the planner's folder of exports, named for the event.
 */
path?: string | null, };

export type PrintKitchen = { eventId: EventId, lang?: Lang | null, paper?: Paper | null, 
/**
 * Special meals by name instead of the counts.
 */
names?: boolean | null, 
/**
 * Left out: all of them.
 */
sittingId?: SittingId | null, 
/**
 * Left out: the planner's folder of exports, named for the event.
 */
path?: string | null, };

export type PrintKpi = { 
/**
 * Left out: this quarter.
 */
from?: Day | null, to?: Day | null, lang?: Lang | null, paper?: Paper | null, 
/**
 * Left out: the planner's folder of exports.
 */
path?: string | null, };

export type PrintOrder = { eventId: EventId, supplierId: SupplierId, 
/**
 * Left out: as it would be sent now.
 */
versionId?: OrderVersionId | null, 
/**
 * Left out: the supplier's language.
 */
lang?: Lang | null, paper?: Paper | null, 
/**
 * Left out: the planner's folder of exports, named for the event.
 */
path?: string | null, };

export type PrintPersonCard = { personId: PersonId, lang?: Lang | null, paper?: Paper | null, 
/**
 * Left out: the planner's folder of exports, named for the person.
 */
path?: string | null, };

export type PrintPhotographer = { eventId: EventId, lang?: Lang | null, paper?: Paper | null, 
/**
 * Left out: the planner's folder of exports, named for the event.
 */
path?: string | null, };

export type PrintProgramme = { eventId: EventId, sheet: ProgrammeSheet, lang?: Lang | null, paper?: Paper | null, 
/**
 * A poster or a timetable on A3, or on Tabloid with Letter; left out: no.
 */
large?: boolean | null, 
/**
 * What sessions are about, on a poster and in a booklet; left out: no.
 */
about?: boolean | null, 
/**
 * Left out: the planner's folder of exports, named for the event.
 */
path?: string | null, };

export type PrintRecoverySheet = { lang?: Lang | null, paper?: Paper | null, 
/**
 * Not beside the planner nor among its exports; only a preview leaves it out.
 */
path?: string | null, };

export type PrintRunSheet = { eventId: EventId, lang?: Lang | null, paper?: Paper | null, 
/**
 * Left out: all lanes.
 */
lane?: Lane | null, 
/**
 * Left out: the planner's folder of exports, named for the event.
 */
path?: string | null, };

export type PrintSignInSheet = { eventId: EventId, lang?: Lang | null, paper?: Paper | null, 
/**
 * Lines for those who are not on it; left out: 10.
 */
blankLines?: number | null, 
/**
 * Speakers and staff too; left out: yes.
 */
team?: boolean | null, 
/**
 * Left out: the planner's folder of exports, named for the event.
 */
path?: string | null, };

export type PrintSpeakerFeedback = { eventId: EventId, speakerId: SpeakerId, lang?: Lang | null, paper?: Paper | null, 
/**
 * Left out: the planner's folder of exports, named for the event.
 */
path?: string | null, };

export type PrintSpeakerSheet = { eventId: EventId, 
/**
 * Left out: everybody who has not declined, one below another.
 */
speakerId?: SpeakerId | null, lang?: Lang | null, paper?: Paper | null, 
/**
 * Left out: the planner's folder of exports, named for the event.
 */
path?: string | null, };

export type PrintTeam = { eventId: EventId, sheet: TeamSheet, lang?: Lang | null, paper?: Paper | null, 
/**
 * The slip of one person; left out: of everybody.
 */
personId?: PersonId | null, 
/**
 * Left out: the planner's folder of exports, named for the event.
 */
path?: string | null, };

export type PrintTentCards = { eventId: EventId, lang?: Lang | null, paper?: Paper | null, 
/**
 * Guests too, not only speakers and hosts.
 */
everyone?: boolean | null, surnameFirst?: boolean | null, 
/**
 * These guests and nobody else.
 */
guestIds?: Array<GuestId> | null, 
/**
 * Left out: the planner's folder of exports, named for the event.
 */
path?: string | null, };

/**
 * One ticket for each party that comes.
 */
export type PrintTickets = { eventId: EventId, lang?: Lang | null, paper?: Paper | null, 
/**
 * A6 pages instead of four tickets on the paper.
 */
oneAPage?: boolean | null, 
/**
 * Left out: yes.
 */
names?: boolean | null, 
/**
 * The community's, where it has one; left out: yes.
 */
logo?: boolean | null, 
/**
 * These guests and nobody else, whatever they answered.
 */
guestIds?: Array<GuestId> | null, 
/**
 * Left out: the planner's folder of exports, named for the event.
 */
path?: string | null, };

export type Printed = { path: string, pages: number, 
/**
 * What does not stand on the paper as it is written here.
 */
cannotDraw: Array<CannotDraw>, 
/**
 * The laptop's own fonts that were used beside ours.
 */
fonts: Array<string>, };

/**
 * Somebody who speaks, has a talk, or is described as a speaker.
 */
export type ProfileRow = { personId: PersonId, name: string, company: string, 
/**
 * Events at which they speak, but for those they declined.
 */
events: number, talks: number, hasBiography: boolean, hasPhoto: boolean, };

export type ProgrammeChange = { kind: ProgrammeChangeKind, sessionId: SessionId, 
/**
 * As it is now, or as it was where it is cancelled.
 */
title: string, 
/**
 * What differs, of one that was there before and is now.
 */
fields: Array<ProgrammeField>, 
/**
 * `None`: new.
 */
before: PublishedSession | null, 
/**
 * `None`: cancelled.
 */
after: PublishedSession | null, };

/**
 * What became of a session: cancelled is gone, or without a time.
 */
export type ProgrammeChangeKind = "new" | "moved" | "cancelled" | "changed";

/**
 * A column of a table that is read as a programme.
 */
export type ProgrammeColumn = { header: string, samples: Array<string>, field: ProgrammeColumnField, };

/**
 * What a column of a programme means.
 */
export type ProgrammeColumnField = "ignore" | "id" | "title" | "about" | "kind" | "track" | "room" | "day" | "starts" | "ends" | "minutes" | "speakers" | "given-name" | "family-name" | "email" | "status";

/**
 * What has changed since the programme was published last.
 */
export type ProgrammeDiff = { 
/**
 * The version that was published last; `None`: it is a draft still.
 */
number: number | null, publishedAt: string | null, 
/**
 * Of a draft: all of it is new.
 */
changes: Array<ProgrammeChange>, 
/**
 * Whose calendars that concerns.
 */
speakers: Array<SessionSpeaker>, };

/**
 * What an import does with a session of the file.
 */
export type ProgrammeEffect = "new" | "change" | "same";

export type ProgrammeExported = { path: string, sessions: number, 
/**
 * What the format has no place for.
 */
leftOut: Array<ProgrammeLeftOut>, };

/**
 * What of a session differs.
 */
export type ProgrammeField = "time" | "room" | "title" | "speakers" | "kind" | "track" | "about";

/**
 * As what a programme is written.
 */
export type ProgrammeFormat = "schedule-xml" | "json" | "csv" | "ics" | "html";

/**
 * What a file holds, and what reading it does or did.
 */
export type ProgrammeImport = { file: string, 
/**
 * What the file calls the whole.
 */
title: string, version: string, days: number, rooms: number, tracks: number, sessions: number, speakers: number, created: number, changed: number, unchanged: number, 
/**
 * Sessions that keep what was changed here by hand.
 */
kept: number, 
/**
 * Sessions of such a file that it has no more, at most 200.
 */
gone: Array<string>, goneCount: number, newRooms: Array<string>, newTracks: Array<string>, newSpeakers: number, 
/**
 * Talks that the library gains.
 */
newTalks: number, 
/**
 * Talks that gain links.
 */
linkedTalks: number, 
/**
 * Speakers who gain a biography or links.
 */
describedSpeakers: number, 
/**
 * Speakers who are taken for somebody known by their name alone.
 */
guessed: Array<string>, 
/**
 * The venue that is made for the rooms, or empty.
 */
newVenue: string, outside: ProgrammeSpan | null, 
/**
 * What changes first, at most 200.
 */
rows: Array<PlannedSession>, leftOut: Array<ProgrammeLeftOut>, table: ProgrammeTable | null, 
/**
 * What undoes it, once it is done.
 */
step: StepId | null, };

/**
 * One thing that is not taken as it stands in the file, and how often it is there.
 */
export type ProgrammeLeftOut = { what: string, reason: ProgrammeReason, count: number, };

export type ProgrammePublished = { version: ProgrammeVersion, 
/**
 * Whose calendars are to be given anew; nobody else's have changed.
 */
speakers: Array<SessionSpeaker>, };

/**
 * Why something of a file is not taken as it stands there.
 */
export type ProgrammeReason = "unknown-part" | "no-place" | "unknown-kind" | "no-title" | "no-time" | "no-length" | "too-long" | "no-room" | "empty-room" | "same-id" | "same-name" | "cancelled" | "plain-text" | "other-clock" | "other-zone" | "unreadable" | "text-cut" | "outside-event" | "guessed-by-name" | "own-words";

/**
 * Which of the sheets.
 */
export type ProgrammeSheet = "poster" | "booklet" | "room-signs" | "timetable" | "changes";

/**
 * Where a programme reaches beyond its event.
 */
export type ProgrammeSpan = { starts: Wall, ends: Wall, 
/**
 * How many sessions lie outside the event.
 */
sessions: number, };

/**
 * The sheets and the columns of a table.
 */
export type ProgrammeTable = { sheets: Array<string>, sheet: string | null, columns: Array<ProgrammeColumn>, };

/**
 * A line of the changelog.
 */
export type ProgrammeVersion = { id: ProgrammeVersionId, number: number, publishedAt: string, 
/**
 * How many sessions it had.
 */
sessions: number, 
/**
 * What was new in it; nothing of the first.
 */
changes: Array<ProgrammeChange>, };

export type ProgrammeVersionId = string;

export type Promise = { id: PromiseId, sponsorId: SponsorId, madeBy: PromisedBy, words: string, quantity: number, 
/**
 * The event's day is 0, the day after it is -1; `None`: no day was agreed.
 */
daysBefore: number | null, due: Day | null, 
/**
 * UTC.
 */
doneAt: string | null, 
/**
 * Its day is over, and it is not done.
 */
late: boolean, 
/**
 * Not done, and due within a week or late.
 */
near: boolean, };

/**
 * What changes becomes a task.
 */
export type PromiseChange = { answerId: AnswerId, 
/**
 * Left out: the comment.
 */
title?: string | null, 
/**
 * Whose task it is; left out: the event of the feedback.
 */
eventId?: EventId | null, 
/**
 * Left out: seven days before another event, and the day after its own.
 */
daysBefore?: number | null, };

export type PromiseId = string;

export type PromiseRef = { promiseId: PromiseId, };

/**
 * Who owes what was promised.
 */
export type PromisedBy = "us" | "them";

export type PublishAlbum = { albumId: AlbumId, 
/**
 * Left out: today by the event's clock.
 */
day?: Day | null, 
/**
 * Although somebody who was there said no: they are on none of the pictures, or were
 * asked since.
 */
anyway?: boolean | null, };

export type PublishedSession = { sessionId: SessionId, title: string, kind: SessionKind, starts: Wall, ends: Wall, roomId: RoomId | null, roomName: string, trackName: string, about: string, speakers: Array<PublishedSpeaker>, };

export type PublishedSpeaker = { speakerId: SpeakerId, 
/**
 * `None` once the person was erased.
 */
personId: PersonId | null, name: string, };

/**
 * What a file is for. A message has nothing for calendars.
 */
export type Purpose = "invitation" | "update" | "cancellation" | "message";

/**
 * How far: everything by as much, or each as far as it needs, gaps being used up.
 */
export type PushHow = "by-as-much" | "as-far-as-needed";

export type PushOverlap = { sessionId: SessionId, title: string, otherId: SessionId, otherTitle: string, minutes: number, };

export type PushProgramme = { sessionId: SessionId, 
/**
 * Less than nothing: earlier.
 */
minutes: number, 
/**
 * Left out: in its room.
 */
where?: PushWhere | null, 
/**
 * Left out: by as much.
 */
how?: PushHow | null, 
/**
 * The session itself takes so much longer; left out: it begins so much later.
 */
longer?: boolean | null, };

/**
 * Of what room the rest is pushed: of the session's and what is in none, or of all.
 */
export type PushWhere = "room" | "all";

/**
 * What moves, in the order of the programme, the session itself first.
 */
export type Pushed = { moved: Array<PushedSession>, 
/**
 * What overlaps after it and did less, or not at all, before.
 */
overlaps: Array<PushOverlap>, };

export type PushedSession = { sessionId: SessionId, title: string, roomId: RoomId | null, roomName: string, oldStarts: Wall, oldEnds: Wall, starts: Wall, ends: Wall, };

/**
 * Puts a session between two others of the list, where their times leave that open: those
 * without a time, or with the same.
 */
export type PutSession = { sessionId: SessionId, 
/**
 * Left out: it comes first.
 */
afterId?: SessionId | null, };

/**
 * The five questions.
 */
export type Question = "where" | "who" | "speaks" | "about" | "food";

export type QuestionFigures = { questionId: QuestionId, sessionId: SessionId | null, kind: QuestionKind, words: string, choices: Array<string>, 
/**
 * Who answered it.
 */
answers: number, 
/**
 * Every grade of the scale from the least; empty under five answers.
 */
grades: Array<GradeCount>, 
/**
 * To a tenth; of grades, from five answers on.
 */
mean: number | null, 
/**
 * Of the question whether one would recommend it, from five answers on.
 */
nps: Nps | null, };

export type QuestionId = string;

/**
 * What a question is answered by. *Recommend* is 0–10 as well, and the one that the
 * net promoter score is reckoned from.
 */
export type QuestionKind = "recommend" | "ten" | "five" | "choice" | "text";

export type QuestionRef = { questionId: QuestionId, };

/**
 * How far an invitation to a series reaches: all of it, its dates until a day,
 * or one date, the next (of an event that is a date of a series: that date).
 */
export type Reach = { "kind": "whole" } | { "kind": "until", date: Day, } | { "kind": "next" };

/**
 * What an invitation to a series could reach.
 */
export type ReachOfSeries = { words: WordsOf, 
/**
 * Start of the one date that [`Reach::Next`] means.
 */
next: Wall | null, 
/**
 * Its last date, where it ends.
 */
last: Day | null, 
/**
 * Regulars who hold nothing of it, or less than all.
 */
holdLess: number, };

export type ReachReading = { day: Day, members: number | null, views: number | null, reactions: number | null, replies: number | null, };

/**
 * How somebody is reached, and what keeps news from going to them by mail.
 */
export type Reached = { email: string, 
/**
 * The language that is asked for first: theirs, or the planner's.
 */
lang: string, 
/**
 * By the addresses, numbers and accounts that are known.
 */
channels: Array<ChannelKind>, 
/**
 * `null`: nothing does.
 */
held: HeldReason | null, };

/**
 * What a calendar that was read becomes.
 */
export type ReadAs = "events" | "busy";

/**
 * What was typed, and what it is about.
 */
export type ReadBack = { eventId: EventId, 
/**
 * Left out: the list printed last.
 */
listId?: PaperListId | null, 
/**
 * `1-20 23 25-30`, `23/2` for two heads of the party, short codes; a line
 * that begins with `+` is a guest on a blank line: `+ Anna Petrova /2`.
 */
text: string, 
/**
 * When they came, by the clock on the wall; left out: the event's start.
 */
at?: Wall | null, fold?: Fold | null, 
/**
 * Left out: the word for paper.
 */
station?: string | null, };

export type ReadBackDone = { parties: number, heads: number, walkIns: number, 
/**
 * What was typed and could not be read, to be typed anew.
 */
left: string, 
/**
 * Heads of the event that are here.
 */
here: number, };

/**
 * Why something typed is not counted.
 */
export type ReadBackFault = "unknown" | "no-line" | "no-list" | "no-code" | "gone" | "already-in" | "repeated" | "heads";

/**
 * Somebody who will be checked in.
 */
export type ReadBackLine = { 
/**
 * `23/2`, as it would be typed alone.
 */
typed: string, 
/**
 * Line of the paper.
 */
number: number | null, 
/**
 * `None`: somebody new from a blank line.
 */
guestId: GuestId | null, name: string, company: string, 
/**
 * Heads that will be checked in.
 */
heads: number, 
/**
 * Heads of the party that have arrived already.
 */
arrived: number, 
/**
 * 1 + plus-ones.
 */
party: number, 
/**
 * '' or what the paper let in: declined, waitlisted, cancelled, party, over-capacity.
 */
over: string, 
/**
 * The line of the list on which somebody of the same name stands.
 */
sameName: number | null, };

/**
 * What a commit would do.
 */
export type ReadBackPlan = { 
/**
 * `None`: no list was printed on this laptop; codes still work.
 */
list: PaperListRow | null, 
/**
 * The last 200 that were typed, in their order.
 */
lines: Array<ReadBackLine>, 
/**
 * The first 200.
 */
problems: Array<ReadBackProblem>, 
/**
 * Parties, those from blank lines among them.
 */
parties: number, heads: number, walkIns: number, 
/**
 * Parties let in although something spoke against it.
 */
overridden: number, 
/**
 * Things typed that are not counted.
 */
notCounted: number, 
/**
 * UTC: when they will have come.
 */
at: string, station: string, };

export type ReadBackProblem = { typed: string, fault: ReadBackFault, 
/**
 * Who it is, where that is known.
 */
name: string, 
/**
 * Of those already in: when and where they came first.
 */
at: string | null, station: string, 
/**
 * Of a line that is not there: how many there are.
 */
most: number, };

export type ReadBundle = { path: string, };

/**
 * A newer file takes the place of what was read before.
 */
export type ReadBusyCalendarAgain = { calendarId: BusyCalendarId, paths: Array<string>, };

/**
 * What was read, by what became of it.
 */
export type ReadMailDone = { 
/**
 * People who want no more mails.
 */
unsubscribed: number, 
/**
 * Failures noted, those that hold an address included.
 */
noted: number, 
/**
 * Addresses held.
 */
held: number, 
/**
 * Reports that could not be understood.
 */
unread: number, };

/**
 * A file that nothing was read from, and why: `reply-fault-<code>`.
 */
export type ReadMailFault = { file: string, code: string, };

export type ReadMailKind = "unsubscribe" | "bounce" | "unread";

/**
 * One thing that a mail says, and what becomes of it.
 */
export type ReadMailLine = { 
/**
 * The same in every reading of the same mail.
 */
key: string, file: string, kind: ReadMailKind, personId: PersonId | null, name: string, address: string, 
/**
 * `5.1.1`; empty where it is about no failure.
 */
status: string, 
/**
 * UTC, as the mail says.
 */
at: string, standing: ReadMailStanding, 
/**
 * It changes something, or would.
 */
canApply: boolean, };

export type ReadMailPreview = { 
/**
 * At most 1000: those that change something first.
 */
lines: Array<ReadMailLine>, total: number, 
/**
 * What applying would do.
 */
outcome: ReadMailDone, files: number, 
/**
 * At most 200.
 */
faults: Array<ReadMailFault>, faultCount: number, 
/**
 * Mails that say nothing of the kind: most of a mailbox.
 */
without: number, };

/**
 * What becomes of a line: `read-mail-standing-<word>`.
 */
export type ReadMailStanding = "unsubscribes" | "known" | "older" | "stranger" | "counts" | "holds" | "held-already" | "same-day" | "never-written" | "not-failed" | "unread" | "left-out";

/**
 * What the caller knows better than the guesses; all may be left out.
 */
export type ReadOptions = { 
/**
 * A name or usual alias: `utf-8`, `windows-1251`, `cp866`, `koi8-r` …
 */
encoding: string | null, 
/**
 * One ASCII character.
 */
delimiter: string | null, sheet: string | null, 
/**
 * The line of the column names; 0 says there are none.
 */
headerRow: number | null, };

/**
 * What a person said that the words of a cell mean.
 */
export type Reading = { about: About, value: string, 
/**
 * As [`Unclear::taken_as`].
 */
takenAs: string, 
/**
 * True: also in the next files of this source.
 */
always: boolean, };

export type ReadingId = string;

export type ReadingRef = { readingId: ReadingId, };

export type ReadingsImported = { added: number, changed: number, same: number, 
/**
 * Lines without a day, or without a number; at most 200.
 */
leftOut: Array<number>, leftOutCount: number, };

/**
 * Why a backup was made.
 */
export type Reason = "start" | "migration" | "import" | "restore" | "door" | "manual" | "foreign";

export type RecentArrival = { checkInId: CheckInId, guestId: GuestId, name: string, at: string, station: string, heads: number, walkIn: boolean, 
/**
 * '' or why it was let through.
 */
over: string, };

/**
 * One person against the event.
 */
export type RecipientRow = { personId: PersonId, guestId: GuestId | null, name: string, email: string, 
/**
 * Absent for somebody who is no guest any more.
 */
reply: GuestState | null, 
/**
 * What they are written to in.
 */
lang: Lang, 
/**
 * Their own language, empty where it is not known, and why they are written
 * to in that other.
 */
language: string, langWhy: LanguageWhy, standing: Standing, 
/**
 * What is to be prepared, also where it is held back.
 */
purpose: Purpose | null, 
/**
 * `error-<code>` of why it is held back, and its facts.
 */
reason: HeldBackReason | null, 
/**
 * What they were last given; of a message, when they were last told.
 */
held: HeldCopy | null, };

/**
 * A line that is not taken, and why.
 */
export type RefusedFeedback = { line: number, 
/**
 * `None`: the line itself could not be read.
 */
trouble: FeedbackTrouble | null, };

/**
 * Somebody who is invited to every date.
 */
export type Regular = { personId: PersonId, name: string, email: string, };

export type Regulars = { seriesId: SeriesId, personIds: Array<PersonId>, };

/**
 * What became of people who are regulars, or no longer.
 */
export type RegularsChanged = { series: Series, 
/**
 * People.
 */
count: number, 
/**
 * Places on guest lists that were added or taken away.
 */
guests: number, 
/**
 * Guests that stay, because they have answered.
 */
stay: number, };

/**
 * A command of the door with its request, for the rehearsal.
 */
export type Rehearse = { command: Rehearsed, request: unknown, };

/**
 * What can be done at a rehearsed door.
 */
export type Rehearsed = "find_at_door" | "door_status" | "check_in_guest" | "undo_check_in" | "add_walk_in";

/**
 * What the command answered.
 */
export type RehearsedReply = { value: unknown, };

/**
 * A row that was not taken: its line, why, and the facts for the words.
 */
export type RejectedRow = { row: number, 
/**
 * `import-reason-<code>` in the Fluent files.
 */
code: string, args: Record<string, unknown>, 
/**
 * The row's cells, as text.
 */
cells: Array<string>, };

/**
 * For the speakers of a session of the event; left out: for nobody any more.
 */
export type ReleaseComment = { answerId: AnswerId, sessionId?: SessionId | null, };

export type RemoveGuests = { guestIds?: Array<GuestId> | null, 
/**
 * Instead of `guestIds`.
 */
selection?: GuestSelection | null, };

export type RemoveMessageText = { messageId: MessageId, lang: string, channelKind?: ChannelKind | null, };

export type RenameEventTemplate = { templateId: EventTemplateId, name: string, };

export type RenameFilter = { filterId: SavedFilterId, name: string, };

/**
 * Answers applied, by what became of them.
 */
export type RepliesDone = { count: number, going: number, maybe: number, declined: number, 
/**
 * Proposals that became notes.
 */
noted: number, 
/**
 * Guests who were not on the list before.
 */
added: number, waitlisted: Moved, promoted: Moved, };

export type RepliesPreview = { 
/**
 * At most 1000: those that can be ticked first, by when they were given.
 */
lines: Array<ReplyLine>, total: number, 
/**
 * What applying would do with the ticks as they are.
 */
outcome: RepliesDone, files: number, 
/**
 * At most 200.
 */
faults: Array<ReplyFault>, faultCount: number, 
/**
 * Mails without an answer in them: most of a mailbox.
 */
without: number, };

/**
 * The state of a guest.
 */
export type Reply = "invited" | "going" | "maybe" | "declined" | "waitlisted" | "cancelled";

export type ReplyAnswer = "accepted" | "declined" | "tentative" | "delegated" | "counter";

/**
 * Replies up to the end of one day.
 */
export type ReplyDay = { 
/**
 * Before the day of the event; 60 holds all that is earlier, 0 also what came after.
 */
daysBefore: number, replies: number, soFar: number, };

export type ReplyDays = { 
/**
 * The earliest first.
 */
events: Array<EventReplies>, 
/**
 * Events of the period that are left out, being too many.
 */
more: number, };

/**
 * A file that holds no answer, and why.
 */
export type ReplyFault = { file: string, 
/**
 * `reply-fault-<code>`.
 */
code: string, };

/**
 * One answer, and what it would do.
 */
export type ReplyLine = { 
/**
 * The same in every reading of the same answer.
 */
key: string, file: string, name: string, email: string, guestId: GuestId | null, 
/**
 * The first of them, where it is for several dates of a series.
 */
eventId: EventId | null, 
/**
 * Of the event or the series; what the file says where neither is known.
 */
title: string, starts: Wall | null, 
/**
 * How many events it is for.
 */
dates: number, answer: ReplyAnswer, 
/**
 * UTC.
 */
givenAt: string, 
/**
 * What is known so far; nothing where dates differ.
 */
from: GuestState | null, 
/**
 * What it becomes; nothing where it is not about coming.
 */
to: GuestState | null, comment: string, delegatedTo: Array<string>, 
/**
 * By the clock of the event.
 */
proposed: Wall | null, proposedEnds: Wall | null, standing: ReplyStanding, warnings: Array<ReplyWarning>, 
/**
 * False: there is nothing to tick.
 */
canApply: boolean, ticked: boolean, };

/**
 * How an answer stands to what is known: `reply-standing-<word>`.
 */
export type ReplyStanding = "fresh" | "known" | "older" | "earlier-version" | "superseded" | "stranger" | "unknown" | "deleted" | "no-date" | "two-events";

/**
 * One distinct value of a reply column and what it stands for.
 */
export type ReplyValue = { 
/**
 * As in the file, cleaned.
 */
value: string, 
/**
 * None: not known; such rows keep the state they have.
 */
reply: Reply | null, 
/**
 * Rows that hold it.
 */
rows: number, };

/**
 * What to look at before it is applied: `reply-warning-<word>`.
 */
export type ReplyWarning = "forged" | "waits" | "event-cancelled" | "event-past" | "shared-address";

export type RequestFile = { path: string, };

export type ResetMailTemplate = { purpose: Wording, lang: Lang, };

export type RestoreBackup = { path: string, 
/**
 * Of a backup that is locked otherwise than the planner.
 */
passphrase?: string | null, };

/**
 * A step that was taken back or done again.
 */
export type Reverted = { command: string, facts: Record<string, unknown>, eventId: EventId | null, 
/**
 * As it is called now; null once it is gone.
 */
eventTitle: string | null, };

/**
 * A field that two laptops changed without knowing of each other.
 */
export type Review = { 
/**
 * Names the field, for `settle_review`.
 */
id: string, 
/**
 * The table, as the history names rows.
 */
table: string, 
/**
 * What the row is called.
 */
called: string, 
/**
 * Whose row it is, where it is a person's.
 */
personId: PersonId | null, 
/**
 * The name of the column; `null`: one deleted the row, the other changed it.
 */
column: string | null, 
/**
 * What is in effect stands first.
 */
values: Array<ReviewValue>, };

export type ReviewValue = { 
/**
 * As it is stored; empty where nothing is. At most 300 letters of it.
 */
value: string, 
/**
 * The name of the laptop that wrote it.
 */
by: string, 
/**
 * When, by that laptop's clock.
 */
at: string, };

export type Room = { id: RoomId, venueId: VenueId, name: string, capacity: number | null, layout: string, 
/**
 * In the venue's currency.
 */
cost: Money | null, notes: string, };

export type RoomId = string;

export type RoomRef = { roomId: RoomId, };

/**
 * Weeks have `weekdays`; months either `nth` (1 to 4, or -1 for the last) with
 * `weekday`, or a `day` of the month. What is left out is taken from the first date.
 */
export type Rule = { every: Every, 
/**
 * Every how many weeks or months.
 */
interval: number, weekdays?: Array<Weekday> | null, nth?: number | null, weekday?: Weekday | null, day?: number | null, ends: Ends, };

export type RuleChanged = { series: Series, 
/**
 * Dates that went to another day.
 */
moved: number, made: number, 
/**
 * Dates without guests that are no more.
 */
deleted: number, 
/**
 * Dates with guests that were cancelled.
 */
cancelled: number, };

/**
 * Of one moment they stand in this order.
 */
export type RunKind = "session" | "cue" | "sitting" | "delivery" | "call" | "shift" | "task" | "promise";

export type RunRow = { about: RunKind, 
/**
 * Of the session, cue, sitting, supplier, speaker, task or promise.
 */
id: string, 
/**
 * By the clock of the event's zone; `None`: it has no time yet.
 */
at: Wall | null, 
/**
 * While the show runs, of what hangs on a session that waits: when it will be.
 */
begins: Wall | null, 
/**
 * Some time on that day: the clock of `at` says nothing.
 */
wholeDay: boolean, 
/**
 * 0 is a moment.
 */
minutes: number, what: string, who: Array<string>, place: string, lanes: Array<Lane>, 
/**
 * The session that it moves with.
 */
sessionId: SessionId | null, 
/**
 * UTC.
 */
startedAt: string | null, doneAt: string | null, };

export type RunSheet = { eventId: EventId, title: string, starts: Wall, zone: string, 
/**
 * Four signs by which two papers are known to say the same. What is done is not in it.
 */
version: string, 
/**
 * While the show runs: so late it is; early is negative.
 */
lateMinutes: number, rows: Array<RunRow>, };

export type SaveBundle = { path: string, };

export type SaveEventTemplate = { eventId: EventId, name: string, 
/**
 * It takes the place of the one with this name, if there is one.
 */
replace?: boolean | null, };

/**
 * A name that the list has already takes the new filter.
 */
export type SaveFilter = { list: FilteredList, name: string, filter: Record<string, unknown>, };

export type SaveGridLayout = { grid: string, 
/**
 * In their order; none puts the columns back as the list would have them.
 */
columns: Array<GridColumn>, };

export type SaveOrderFiles = { versionId: OrderVersionId, 
/**
 * Left out: the supplier's language.
 */
lang?: Lang | null, };

/**
 * The rows of a file that stay out, as a CSV file.
 */
export type SaveRejectedRows = { path: string, options?: ReadOptions | null, mapping?: Mapping | null, fresh?: boolean | null, fixes?: Array<Fix> | null, 
/**
 * Left out: the planner's folder of exports.
 */
to?: string | null, 
/**
 * Of the reasons; left out: that of the screen.
 */
lang?: Lang | null, };

/**
 * A place that has a text already takes the new words.
 */
export type SaveText = { name: string, lang: string, channelKind?: ChannelKind | null, subject: string, body: string, };

export type SavedFilter = { id: SavedFilterId, name: string, 
/**
 * As the list's own command takes it.
 */
filter: Record<string, unknown>, };

export type SavedFilterId = string;

export type SavedText = { id: SavedTextId, name: string, 
/**
 * A language tag.
 */
lang: string, 
/**
 * Absent: for every channel without a text of its own.
 */
channelKind: ChannelKind | null, subject: string, 
/**
 * With mark-up and fields.
 */
body: string, };

export type SavedTextId = string;

export type SavedTextRef = { textId: SavedTextId, };

/**
 * What the manager says of a door, or, by `unknown`, that the arrivals say it.
 */
export type SayDoorKept = { eventId: EventId, kept: DoorKept, };

export type SendOrder = { eventId: EventId, supplierId: SupplierId, };

/**
 * The manager's answer to "Did you send it?".
 */
export type Sent = "unknown" | "yes" | "no";

/**
 * One series, whole.
 */
export type Series = { id: SeriesId, title: string, kind: EventKind, rule: Rule, 
/**
 * The rule in words.
 */
words: WordsOf, 
/**
 * The first date, and the time of day of all of them.
 */
starts: Wall, minutes: number, 
/**
 * IANA name.
 */
zone: string, venueId: VenueId | null, venueName: string, roomId: RoomId | null, roomName: string, capacity: number | null, about: string, notes: string, host: string, organizerName: string, organizerEmail: string, link: string, currency: string, foodPlanned: FoodPlanned, marginPercent: number, reminderMinutes: number | null, calendarUid: string, calendarSequence: number, 
/**
 * In the order of the rule: made, cancelled and skipped ones.
 */
dates: Array<SeriesDate>, 
/**
 * From which dates on something is otherwise; the fields above are those of the
 * next date to come.
 */
turns: Array<SeriesTurn>, regulars: Array<Regular>, 
/**
 * The next date that the rule has and nobody has planned yet.
 */
next: Day | null, };

/**
 * Fields left out stay as they are; `null` clears what may be empty. A date
 * whose own value differed from the series keeps it.
 */
export type SeriesChanges = { title?: string | null, kind?: EventKind | null, 
/**
 * `19:30`.
 */
time?: string | null, minutes?: number | null, zone?: string | null, venueId?: VenueId | null, roomId?: RoomId | null, capacity?: number | null, about?: string | null, notes?: string | null, host?: string | null, organizerName?: string | null, organizerEmail?: string | null, link?: string | null, currency?: string | null, foodPlanned?: FoodPlanned | null, marginPercent?: number | null, reminderMinutes?: number | null, };

/**
 * A date of a series: an event, or skipped.
 */
export type SeriesDate = { 
/**
 * The date that the rule gives.
 */
occurrence: Day, 
/**
 * None: nothing takes place.
 */
eventId: EventId | null, title: string, 
/**
 * Where it has been moved to, or the rule's own time.
 */
starts: Wall, ends: Wall, 
/**
 * When it would begin by the rule.
 */
usual: Wall, zone: string, venueName: string, roomName: string, capacity: number | null, state: EventState | null, isPast: boolean, 
/**
 * Heads: going and their plus-ones.
 */
coming: number, invited: number, 
/**
 * Takes place at another time than the rule's.
 */
moved: boolean, 
/**
 * What differs from the series.
 */
differs: Array<SeriesField>, };

export type SeriesDateRef = { seriesId: SeriesId, 
/**
 * As the rule gives it.
 */
date: Day, };

/**
 * What an edit of a series did.
 */
export type SeriesEdited = { series: Series, 
/**
 * Dates that are different now.
 */
changed: number, 
/**
 * Dates that kept something of their own.
 */
kept: number, };

/**
 * What of a date can differ from its series.
 */
export type SeriesField = "title" | "time" | "length" | "zone" | "place" | "capacity" | "about" | "link" | "organizer" | "reminder" | "host" | "kind" | "notes" | "food" | "currency" | "margin";

/**
 * What became of a series that was ended or deleted.
 */
export type SeriesGone = { deleted: number, cancelled: number, 
/**
 * Events that stay, because people have come to them.
 */
stay: number, };

export type SeriesId = string;

/**
 * A series and how many dates were made.
 */
export type SeriesMade = { series: Series, made: number, };

/**
 * What an event shows of its series.
 */
export type SeriesMark = { id: SeriesId, words: WordsOf, 
/**
 * "3 of 12", in the order of the rule.
 */
number: number, total: number, previousId: EventId | null, nextId: EventId | null, };

/**
 * How many came to how many dates of a series.
 */
export type SeriesMessagesOffered = { 
/**
 * Dates that got a task.
 */
dates: number, tasks: number, };

/**
 * A series that somebody is a regular of.
 */
export type SeriesOf = { id: SeriesId, title: string, };

/**
 * Who belongs to a series: who is invited to each of its dates, who comes or came to some.
 */
export type SeriesPeople = "regulars" | "guests" | "everybody";

export type SeriesPreview = { words: WordsOf, 
/**
 * The rule with everything that was left out.
 */
rule: Rule, 
/**
 * The first 60.
 */
dates: Array<DatePreview>, 
/**
 * How many would be made.
 */
total: number, 
/**
 * The rule goes on after them.
 */
endless: boolean, shifted: Array<ShiftedDate>, 
/**
 * Months in which the rule has no date, by their first day.
 */
leftOut: Array<Day>, 
/**
 * First dates on other weekdays, where nothing is known of any date; only where
 * something is of these.
 */
freeDays: Array<Day>, };

export type SeriesRef = { seriesId: SeriesId, };

/**
 * A line of the list of series.
 */
export type SeriesRow = { id: SeriesId, title: string, words: WordsOf, 
/**
 * Dates that are events.
 */
dates: number, upcoming: number, regulars: number, 
/**
 * The next one that takes place.
 */
nextEventId: EventId | null, nextStarts: Wall | null, };

/**
 * Which dates an edit is for; one date alone is `edit_event`.
 */
export type SeriesScope = "following" | "all";

/**
 * From this date on the series is otherwise, and how.
 */
export type SeriesTurn = { from: Day, 
/**
 * The rule without its end, where it is another.
 */
words: WordsOf | null, 
/**
 * What is otherwise than before; the values stand below.
 */
differs: Array<SeriesField>, title: string, starts: Wall, ends: Wall, zone: string, venueName: string, roomName: string, capacity: number | null, };

/**
 * Whether each head gets its own dish, or everybody takes of everything.
 */
export type Service = "portions" | "shared";

/**
 * A service, and how many addresses a mail gets there.
 */
export type ServiceLimit = { service: MailService, together: number, };

export type Session = { id: SessionId, eventId: EventId, title: string, kind: SessionKind, 
/**
 * `None`: not scheduled yet.
 */
starts: Wall | null, ends: Wall | null, minutes: number, roomId: RoomId | null, roomName: string, about: string, trackId: TrackId | null, 
/**
 * Empty: of no track.
 */
trackName: string, trackColour: TrackColour | null, 
/**
 * The talk that is given in it.
 */
talkId: TalkId | null, 
/**
 * It must start then: what is pushed before it leaves it where it is.
 */
hard: boolean, 
/**
 * What its room needs before it.
 */
setupMinutes: number, 
/**
 * What its room needs after it.
 */
teardownMinutes: number, speakers: Array<SessionSpeaker>, 
/**
 * What it clashes with, a kind once.
 */
looks: Array<LookKind>, };

export type SessionId = string;

export type SessionKind = "talk" | "workshop" | "panel" | "lightning" | "break" | "meal" | "doors" | "networking" | "other";

/**
 * What was understood of it.
 */
export type SessionLine = { title: string, kind: SessionKind, 
/**
 * Where the line says an hour.
 */
starts: Wall | null, 
/**
 * As typed, or as long as such a thing mostly lasts.
 */
minutes: number, minutesTyped: boolean, roomId: RoomId | null, roomName: string, 
/**
 * Whose talk has this title, or whose name stands in the line.
 */
speakers: Array<SessionSpeaker>, parts: Array<LinePart>, };

export type SessionRef = { sessionId: SessionId, };

export type SessionSpeaker = { speakerId: SpeakerId, name: string, };

/**
 * Of one or of many at once: who was there.
 */
export type SetAssignments = { 
/**
 * All of one event.
 */
assignmentIds: Array<AssignmentId>, state: AssignmentState, };

/**
 * The hours of one speaker or one room, whole; none: at any time.
 */
export type SetAvailable = { eventId: EventId, speakerId?: SpeakerId | null, roomId?: RoomId | null, spans: Array<Span>, };

/**
 * The named plus-ones, whole; the number of plus-ones grows with them.
 */
export type SetCompanions = { guestId: GuestId, companions: Array<CompanionDraft>, overCapacity?: boolean | null, };

/**
 * What somebody answered, how, and to which words.
 */
export type SetConsent = { personId: PersonId, purpose: ConsentPurpose, answer: ConsentAnswer, how: ConsentHow, wording?: string | null, };

/**
 * The same answer of many: a list that was signed.
 */
export type SetConsents = { selection: PeopleSelection, purpose: ConsentPurpose, answer: ConsentAnswer, how: ConsentHow, wording?: string | null, };

/**
 * A rate of the event, or none any more.
 */
export type SetEventRate = { eventId: EventId, currency: string, 
/**
 * Left out: the rate goes.
 */
millionths?: number | null, 
/**
 * Left out: today, in the event's zone.
 */
date?: Day | null, };

export type SetEventState = { eventId: EventId, state: EventState, };

export type SetKpiTarget = { metric: Metric, from: Day, to: Day, 
/**
 * `null`: there is none any more.
 */
target?: number | null, 
/**
 * Of money; left out: the planner's.
 */
currency?: string | null, };

export type SetLogo = { 
/**
 * A PNG or a JPEG.
 */
path: string, };

export type SetPlusOnes = { selection: GuestSelection, plusOnes: number, 
/**
 * Go over the capacity on purpose.
 */
overCapacity?: boolean | null, };

export type SetPortrait = { personId: PersonId, 
/**
 * A PNG or a JPEG.
 */
path: string, };

export type SetReply = { guestIds?: Array<GuestId> | null, 
/**
 * Instead of `guestIds`.
 */
selection?: GuestSelection | null, state: GuestState, overCapacity?: boolean | null, };

/**
 * Says which talk is given in a session.
 */
export type SetSessionTalk = { sessionId: SessionId, 
/**
 * Left out: none.
 */
talkId?: TalkId | null, };

export type Settings = { language: Lang, theme: Theme, weekStart: WeekStart, paper: Paper, density: Density, 
/**
 * Of everything in the window, in percent; the desktop's own comes on top.
 */
textSize: number, 
/**
 * IANA zone of new events.
 */
zone: string, 
/**
 * ISO 4217 of new prices.
 */
currency: string, organizerName: string, organizerEmail: string, 
/**
 * Of a hundred who say they come, how many usually do, as far as the manager knows:
 * what a forecast begins with.
 */
showRatePercent: number, 
/**
 * Days after a visit from which somebody drifts away, a gap is one, and being back or
 * new is no longer lately.
 */
driftingDays: number, 
/**
 * Days after a visit from which somebody is lost; the year that the core is counted over.
 */
lostDays: number, 
/**
 * Evenings that somebody could have come to, from which being away says anything.
 */
stageChances: number, 
/**
 * Name of this check-in station.
 */
station: string, 
/**
 * Letters on a guest of the list set the reply.
 */
replyKeys: boolean, doorMode: DoorMode, doorSounds: boolean, 
/**
 * The first run has been through (sample offered, or refused).
 */
welcomed: boolean, };

/**
 * Decides on what somebody said of their food: what is given replaces what was
 * known; nothing given lets the words stand.
 */
export type SettleFoodWords = { personId: PersonId, 
/**
 * The event in whose history it is told.
 */
eventId?: EventId | null, diets?: Array<string> | null, allergens?: Array<string> | null, };

export type SettleReview = { id: string, 
/**
 * Which of the values stays: its place in the list.
 */
choice: number, };

export type SettleUnclear = { selection: GuestSelection, };

/**
 * `x` of `n`, with Wilson's interval of 95 %. All in percent, to one decimal.
 */
export type Share = { x: number, n: number, 
/**
 * `null` of fewer than ten.
 */
percent: number | null, low: number | null, high: number | null, };

/**
 * An account that several people have.
 */
export type SharedAccount = { account: string, names: Array<string>, };

/**
 * An event at which both are guests, and the reply they would have as one.
 */
export type SharedEvent = { eventId: EventId, title: string, kept: GuestState, other: GuestState, reply: GuestState, plusOnes: number, };

export type SharedLaptop = { id: DeviceId, name: string, digits: string, owner: boolean, removed: boolean, 
/**
 * When something of it was read last; none: never.
 */
metAt: string | null, 
/**
 * Changes of this planner that it is not known to have.
 */
waiting: number, };

export type SharedLaptopRef = { laptopId: DeviceId, };

export type Sharing = { state: SharingState, 
/**
 * The name of this laptop; empty where nothing is shared.
 */
name: string, 
/**
 * Six digits by which the others know this laptop; empty where nothing is shared.
 */
digits: string, 
/**
 * This laptop began the sharing: it alone adds and removes laptops.
 */
owner: boolean, 
/**
 * The other laptops, those that were removed last.
 */
laptops: Array<SharedLaptop>, 
/**
 * Values that others wrote as well and that nobody has looked at.
 */
toReview: number, };

/**
 * How this planner on this laptop stands to other laptops. It asked to join and waits for
 * the owner's bundle; the file was brought from another laptop, and two would be one; the
 * owner has removed this laptop.
 */
export type SharingState = "off" | "asked" | "on" | "copied" | "removed";

/**
 * One page as SVG, from the same document as the PDF.
 */
export type SheetPage = { svg: string, pages: number, 
/**
 * Lines of guests; on a door list of those who come.
 */
guests: number, 
/**
 * On a door list: lines of those who may come, and of those who wait.
 */
undecided: number, waitlisted: number, 
/**
 * What will not stand on the paper as it is written here.
 */
cannotDraw: Array<CannotDraw>, 
/**
 * The laptop's own fonts that were used beside ours.
 */
fonts: Array<string>, };

export type Shift = { id: ShiftId, dutyId: DutyId, 
/**
 * It is tied to this session, and moves with it.
 */
sessionId: SessionId | null, sessionTitle: string, 
/**
 * The session's; empty where it has none.
 */
roomName: string, beforeMinutes: number, afterMinutes: number, 
/**
 * Reckoned; `None`: not known yet.
 */
starts: Wall | null, ends: Wall | null, needed: number, confirmed: number, 
/**
 * In the order in which they were asked.
 */
assigned: Array<Assignment>, 
/**
 * What is wrong with it, a kind once.
 */
looks: Array<LookKind>, };

export type ShiftId = string;

export type ShiftRef = { shiftId: ShiftId, };

/**
 * A date on which the clock skips the time of day.
 */
export type ShiftedDate = { date: Day, 
/**
 * `02:30`, which does not exist.
 */
time: string, 
/**
 * The next time that does.
 */
starts: Wall, };

/**
 * Less than the supplier takes orders for: told, never a stop.
 */
export type Shortfall = { "kind": "heads", least: number, heads: number, } | { "kind": "spend", leastMinor: number, spendMinor: number, };

/**
 * A picture that is wanted.
 */
export type Shot = { id: ShotId, eventId: EventId, 
/**
 * What is on it: its own words, or else the promise's, or else the session's.
 */
title: string, 
/**
 * Its own words alone.
 */
words: string, sessionId: SessionId | null, sessionTitle: string, promiseId: PromiseId | null, sponsorName: string, 
/**
 * When its session begins and ends.
 */
starts: Wall | null, ends: Wall | null, must: boolean, 
/**
 * UTC.
 */
doneAt: string | null, 
/**
 * Who takes it, where that is settled.
 */
staffId: StaffId | null, name: string, looks: Array<LookKind>, };

export type ShotId = string;

export type ShotRef = { shotId: ShotId, };

/**
 * The show of an event, or of one room of it.
 */
export type ShowOf = { eventId: EventId, 
/**
 * With the sessions that are in all rooms; left out: of everything.
 */
roomId?: RoomId | null, };

export type ShowRoom = { id: RoomId, name: string, };

/**
 * A session that is walked.
 */
export type ShowRow = { sessionId: SessionId, title: string, who: Array<string>, place: string, 
/**
 * As planned, by the clock of the event's zone.
 */
starts: Wall, minutes: number, state: ShowRowState, 
/**
 * When it begins, or began, by the same clock: a waiting one as late as the evening is.
 */
begins: Wall, 
/**
 * UTC.
 */
startedAt: string | null, 
/**
 * UTC: when the running one has had its time.
 */
endsBy: string | null, doneAt: string | null, };

export type ShowRowState = "waiting" | "running" | "done";

export type ShowState = { eventId: EventId, title: string, zone: string, roomId: RoomId | null, 
/**
 * Rooms with sessions that have a time: each is walked by itself.
 */
rooms: Array<ShowRoom>, rows: Array<ShowRow>, now: ShowRow | null, next: ShowRow | null, 
/**
 * Early is negative.
 */
lateMinutes: number, 
/**
 * It is walked so far from its own time that nothing is late: a rehearsal.
 */
anotherDay: boolean, 
/**
 * Steps and ticks of a rehearsal that still stand, of all rooms.
 */
rehearsed: number, 
/**
 * The end of the last session as planned, and as it will be.
 */
ends: Wall | null, willEnd: Wall | null, 
/**
 * Everything has been.
 */
over: boolean, 
/**
 * What is to be done until the next session ends: cues, food, deliveries, calls, tasks.
 */
beside: Array<RunRow>, };

export type ShownField = "starts" | "ends" | "zone" | "place" | "rule";

export type Side = "expense" | "income";

export type Sitting = { id: SittingId, eventId: EventId, 
/**
 * Empty: it is called by its kind.
 */
title: string, kind: SittingKind, 
/**
 * The item of the programme whose time it has.
 */
sessionId: SessionId | null, sessionTitle: string | null, 
/**
 * `None`: nobody has said yet.
 */
starts: Wall | null, minutes: number, eaters: Eaters, 
/**
 * Of the people who eat, where only those with a tag do.
 */
tag: string, 
/**
 * So many of a hundred of them eat.
 */
sharePercent: number, basis: SittingBasis, basisHeads: number | null, service: Service, 
/**
 * How many the food is for.
 */
fed: Fed, };

/**
 * By which number of heads the food is counted: all who say they come, as many as
 * probably come, enough for nine evenings of ten, or what the manager says.
 */
export type SittingBasis = "all" | "expected" | "safe" | "number";

/**
 * What stands of one sitting beside its dishes.
 */
export type SittingFood = { sittingId: SittingId, 
/**
 * What its dishes cost, a sum for each currency, the event's first.
 */
total: Array<Money>, 
/**
 * What a dish that is added here may begin with.
 */
usual: Array<UsualAmount>, };

export type SittingId = string;

export type SittingKind = "meal" | "coffee" | "reception" | "banquet" | "buffet" | "boxes" | "drinks";

export type SittingRef = { sittingId: SittingId, };

/**
 * Why a line is no row of data.
 */
export type Skip = "title" | "second-header" | "repeated-header";

/**
 * A line that is no row of data, and why.
 */
export type SkippedLine = { line: number, why: Skip, text: string, };

export type Snapshot = { event: OrderedEvent, terms: Terms, currency: string, 
/**
 * In the order of their times.
 */
sittings: Array<OrderedSitting>, 
/**
 * Heads that are billed if fewer come.
 */
guaranteed: number, 
/**
 * Heads that the tables are laid for.
 */
set: number, madeFrom: MadeFrom, };

export type SortFiles = { paths: Array<string>, };

export type SortedFiles = { filesAre: FilesAre, };

/**
 * The newest backup without damage, if there is one.
 */
export type SoundBackup = { backup: BackupInfo | null, };

/**
 * Where a line is computed from; typed by hand it has none.
 */
export type Source = "typed" | "food" | "venue" | "room" | "sponsor";

export type Span = { starts: Wall, ends: Wall, };

/**
 * A time of another calendar, by the clock of the settings.
 */
export type SpanBusy = { kind: BusyKind, calendar: string, title: string, place: string, starts: Wall, ends: Wall, wholeDay: boolean, };

export type SpanTask = { taskId: TaskId, eventId: EventId, eventTitle: string, title: string, 
/**
 * By the clock of the event's zone.
 */
due: Wall, done: boolean, late: boolean, };

export type Speaker = { id: SpeakerId, eventId: EventId, personId: PersonId, name: string, company: string, email: string, state: SpeakerState, talkTitle: string, talkAbstract: string, 
/**
 * What they need: a clicker, a visa, a lift from the station.
 */
needs: string, doNotRecord: boolean, 
/**
 * Counts in the headcount of the catering.
 */
eats: boolean, notes: string, 
/**
 * How long before their first session they are to be there; `None` is half an hour.
 */
callMinutes: number | null, 
/**
 * When they come to this event and leave it, by its clock.
 */
arrives: Wall | null, leaves: Wall | null, 
/**
 * Trains, rooms, who meets them.
 */
travel: string, 
/**
 * They were asked whether they may be recorded; who said no was.
 */
recordingAsked: boolean, sessions: Array<SpeakerSession>, 
/**
 * What is still needed of them; nothing of who has declined.
 */
missing: Array<SpeakerGap>, 
/**
 * Days until the event begins: 0 on its day, less than that afterwards.
 */
daysLeft: number, 
/**
 * Where they would have to be in two places, a kind once.
 */
looks: Array<LookKind>, };

export type SpeakerAgendasDone = { 
/**
 * The folder.
 */
path: string, files: number, 
/**
 * Speakers with no time in the programme, by name.
 */
without: Array<string>, };

/**
 * What is not there yet of a speaker who has not declined.
 */
export type SpeakerGap = "biography" | "photo" | "abstract" | "materials" | "slot" | "recording";

export type SpeakerId = string;

export type SpeakerProfile = { personId: PersonId, name: string, company: string, biographies: Array<Biography>, 
/**
 * One a line.
 */
links: string, 
/**
 * `None`: there is none.
 */
photo: Logo | null, };

export type SpeakerRef = { speakerId: SpeakerId, };

export type SpeakerSession = { sessionId: SessionId, title: string, };

export type SpeakerState = "invited" | "agreed" | "materials-in" | "scheduled" | "declined";

export type Sponsor = { id: SponsorId, eventId: EventId, name: string, level: string, state: SponsorState, money: Money, 
/**
 * What it is worth that they give in kind.
 */
inKindValue: Money, 
/**
 * What that is, in words.
 */
inKind: string, contact: string, notes: string, promises: Array<Promise>, };

export type SponsorId = string;

export type SponsorRef = { sponsorId: SponsorId, };

/**
 * How far it has come.
 */
export type SponsorState = "asked" | "promised" | "signed" | "invoiced" | "paid" | "declined";

export type StaffId = string;

export type StaffMember = { id: StaffId, personId: PersonId, name: string, role: string, eats: boolean, isGuest: boolean, };

export type StaffRef = { staffId: StaffId, };

export type Stage = "prospect" | "newcomer" | "active" | "core" | "drifting" | "returned" | "lost";

export type StageCount = { stage: Stage, people: number, };

/**
 * By which rule a list says who went, and of how many nobody can know.
 */
export type StageGround = { asOf: Day, 
/**
 * The other day; `null` where the filter has none.
 */
wasOn: Day | null, 
/**
 * As the settings have it.
 */
driftingDays: number, lostDays: number, chances: number, 
/**
 * Evenings between the two days whose door was kept.
 */
doors: number | null, 
/**
 * Are away for as long as those who drift away, and had fewer chances than the rule asks
 * for: beside a list of those who are gone, and among any other.
 */
unsure: number, };

export type StageMonth = { 
/**
 * `2026-11`.
 */
month: string, 
/**
 * Its last day, or the one asked about.
 */
day: Day, 
/**
 * The day that `growth` is held against: the last of the month before.
 */
since: Day, stages: Array<StageCount>, growth: Growth, };

export type StageMonths = { 
/**
 * The latest last.
 */
months: Array<StageMonth>, };

/**
 * Somebody as of a day.
 */
export type StagePerson = { id: PersonId, name: string, stage: Stage, 
/**
 * On the other day; `null` where the filter has none.
 */
was: Stage | null, 
/**
 * The days of their visits, by each event's own clock.
 */
visits: Array<Day>, 
/**
 * Since the last visit.
 */
awayDays: number | null, 
/**
 * Evenings since then whose door was kept.
 */
chances: number, ground: Ground, reached: Reached, };

export type StageSort = "name" | "visits" | "away" | "missed";

/**
 * Everybody once.
 */
export type Stages = { asOf: Day, total: number, stages: Array<StageCount>, };

/**
 * What somebody holds against what they should. Prepared: nothing more is
 * needed, but nobody has said yet that it was sent. Message: is to be told.
 */
export type Standing = "message" | "invitation" | "update" | "cancellation" | "held-back" | "prepared" | "current" | "waiting" | "declined" | "withdrawn" | "none";

/**
 * With the usual questions.
 */
export type StartFeedbackForm = { eventId: EventId, 
/**
 * Of the questions; left out: that of the settings.
 */
lang?: Lang | null, };

export type StartSharing = { 
/**
 * What the others call this laptop.
 */
name: string, };

export type StartShowRow = { eventId: EventId, sessionId: SessionId, 
/**
 * Whose show the answer is of.
 */
roomId?: RoomId | null, };

/**
 * One undoable step of the change log.
 */
export type StepId = string;

export type StepKind = "done" | "undone" | "redone";

/**
 * The word is also what an arrival keeps when somebody is let in anyway.
 */
export type Stop = "event-cancelled" | "cancelled" | "duplicate" | "declined" | "waitlisted";

/**
 * How much speaks for one person.
 */
export type Strength = "sure" | "likely" | "maybe";

/**
 * A person of the file who looks like somebody known by name alone.
 */
export type Suggestion = { line: number, name: string, email: string, phone: string, company: string, personId: PersonId, knownName: string, knownEmail: string, knownPhone: string, knownCompany: string, 
/**
 * The last two events at which they were guests.
 */
knownEvents: Array<string>, 
/**
 * True: the name is the same by letter, nobody else known has it, and
 * nothing says otherwise. All of these are one question.
 */
namesake: boolean, };

export type Sums = { planned: Money, agreed: Money, invoiced: Money, paid: Money, };

export type Supplier = { id: SupplierId, name: string, 
/**
 * Whom to talk to.
 */
contact: string, email: string, phone: string, 
/**
 * A language tag (`en`, `ru`, `kk-KZ`); '' is the planner's.
 */
language: string, 
/**
 * ISO 4217: the supplier's own, or else the planner's.
 */
currency: string, 
/**
 * Hundredths of a percent: 2200 is 22 %.
 */
vatRate: number, vatMode: VatMode, 
/**
 * Until when final numbers are told: hours before the start.
 */
finalHours: number | null, 
/**
 * How many more than guaranteed are laid.
 */
oversetPercent: number, minHeads: number | null, minSpendMinor: number | null, servicePercent: number, deliveryMinor: number, notes: string, 
/**
 * Dishes on the menu.
 */
dishes: number, 
/**
 * Events from now on that have dishes of this supplier.
 */
upcomingEvents: number, };

export type SupplierId = string;

export type SupplierRef = { supplierId: SupplierId, };

/**
 * A tag, and how many people have it.
 */
export type TagCount = { tag: string, people: number, };

export type TagGuests = { selection: GuestSelection, add?: Array<string> | null, remove?: Array<string> | null, };

export type TagPeople = { selection: PeopleSelection, add?: Array<string> | null, remove?: Array<string> | null, };

/**
 * Copies of a supplier's dishes.
 */
export type TakeFromMenu = { eventId: EventId, 
/**
 * Left out: the first sitting of the event.
 */
sittingId?: SittingId | null, supplierId: SupplierId, 
/**
 * Left out: every dish of the menu that the event does not have yet.
 */
menuDishIds?: Array<MenuDishId> | null, };

/**
 * A zone that was taken for times without one.
 */
export type TakenZone = { zone: string, by: ZoneBy, 
/**
 * Entries whose hours name no zone: they stay as they are written.
 */
floating: number, 
/**
 * Entries whose hours are in UTC: they are shown by the clock of the zone.
 */
utc: number, 
/**
 * Entries of whole days.
 */
days: number, };

export type Talk = { id: TalkId, 
/**
 * In the language of the screen, or else the first there is.
 */
title: string, texts: Array<TalkText>, people: Array<TalkPerson>, 
/**
 * How long it wants to be; `None`: not said.
 */
minutes: number | null, 
/**
 * Slides and links, one a line.
 */
materials: string, notes: string, 
/**
 * The latest event first.
 */
given: Array<TalkGiven>, };

/**
 * Where and when it was given, or is to be.
 */
export type TalkGiven = { sessionId: SessionId, 
/**
 * As it is called there.
 */
title: string, 
/**
 * `None`: it has no place in the programme yet.
 */
starts: Wall | null, eventId: EventId, eventTitle: string, eventStarts: Wall, };

export type TalkId = string;

export type TalkPerson = { personId: PersonId, name: string, };

export type TalkRef = { talkId: TalkId, };

/**
 * Title and abstract in one language.
 */
export type TalkText = { 
/**
 * A language tag; '' is one that nobody has said.
 */
language: string, title: string, about: string, };

export type Task = { id: TaskId, eventId: EventId, title: string, 
/**
 * The event's day is 0, the day after it is -1.
 */
daysBefore: number, 
/**
 * By the clock of the event's zone.
 */
due: Wall, owner: string, notes: string, 
/**
 * UTC.
 */
doneAt: string | null, 
/**
 * Due before now, and not done.
 */
late: boolean, 
/**
 * The message that it is about.
 */
messageUse: MessageUse | null, };

export type TaskId = string;

/**
 * What was understood of it.
 */
export type TaskLine = { title: string, 
/**
 * Where the line says a day.
 */
due: Wall | null, 
/**
 * "@Boris"
 */
owner: string, 
/**
 * What has to be answered before the task is added.
 */
ask: LineAsk | null, parts: Array<LinePart>, };

export type TaskRef = { taskId: TaskId, };

/**
 * Not every calendar knows to-dos.
 */
export type TasksAs = "todos" | "entries";

export type Team = { eventId: EventId, duties: Array<Duty>, shots: Array<Shot>, 
/**
 * By name.
 */
staff: Array<Member>, needed: number, confirmed: number, 
/**
 * So many of those who are expected want no photos of themselves.
 */
noPhotos: number, looks: Array<Look>, };

/**
 * Which of the sheets.
 */
export type TeamSheet = "roster" | "slips" | "shots";

/**
 * How much of each it brings.
 */
export type TemplateBrings = { sessions: number, tracks: number, tasks: number, sittings: number, dishes: number, cues: number, duties: number, shots: number, budgetLines: number, };

/**
 * The supplier's terms when it was sent.
 */
export type Terms = { 
/**
 * Hundredths of a percent.
 */
vatRate: number, vatMode: VatMode, servicePercent: number, oversetPercent: number, minHeads: number | null, minSpendMinor: number | null, deliveryMinor: number, };

export type Theme = "system" | "light" | "dark";

export type TickPromise = { promiseId: PromiseId, done: boolean, };

export type TickShot = { shotId: ShotId, done: boolean, };

/**
 * Ticks what is not walked: a cue, a sitting, a delivery, a call.
 */
export type TickShowRow = { eventId: EventId, about: RunKind, id: string, done: boolean, };

export type TickTask = { taskId: TaskId, done: boolean, };

/**
 * A kind of ticket, and how many guests of the event have one.
 */
export type TicketKindCount = { kind: string, guests: number, };

export type Track = { id: TrackId, eventId: EventId, name: string, colour: TrackColour, 
/**
 * How many sessions are of it.
 */
sessions: number, };

/**
 * Eight that are told apart by everybody who sees colours, each with its word.
 */
export type TrackColour = "blue" | "green" | "amber" | "red" | "violet" | "teal" | "pink" | "grey";

export type TrackId = string;

export type TrackRef = { trackId: TrackId, };

export type TwoPeople = { oneId: PersonId, otherId: PersonId, };

export type TypeFeedback = { eventId: EventId, text: string, 
/**
 * Left out: today, by the event's clock.
 */
day?: Day | null, 
/**
 * Who signed it; left out: nobody.
 */
personId?: PersonId | null, };

/**
 * The words of an answer, and what they were taken for.
 */
export type UnclearAnswer = { about: About, value: string, 
/**
 * A reply's code, a number, codes of food joined by `+`, `none`; '' where
 * it stayed unanswered.
 */
takenAs: string, };

/**
 * The same words about the same thing, wherever they stand.
 */
export type UnclearGroup = { about: About, value: string, takenAs: string, header: string, rows: number, 
/**
 * The first of them.
 */
line: number, name: string, };

/**
 * A cell that was read without being sure.
 */
export type UnclearRow = { line: number, 
/**
 * From 0.
 */
column: number, header: string, about: About, value: string, 
/**
 * A reply's code, a number, codes of food joined by `+`, `none`; '' where
 * it stays unanswered.
 */
takenAs: string, 
/**
 * Whose answer it is.
 */
name: string, };

export type Undo = { 
/**
 * Left out: the latest step.
 */
stepId?: StepId | null, 
/**
 * The event on the screen: the latest step there is meant.
 */
eventId?: EventId | null, };

export type UndoCheckIn = { checkInId: CheckInId, };

/**
 * What a dish is counted in.
 */
export type Unit = "pc" | "slice" | "ml" | "g";

/**
 * Heads for whom a course has no dish they may eat.
 */
export type Unserved = { sittingId: SittingId, course: Course, diet: string, 
/**
 * What they are allergic to.
 */
allergens: Array<string>, heads: number, names: Array<string>, };

/**
 * A column that is not used though it looks like an answer.
 */
export type Unused = { 
/**
 * The column, from 0.
 */
column: number, header: string, looksLike: Field, };

/**
 * What is asked of the event goes before what the template says of it.
 */
export type UseEventTemplate = { templateId?: EventTemplateId | null, builtIn?: BuiltInTemplate | null, lang?: Lang | null, event: CreateEvent, };

/**
 * What is usually served, as a start that anybody may change.
 */
export type Usual = "coffee" | "tea" | "water" | "pastries" | "reception" | "drinks";

/**
 * What is usually taken at a sitting of its kind and length: a guess to begin with.
 */
export type UsualAmount = { what: Usual, course: Course, unit: Unit, 
/**
 * In thousandths of the unit, as those of a dish.
 */
perHead: number, pack: number, takenPercent: number, };

/**
 * How mails are sent here.
 */
export type UsualWay = { format: InvitationFormat, service: MailService | null, };

/**
 * How VAT stands to a price: there is none, it is in it, or it comes on top.
 */
export type VatMode = "none" | "included" | "added";

export type Venue = { id: VenueId, name: string, address: string, 
/**
 * How to get in: step-free access, which bell, parking.
 */
accessNotes: string, contactName: string, contactEmail: string, contactPhone: string, capacity: number | null, cost: Money | null, 
/**
 * ISO 4217; '' is the planner's.
 */
currency: string, notes: string, rooms: Array<Room>, 
/**
 * Events that take place here from now on.
 */
upcomingEvents: number, };

export type VenueId = string;

export type VenueRef = { venueId: VenueId, };

export type VersionLine = { id: OrderVersionId, number: number, 
/**
 * UTC.
 */
sentAt: string, guaranteed: number, set: number, totalMinor: number, };

/**
 * A local date and time to the minute, `2026-12-18T19:00` everywhere it is
 * written.
 */
export type Wall = string;

export type WarningCode = "bad-email" | "bad-phone" | "unknown-reply" | "unclear-plus-ones" | "unclear-date" | "shared-email" | "repeated-answer" | "lost-letters" | "lost-digits" | "maybe-no-person" | "same-name" | "same-ticket-code" | "several-people";

export type WebBatch = { number: number, addresses: number, copiedAt: string | null, };

/**
 * A mailing as it is pasted into mails.
 */
export type WebMail = { mailing: Mailing, 
/**
 * Empty where another laptop prepared it.
 */
texts: Array<WebText>, };

/**
 * One mail, to as many batches as it takes.
 */
export type WebText = { wording: Wording, lang: Lang, subject: string, text: string, 
/**
 * In the folder of the mailing; empty where nothing is attached.
 */
file: string, people: number, batches: Array<WebBatch>, };

export type WeekStart = "monday" | "sunday";

export type Weekday = "mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun";

/**
 * A conflict is wrong as it stands; a gap is not known yet; a hint may be fine.
 */
export type Weight = "conflict" | "gap" | "hint";

/**
 * What of an order differs.
 */
export type What = "title" | "time" | "place" | "contact" | "guaranteed" | "set" | "sitting" | "sitting-time" | "heads" | "diet" | "dish" | "portion" | "pack" | "units" | "price" | "holds";

export type WhoIsHere = { eventId: EventId, query?: string | null, 
/**
 * The query is not tried on the other layout of the keyboard.
 */
asTyped?: boolean | null, offset?: number | null, limit?: number | null, };

/**
 * Whose value: of the person that is kept, or of the other.
 */
export type Whose = "kept" | "other";

/**
 * `{kind, code, args}`: an error on its way to a screen.
 */
export type WireError = { kind: Kind, code: string, args: Record<string, unknown>, };

/**
 * What a mail says; each has words of its own. Who has said that they will
 * come is not asked again: they get a confirmation.
 */
export type Wording = "invitation" | "confirmation" | "update" | "cancellation" | "seat" | "waitlist" | "details" | "thanks";

/**
 * The same in every language of the program.
 */
export type WordsOf = { en: string, ru: string, };

export type WriteMessageText = { messageId: MessageId, lang: string, channelKind?: ChannelKind | null, subject: string, body: string, };

/**
 * Who says so.
 */
export type ZoneBy = "file" | "planner" | "chosen";

/**
 * By which data this program computes hours.
 */
export type ZoneData = { 
/**
 * As the IANA calls it: `2026f`.
 */
release: string, source: ZoneSource, 
/**
 * The release that the planner was opened with before, where it is another
 * and there are events whose hour it could be about.
 */
before: string | null, };

export type ZoneRow = { 
/**
 * IANA name.
 */
name: string, 
/**
 * Offset now: `+03:00`.
 */
offset: string, };

/**
 * Whose zone data it is.
 */
export type ZoneSource = "bundled" | "system";

/** What a change is told by: the shared tables, the settings, the rehearsal. */
export type Table = "venue" | "room" | "supplier" | "menu_dish" | "event" | "event_template" | "track" | "talk" | "kpi_target" | "talk_text" | "session" | "person" | "contact" | "profile" | "biography" | "portrait" | "talk_speaker" | "speaker" | "session_speaker" | "session_source" | "available" | "programme_version" | "staff" | "guest" | "companion" | "checkin" | "sitting" | "dish" | "food_order" | "order_version" | "import_run" | "person_apart" | "guest_alias" | "saved_filter" | "badge_print" | "series" | "series_skip" | "series_phase" | "regular" | "calendar_version" | "mailing" | "invitation" | "message_copy" | "message" | "message_text" | "saved_text" | "calendar_reply" | "mail_template" | "busy_calendar" | "busy_time" | "task" | "logo" | "sponsor" | "promise" | "cue" | "show_mark" | "duty" | "shift" | "assignment" | "shot" | "shift_notice" | "form" | "question" | "feedback" | "answer" | "feedback_task" | "channel" | "reading" | "chat_day" | "past_total" | "consent" | "address_hold" | "bounce" | "album" | "budget_line" | "budget_doc" | "event_rate" | "local_setting" | "rehearsal";

/** Every command: what it takes and what it answers. */
export interface Commands {
  planner_status: { request: Empty; response: PlannerStatus };
  undo: { request: Undo; response: Reverted };
  redo: { request: Empty; response: Reverted };
  back_up: { request: BackUp; response: FilePath };
  list_backups: { request: Empty; response: Array<BackupInfo> };
  find_sound_backup: { request: Empty; response: SoundBackup };
  restore_backup: { request: RestoreBackup; response: BackupRestored };
  delete_backup: { request: PlannerPath; response: Done };
  check_planner: { request: Empty; response: Findings };
  save_planner_as: { request: PlannerPath; response: FilePath };
  export_planner: { request: ExportPlanner; response: PlannerExported };
  import_planner: { request: ImportPlanner; response: PlannerImported };
  put_away_file_notice: { request: Empty; response: Done };
  get_sharing: { request: Empty; response: Sharing };
  start_sharing: { request: StartSharing; response: Sharing };
  stop_sharing: { request: Empty; response: Sharing };
  ask_to_join: { request: AskToJoin; response: JoinAsked };
  look_at_request: { request: RequestFile; response: JoinRequest };
  add_laptop: { request: AddLaptop; response: Sharing };
  remove_laptop: { request: SharedLaptopRef; response: Sharing };
  save_bundle: { request: SaveBundle; response: BundleSaved };
  read_bundle: { request: ReadBundle; response: BundleRead };
  list_reviews: { request: Empty; response: Array<Review> };
  settle_review: { request: SettleReview; response: Done };
  get_settings: { request: Empty; response: Settings };
  edit_settings: { request: EditSettings; response: Settings };
  get_grid_layout: { request: GetGridLayout; response: GridLayout };
  save_grid_layout: { request: SaveGridLayout; response: GridLayout };
  get_logo: { request: Empty; response: CommunityLogo };
  set_logo: { request: SetLogo; response: CommunityLogo };
  remove_logo: { request: Empty; response: Done };
  list_zones: { request: Empty; response: Array<ZoneRow> };
  check_clock: { request: CheckClock; response: ClockCheck };
  home: { request: Empty; response: Home };
  calendar_span: { request: GetCalendarSpan; response: CalendarSpan };
  list_events: { request: ListEvents; response: Page<EventRow> };
  pick_events: { request: PickEvents; response: Page<EventPick> };
  get_event: { request: EventRef; response: Event };
  accept_look: { request: AcceptLook; response: Done };
  event_overview: { request: EventRef; response: Overview };
  event_history: { request: EventHistory; response: Page<HistoryLine> };
  parse_event_line: { request: ParseEventLine; response: EventLine };
  create_event: { request: CreateEvent; response: Event };
  duplicate_event: { request: DuplicateEvent; response: Event };
  list_event_templates: { request: ListEventTemplates; response: Array<EventTemplate> };
  preview_event_template: { request: PreviewEventTemplate; response: EventTemplatePreview };
  use_event_template: { request: UseEventTemplate; response: Event };
  save_event_template: { request: SaveEventTemplate; response: EventTemplate };
  rename_event_template: { request: RenameEventTemplate; response: EventTemplate };
  delete_event_template: { request: EventTemplateRef; response: Done };
  edit_event: { request: EditEvent; response: Event };
  set_event_state: { request: SetEventState; response: Event };
  cancel_event: { request: EventRef; response: Event };
  say_door_kept: { request: SayDoorKept; response: Event };
  delete_event: { request: EventRef; response: Done };
  create_sample: { request: Empty; response: Event };
  list_series: { request: Empty; response: Array<SeriesRow> };
  get_series: { request: SeriesRef; response: Series };
  series_clashes: { request: SeriesRef; response: Array<DateClashes> };
  preview_series: { request: PreviewSeries; response: SeriesPreview };
  create_series: { request: CreateSeries; response: SeriesMade };
  extend_series: { request: ExtendSeries; response: SeriesMade };
  edit_series: { request: EditSeries; response: SeriesEdited };
  change_series_rule: { request: ChangeSeriesRule; response: RuleChanged };
  end_series: { request: EndSeries; response: SeriesGone };
  delete_series: { request: SeriesRef; response: SeriesGone };
  skip_date: { request: SeriesDateRef; response: Series };
  bring_back_date: { request: SeriesDateRef; response: Series };
  detach_date: { request: EventRef; response: Event };
  add_regulars: { request: Regulars; response: RegularsChanged };
  remove_regulars: { request: Regulars; response: RegularsChanged };
  list_venues: { request: ListVenues; response: Page<Venue> };
  get_venue: { request: VenueRef; response: Venue };
  create_venue: { request: CreateVenue; response: Venue };
  edit_venue: { request: EditVenue; response: Venue };
  delete_venue: { request: VenueRef; response: Done };
  add_room: { request: AddRoom; response: Room };
  edit_room: { request: EditRoom; response: Room };
  delete_room: { request: RoomRef; response: Done };
  list_suppliers: { request: ListSuppliers; response: Page<Supplier> };
  get_supplier: { request: SupplierRef; response: Supplier };
  get_menu: { request: SupplierRef; response: Menu };
  create_supplier: { request: CreateSupplier; response: Supplier };
  edit_supplier: { request: EditSupplier; response: Supplier };
  delete_supplier: { request: SupplierRef; response: Done };
  add_menu_dish: { request: AddMenuDish; response: MenuDish };
  add_menu_dishes: { request: AddMenuDishes; response: Menu };
  edit_menu_dish: { request: EditMenuDish; response: MenuDish };
  move_menu_dish: { request: MoveMenuDish; response: Menu };
  delete_menu_dish: { request: MenuDishRef; response: Done };
  list_sessions: { request: EventRef; response: Array<Session> };
  parse_session_line: { request: ParseSessionLine; response: SessionLine };
  add_session: { request: AddSession; response: Session };
  edit_session: { request: EditSession; response: Session };
  move_session: { request: MoveSession; response: Session };
  delete_session: { request: SessionRef; response: Done };
  place_session: { request: PlaceSession; response: Session };
  put_session: { request: PutSession; response: Array<Session> };
  list_programme_looks: { request: EventRef; response: Array<Look> };
  free_spans: { request: SessionRef; response: FreeSpans };
  preview_push: { request: PushProgramme; response: Pushed };
  push_programme: { request: PushProgramme; response: Pushed };
  diff_programme: { request: EventRef; response: ProgrammeDiff };
  list_programme_versions: { request: EventRef; response: Array<ProgrammeVersion> };
  publish_programme: { request: EventRef; response: ProgrammePublished };
  list_tracks: { request: EventRef; response: Array<Track> };
  add_track: { request: AddTrack; response: Track };
  edit_track: { request: EditTrack; response: Track };
  delete_track: { request: TrackRef; response: Done };
  list_available: { request: EventRef; response: Array<Available> };
  set_available: { request: SetAvailable; response: Array<Available> };
  preview_programme_import: { request: ImportProgramme; response: ProgrammeImport };
  import_programme: { request: ImportProgramme; response: ProgrammeImport };
  export_programme: { request: ExportProgramme; response: ProgrammeExported };
  list_tasks: { request: EventRef; response: Array<Task> };
  list_final_numbers: { request: EventRef; response: Array<FinalNumbers> };
  parse_task_line: { request: ParseTaskLine; response: TaskLine };
  add_task: { request: AddTask; response: Task };
  add_usual_tasks: { request: AddUsualTasks; response: Array<Task> };
  edit_task: { request: EditTask; response: Task };
  tick_task: { request: TickTask; response: Task };
  delete_task: { request: TaskRef; response: Done };
  list_speakers: { request: EventRef; response: Array<Speaker> };
  add_speaker: { request: AddSpeaker; response: Speaker };
  edit_speaker: { request: EditSpeaker; response: Speaker };
  remove_speaker: { request: SpeakerRef; response: Done };
  list_talks: { request: ListTalks; response: Page<Talk> };
  get_talk: { request: TalkRef; response: Talk };
  add_talk: { request: AddTalk; response: Talk };
  edit_talk: { request: EditTalk; response: Talk };
  delete_talk: { request: TalkRef; response: Done };
  give_talk: { request: GiveTalk; response: Session };
  keep_talk: { request: KeepTalk; response: Talk };
  set_session_talk: { request: SetSessionTalk; response: Session };
  list_profiles: { request: ListProfiles; response: Page<ProfileRow> };
  get_profile: { request: PersonRef; response: SpeakerProfile };
  edit_profile: { request: EditProfile; response: SpeakerProfile };
  set_portrait: { request: SetPortrait; response: SpeakerProfile };
  remove_portrait: { request: PersonRef; response: SpeakerProfile };
  list_people: { request: ListPeople; response: Page<PersonRow> };
  get_person: { request: PersonRef; response: Person };
  get_person_card: { request: PersonRef; response: PersonCard };
  get_stages: { request: AsOf; response: Stages };
  list_stage_months: { request: ListStageMonths; response: StageMonths };
  get_growth: { request: GetGrowth; response: GrowthSince };
  list_stage_people: { request: ListStagePeople; response: Page<StagePerson> };
  get_stage_ground: { request: GetStageGround; response: StageGround };
  export_stage_people: { request: ExportStagePeople; response: ListExported };
  list_attendance: { request: ListAttendance; response: AttendanceList };
  get_no_show: { request: EventRef; response: NoShow };
  get_cohorts: { request: AsOf; response: Cohorts };
  list_forecasts: { request: Empty; response: EventForecasts };
  add_person: { request: PersonDraft; response: Person };
  edit_person: { request: EditPerson; response: Person };
  delete_person: { request: PersonRef; response: Done };
  list_duplicates: { request: ListDuplicates; response: Page<Pair> };
  count_duplicates: { request: CountDuplicates; response: DuplicateCount };
  compare_people: { request: ComparePeople; response: Comparison };
  merge_people: { request: MergePeople; response: Merged };
  merge_agreeing: { request: MergeAgreeing; response: MergedTogether };
  keep_apart: { request: TwoPeople; response: Done };
  export_person: { request: ExportPerson; response: ExportedPerson };
  preview_erase: { request: PersonRef; response: ErasePreview };
  erase_person: { request: ErasePerson; response: Erased };
  list_tags: { request: Empty; response: Array<TagCount> };
  tag_people: { request: TagPeople; response: Changed };
  list_saved_filters: { request: ListSavedFilters; response: Array<SavedFilter> };
  save_filter: { request: SaveFilter; response: SavedFilter };
  rename_filter: { request: RenameFilter; response: SavedFilter };
  delete_filter: { request: FilterRef; response: Done };
  list_guests: { request: ListGuests; response: Page<GuestRow> };
  get_guest: { request: GuestRef; response: Guest };
  guest_counts: { request: EventRef; response: GuestCounts };
  count_guests: { request: CountGuests; response: FoundGuests };
  list_ticket_kinds: { request: EventRef; response: Array<TicketKindCount> };
  add_guest: { request: AddGuest; response: Guest };
  invite_people: { request: InvitePeople; response: Changed };
  set_reply: { request: SetReply; response: Changed };
  edit_guest: { request: EditGuest; response: Guest };
  set_companions: { request: SetCompanions; response: Guest };
  remove_guests: { request: RemoveGuests; response: Changed };
  tag_guests: { request: TagGuests; response: Changed };
  set_plus_ones: { request: SetPlusOnes; response: Changed };
  move_to_front: { request: MoveToFront; response: Changed };
  settle_unclear: { request: SettleUnclear; response: Changed };
  preview_replies: { request: PreviewReplies; response: RepliesPreview };
  apply_replies: { request: ApplyReplies; response: RepliesDone };
  list_consents: { request: PersonRef; response: PersonConsents };
  set_consent: { request: SetConsent; response: PersonConsents };
  set_consents: { request: SetConsents; response: Changed };
  list_address_holds: { request: ListAddressHolds; response: Page<AddressHold> };
  hold_address: { request: HoldAddress; response: AddressHold };
  lift_address_hold: { request: AddressHoldRef; response: AddressHold };
  preview_read_mail: { request: PreviewReadMail; response: ReadMailPreview };
  apply_read_mail: { request: ApplyReadMail; response: ReadMailDone };
  list_guest_replies: { request: GuestRef; response: Array<GuestReply> };
  preview_import: { request: PreviewImport; response: ImportPreview };
  guess_event: { request: GuessEvent; response: EventGuess };
  import_guests: { request: ImportGuests; response: ImportDone };
  save_rejected_rows: { request: SaveRejectedRows; response: FilePath };
  get_import_report: { request: GetImportReport; response: PastImport };
  invitation_status: { request: GetInvitationStatus; response: InvitationStatus };
  message_overview: { request: EventRef; response: MessageOverview };
  list_leftovers: { request: Empty; response: Array<Leftover> };
  list_recipients: { request: ListRecipients; response: Page<RecipientRow> };
  prepare_invitations: { request: PrepareInvitations; response: Prepared };
  list_mailings: { request: ListMailings; response: Array<Mailing> };
  confirm_mailing: { request: ConfirmMailing; response: Mailing };
  get_web_mail: { request: MailingRef; response: WebMail };
  batch_addresses: { request: BatchRef; response: Addresses };
  note_copied: { request: NoteCopied; response: Done };
  get_mail_templates: { request: Empty; response: MailTemplates };
  edit_mail_template: { request: EditMailTemplate; response: MailTemplate };
  reset_mail_template: { request: ResetMailTemplate; response: Done };
  preview_mail: { request: PreviewMail; response: MailPreview };
  list_messages: { request: ListMessages; response: Array<MessageRow> };
  get_message: { request: MessageRef; response: CommunityMessage };
  create_message: { request: CreateMessage; response: CommunityMessage };
  edit_message: { request: EditMessage; response: CommunityMessage };
  write_message_text: { request: WriteMessageText; response: CommunityMessage };
  remove_message_text: { request: RemoveMessageText; response: CommunityMessage };
  duplicate_message: { request: DuplicateMessage; response: CommunityMessage };
  remove_message: { request: MessageRef; response: Done };
  preview_message: { request: PreviewMessage; response: MessagePreview };
  plan_message: { request: PlanMessage; response: MessagePlan };
  list_message_people: { request: ListMessagePeople; response: MessagePeople };
  prepare_message: { request: PrepareMessage; response: MessagePrepared };
  note_post: { request: NotePost; response: Mailing };
  list_saved_texts: { request: ListSavedTexts; response: Array<SavedText> };
  get_saved_text: { request: SavedTextRef; response: SavedText };
  save_text: { request: SaveText; response: SavedText };
  edit_saved_text: { request: EditSavedText; response: SavedText };
  duplicate_saved_text: { request: SavedTextRef; response: SavedText };
  remove_saved_text: { request: SavedTextRef; response: Done };
  offer_usual_messages: { request: EventRef; response: Array<Task> };
  offer_series_messages: { request: SeriesRef; response: SeriesMessagesOffered };
  headcount: { request: EventRef; response: Headcount };
  forecast: { request: EventRef; response: Forecast };
  get_catering: { request: EventRef; response: Catering };
  last_left: { request: EventRef; response: Array<LastLeft> };
  list_orders: { request: EventRef; response: Orders };
  get_order_version: { request: OrderVersionRef; response: OrderVersion };
  list_order_heads: { request: ListOrderHeads; response: Page<KnownHead> };
  edit_order: { request: EditOrder; response: Orders };
  send_order: { request: SendOrder; response: OrderSent };
  save_order_files: { request: SaveOrderFiles; response: OrderFiles };
  add_sitting: { request: AddSitting; response: Catering };
  edit_sitting: { request: EditSitting; response: Catering };
  delete_sitting: { request: SittingRef; response: Done };
  add_dish: { request: AddDish; response: Catering };
  edit_dish: { request: EditDish; response: Catering };
  delete_dish: { request: DishRef; response: Done };
  take_from_menu: { request: TakeFromMenu; response: Catering };
  settle_food_words: { request: SettleFoodWords; response: Person };
  put_away_dishes_notice: { request: Empty; response: Done };
  add_staff: { request: AddStaff; response: Catering };
  edit_staff: { request: EditStaff; response: Catering };
  remove_staff: { request: StaffRef; response: Done };
  get_budget: { request: EventRef; response: Budget };
  event_costs: { request: EventCosts; response: Costs };
  edit_budget: { request: EditBudget; response: Budget };
  add_budget_line: { request: AddBudgetLine; response: Budget };
  edit_budget_line: { request: EditBudgetLine; response: Budget };
  agree_budget_line: { request: AgreeBudgetLine; response: Budget };
  delete_budget_line: { request: BudgetLineRef; response: Done };
  add_budget_doc: { request: AddBudgetDoc; response: Budget };
  edit_budget_doc: { request: EditBudgetDoc; response: Budget };
  delete_budget_doc: { request: BudgetDocRef; response: Budget };
  set_event_rate: { request: SetEventRate; response: Budget };
  list_sponsors: { request: EventRef; response: Array<Sponsor> };
  find_sponsors: { request: FindSponsors; response: Page<FoundSponsor> };
  add_sponsor: { request: AddSponsor; response: Sponsor };
  edit_sponsor: { request: EditSponsor; response: Sponsor };
  delete_sponsor: { request: SponsorRef; response: Done };
  add_promise: { request: AddPromise; response: Sponsor };
  edit_promise: { request: EditPromise; response: Sponsor };
  tick_promise: { request: TickPromise; response: Sponsor };
  delete_promise: { request: PromiseRef; response: Sponsor };
  list_cues: { request: EventRef; response: Array<Cue> };
  add_cue: { request: AddCue; response: Cue };
  edit_cue: { request: EditCue; response: Cue };
  delete_cue: { request: CueRef; response: Done };
  run_sheet: { request: GetRunSheet; response: RunSheet };
  show_state: { request: ShowOf; response: ShowState };
  next_show_row: { request: ShowOf; response: ShowState };
  start_show_row: { request: StartShowRow; response: ShowState };
  take_back_show_mark: { request: ShowOf; response: ShowState };
  take_back_rehearsal: { request: ShowOf; response: ShowState };
  tick_show_row: { request: TickShowRow; response: ShowState };
  get_team: { request: EventRef; response: Team };
  add_duty: { request: AddDuty; response: Team };
  edit_duty: { request: EditDuty; response: Team };
  delete_duty: { request: DutyRef; response: Done };
  add_shift: { request: AddShift; response: Team };
  edit_shift: { request: EditShift; response: Team };
  delete_shift: { request: ShiftRef; response: Done };
  assign_shift: { request: AssignShift; response: Team };
  set_assignments: { request: SetAssignments; response: Team };
  remove_assignment: { request: AssignmentRef; response: Team };
  add_shot: { request: AddShot; response: Team };
  edit_shot: { request: EditShot; response: Team };
  tick_shot: { request: TickShot; response: Team };
  delete_shot: { request: ShotRef; response: Done };
  get_photos: { request: EventRef; response: EventPhotos };
  add_album: { request: AddAlbum; response: EventPhotos };
  edit_album: { request: EditAlbum; response: EventPhotos };
  delete_album: { request: AlbumRef; response: Done };
  publish_album: { request: PublishAlbum; response: EventPhotos };
  unpublish_album: { request: AlbumRef; response: EventPhotos };
  start_door: { request: EventRef; response: FilePath };
  door_status: { request: EventRef; response: DoorStatus };
  find_at_door: { request: FindAtDoor; response: Array<DoorMatch> };
  start_rehearsal: { request: EventRef; response: Done };
  rehearse: { request: Rehearse; response: RehearsedReply };
  end_rehearsal: { request: Empty; response: Done };
  check_in_guest: { request: CheckInGuest; response: CheckIn };
  undo_check_in: { request: UndoCheckIn; response: DoorGuest };
  add_walk_in: { request: AddWalkIn; response: CheckIn };
  who_is_here: { request: WhoIsHere; response: Here };
  arrivals_chart: { request: EventRef; response: ArrivalsChart };
  door_log: { request: DoorLog; response: Page<DoorLogRow> };
  check_out_guest: { request: CheckOutGuest; response: CheckOut };
  list_paper_lists: { request: EventRef; response: Array<PaperListRow> };
  resolve_read_back: { request: ReadBack; response: ReadBackPlan };
  read_back_paper: { request: ReadBack; response: ReadBackDone };
  export_calendar: { request: ExportCalendar; response: ExportDone };
  export_agenda: { request: ExportCalendar; response: ExportDone };
  sort_files: { request: SortFiles; response: SortedFiles };
  preview_calendar: { request: PreviewCalendar; response: CalendarPreview };
  import_calendar: { request: ImportCalendar; response: CalendarImported };
  list_busy_calendars: { request: Empty; response: Array<BusyCalendar> };
  list_busy_times: { request: ListBusyTimes; response: Page<BusyTime> };
  edit_busy_calendar: { request: EditBusyCalendar; response: BusyCalendar };
  read_busy_calendar_again: { request: ReadBusyCalendarAgain; response: CalendarImported };
  delete_busy_calendar: { request: BusyCalendarRef; response: Done };
  export_community_calendar: { request: ExportCommunity; response: ExportDone };
  export_speaker_agendas: { request: ExportSpeakerAgendas; response: SpeakerAgendasDone };
  export_cue_calendars: { request: ExportCueCalendars; response: ExportDone };
  export_tasks: { request: ExportTasks; response: ExportDone };
  export_duties: { request: ExportDuties; response: DutiesExported };
  export_guests: { request: ExportGuests; response: ListExported };
  export_people: { request: ExportPeople; response: ListExported };
  export_check_ins: { request: ExportCheckIns; response: ListExported };
  export_budget: { request: ExportBudget; response: ListExported };
  export_insight: { request: ExportInsight; response: ListExported };
  export_kpi: { request: ExportKpi; response: ListExported };
  export_chart: { request: ExportChart; response: FilePath };
  get_kpi: { request: GetKpi; response: Kpi };
  set_kpi_target: { request: SetKpiTarget; response: Done };
  list_reply_days: { request: ListReplyDays; response: ReplyDays };
  export_run_sheet: { request: ExportRunSheet; response: ListExported };
  preview_door_list: { request: PreviewDoorList; response: SheetPage };
  print_door_list: { request: PrintDoorList; response: Printed };
  list_badges: { request: ListBadges; response: BadgeList };
  preview_badges: { request: PreviewBadges; response: SheetPage };
  print_badges: { request: PrintBadges; response: Printed };
  guest_ticket: { request: GuestRef; response: GuestTicket };
  preview_tickets: { request: PreviewTickets; response: SheetPage };
  print_tickets: { request: PrintTickets; response: Printed };
  preview_sign_in_sheet: { request: PreviewSignInSheet; response: SheetPage };
  print_sign_in_sheet: { request: PrintSignInSheet; response: Printed };
  preview_tent_cards: { request: PreviewTentCards; response: SheetPage };
  print_tent_cards: { request: PrintTentCards; response: Printed };
  preview_dish_labels: { request: PreviewDishLabels; response: SheetPage };
  print_dish_labels: { request: PrintDishLabels; response: Printed };
  preview_budget: { request: PreviewBudget; response: SheetPage };
  print_budget: { request: PrintBudget; response: Printed };
  preview_kpi: { request: PreviewKpi; response: SheetPage };
  print_kpi: { request: PrintKpi; response: Printed };
  preview_order: { request: PreviewOrder; response: SheetPage };
  print_order: { request: PrintOrder; response: Printed };
  preview_kitchen: { request: PreviewKitchen; response: SheetPage };
  print_kitchen: { request: PrintKitchen; response: Printed };
  preview_run_sheet: { request: PreviewRunSheet; response: SheetPage };
  print_run_sheet: { request: PrintRunSheet; response: Printed };
  preview_speaker_sheet: { request: PreviewSpeakerSheet; response: SheetPage };
  print_speaker_sheet: { request: PrintSpeakerSheet; response: Printed };
  preview_person_card: { request: PreviewPersonCard; response: SheetPage };
  print_person_card: { request: PrintPersonCard; response: Printed };
  preview_consent: { request: PreviewConsent; response: SheetPage };
  print_consent: { request: PrintConsent; response: Printed };
  preview_photographer: { request: PreviewPhotographer; response: SheetPage };
  print_photographer: { request: PrintPhotographer; response: Printed };
  preview_team: { request: PreviewTeam; response: SheetPage };
  print_team: { request: PrintTeam; response: Printed };
  preview_programme: { request: PreviewProgramme; response: SheetPage };
  print_programme: { request: PrintProgramme; response: Printed };
  get_feedback_form: { request: EventRef; response: FeedbackForm };
  start_feedback_form: { request: StartFeedbackForm; response: FeedbackForm };
  edit_feedback_form: { request: EditFeedbackForm; response: FeedbackForm };
  add_question: { request: AddQuestion; response: FeedbackForm };
  edit_question: { request: EditQuestion; response: FeedbackForm };
  move_question: { request: MoveQuestion; response: FeedbackForm };
  remove_question: { request: QuestionRef; response: FeedbackForm };
  parse_feedback_line: { request: ParseFeedbackLine; response: FeedbackLine };
  type_feedback: { request: TypeFeedback; response: Feedback };
  remove_feedback: { request: FeedbackRef; response: Done };
  list_feedback: { request: ListFeedback; response: Page<Feedback> };
  release_comment: { request: ReleaseComment; response: FeedbackAnswer };
  promise_change: { request: PromiseChange; response: Task };
  get_feedback_figures: { request: EventRef; response: FeedbackFigures };
  list_grades: { request: Empty; response: Grades };
  preview_feedback_file: { request: ImportFeedback; response: FeedbackImport };
  import_feedback: { request: ImportFeedback; response: FeedbackImport };
  preview_feedback_form: { request: PreviewFeedbackForm; response: SheetPage };
  print_feedback_form: { request: PrintFeedbackForm; response: Printed };
  preview_feedback_summary: { request: PreviewFeedbackSummary; response: SheetPage };
  print_feedback_summary: { request: PrintFeedbackSummary; response: Printed };
  preview_speaker_feedback: { request: PreviewSpeakerFeedback; response: SheetPage };
  print_speaker_feedback: { request: PrintSpeakerFeedback; response: Printed };
  print_calibration_sheet: { request: PrintBadges; response: Printed };
  preview_recovery_sheet: { request: PreviewRecoverySheet; response: SheetPage };
  print_recovery_sheet: { request: PrintRecoverySheet; response: Printed };
  list_channels: { request: ListChannels; response: Array<Channel> };
  add_channel: { request: AddChannel; response: Channel };
  edit_channel: { request: EditChannel; response: Channel };
  archive_channel: { request: ArchiveChannel; response: Channel };
  list_readings: { request: ListReadings; response: Page<ChannelReading> };
  add_reading: { request: AddReading; response: ChannelReading };
  remove_reading: { request: ReadingRef; response: Done };
  import_readings: { request: ImportReadings; response: ReadingsImported };
  list_reach: { request: ListReach; response: CommunityReach };
  get_chat_activity: { request: GetChatActivity; response: ChatActivity };
  preview_chat_file: { request: PreviewChatFile; response: ChatPreview };
  import_chat_file: { request: ImportChatFile; response: ChatImported };
  add_account: { request: AccountOf; response: Accounts };
  remove_account: { request: AccountOf; response: Accounts };
  list_past_totals: { request: ListPastTotals; response: PastTotals };
}
