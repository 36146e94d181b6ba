/** Svelte throws a page away whose `{#each}` meets one key twice, so a key is what cannot
 *  repeat: the index, or an identity such as `one.id`. The item itself is a key only where
 *  the list is `distinct(…)` or stands there word by word. */

/** Names of what identifies: given out by the planner, or a place in a file or calendar. */
const IDENTITY = /^(id|\w+Id|key|index|path|number|line|row|column|day|date)$/

const sameEach = (node, name) => node.index?.name === name

/** Names the pattern binds, each with the field it is of. */
function fields(pattern) {
  if (pattern?.type !== 'ObjectPattern') return {}
  const of = pattern.properties.filter((one) => one.type === 'Property' && one.value.type === 'Identifier')
  return Object.fromEntries(of.map((one) => [one.value.name, one.key.name]))
}

/** `a as const`, `a!` → `a` */
const bare = (node) => (['TSAsExpression', 'TSNonNullExpression'].includes(node.type) ? bare(node.expression) : node)

function isSet(list) {
  const node = bare(list)
  if (node.type === 'CallExpression') return node.callee.name === 'distinct'
  if (node.type !== 'ArrayExpression') return false
  const words = node.elements.map((one) => one?.type === 'Literal' && String(one.value))
  return words.every(Boolean) && new Set(words).size === words.length
}

function identifies(key, each) {
  switch (key.type) {
    case 'Identifier': {
      const field = fields(each.context)[key.name]
      if (field) return IDENTITY.test(field)
      return sameEach(each, key.name) || (each.context?.name === key.name && isSet(each.expression))
    }
    case 'MemberExpression':
      return !key.computed && IDENTITY.test(key.property.name)
    // One of two ids.
    case 'LogicalExpression':
      return identifies(key.left, each) && identifies(key.right, each)
    default:
      return false
  }
}

export default {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      repeats: 'This key may repeat, and then the page is gone. Key by the index, by an id, or over distinct(…).',
    },
  },
  create: (context) => ({
    SvelteEachBlock(node) {
      if (node.key && !identifies(node.key, node)) context.report({ node: node.key, messageId: 'repeats' })
    },
  }),
}
