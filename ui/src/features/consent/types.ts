/** The shapes of the commands of consents and of mails that came back, by short names. */
import type { Commands } from '$lib/generated/api'

export type Consents = Commands['list_consents']['response']
export type ConsentRow = Consents['history'][number]
export type Purpose = ConsentRow['purpose']
export type Answer = ConsentRow['answer']
export type How = ConsentRow['how']
/** What is noted of one person or of many. */
export type Given = Omit<Commands['set_consent']['request'], 'personId'>
export type MailPreview = Commands['preview_read_mail']['response']
export type MailLine = MailPreview['lines'][number]
export type MailDone = Commands['apply_read_mail']['response']
export type AddressHold = Commands['list_address_holds']['response']['rows'][number]
