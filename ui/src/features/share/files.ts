/** The files that go by stick: how they are chosen and what they are called. */
import { native } from '$lib/api/call'
import { t, today } from '$lib/words'

const bundles = () => [{ name: t('sharing-bundle-kind'), extensions: ['samovar-bundle'] }]
const requests = () => [{ name: t('sharing-request-kind'), extensions: ['samovar-request'] }]

/** What no system takes in the name of a file. */
const REFUSED = /[\\/:*?"<>|]/g

export const pickBundle = () => native.pickFile(bundles())

/** Named by its day: several lie on one stick. */
export const pickBundlePlace = (planner: string) =>
  native.pickSave(`${planner.replace(/\.samovar$/, '')} ${today()}.samovar-bundle`, bundles())

export const pickRequest = () => native.pickFile(requests())

export const pickRequestPlace = (name: string) =>
  native.pickSave(`${name.replace(REFUSED, ' ').trim() || 'Samovar'}.samovar-request`, requests())
