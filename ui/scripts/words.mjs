// Writes src/lib/generated/messages.ts from the English Fluent files, without
// waiting for cargo. The text is the one samovar-i18n's typescript() gives.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { FluentResource } from '@fluent/bundle'

const folder = new URL('../../crates/samovar-i18n/ftl/en/', import.meta.url)
const out = new URL('../src/lib/generated/messages.ts', import.meta.url)

const variables = (node, found = new Set()) => {
  if (Array.isArray(node)) node.forEach((one) => variables(one, found))
  else if (node && typeof node === 'object') {
    if (node.type === 'var') found.add(node.name)
    Object.values(node).forEach((one) => variables(one, found))
  }
  return [...found].sort()
}

const messages = readdirSync(folder)
  .filter((name) => name.endsWith('.ftl'))
  .flatMap((name) => new FluentResource(readFileSync(new URL(name, folder), 'utf8')).body)
  .filter((message) => !message.id.startsWith('-'))
  .sort((a, b) => (a.id < b.id ? -1 : 1))

const line = ({ id, value }) => {
  const facts = variables(value).map((name) => ` ${name.includes('-') ? `'${name}'` : name}: number | string`)
  return `  '${id}': {${facts.join(';')}${facts.length ? ' ' : ''}};\n`
}

writeFileSync(
  out,
  `// Made from crates/samovar-i18n/ftl by \`make generate\`. Do not edit.\n\n/** Every message and the facts it needs. */\nexport type Messages = {\n${messages.map(line).join('')}};\n`,
)
console.log(`words: ${messages.length} messages`)
