export { localeOf, hasMessage, say, sayIn, t, type Words } from './words.svelte'
export * from './format'
export * from './parse'
