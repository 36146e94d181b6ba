/** Heads at the door. Who brings more people than they said is counted, and is no share of those. */
import { numberText, t } from '$lib/words'

/** "3 of 4", or "5 people" of a party of four. */
export const partyText = (here: number, party: number) =>
  here > party
    ? t('checkin-heads', { count: here })
    : t('here-of-party', { here: numberText(here), party: numberText(party) })

/** "3 of 4 here" */
export const partyHereText = (here: number, party: number) =>
  here > party ? t('checkin-heads', { count: here }) : t('checkin-party', { here, party })

/** "87 here of 142", of all who are coming. */
export const hereText = (here: number, coming: number) =>
  here > coming
    ? t('shell-headcount-here', { here: numberText(here) })
    : t('checkin-here-of', { here: numberText(here), coming: numberText(coming) })
