export { adopt, hasMessage, learn, localeOf, say, sayIn, t, type MessageKey, type Words } from './words.svelte'
export * from './format'
export * from './parse'
