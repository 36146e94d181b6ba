// Every crate we build from and every npm package we ship must have a licence
// on the list in deny.toml. Reads what cargo and npm already know; no network.
import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

const allowed = new Set(
  readFileSync('deny.toml', 'utf8')
    .match(/^allow = \[([^\]]*)\]/m)[1]
    .split('\n')
    .map((line) => line.match(/^\s*"([^"]+)"/)?.[1])
    .filter(Boolean),
)

/** SPDX: AND binds closer than OR; old crates write OR as a slash. */
function permits(expression) {
  const tokens = expression.replaceAll('/', ' OR ').match(/[()]|[^\s()]+/g) ?? []
  let at = 0
  const any = () => {
    let good = all()
    while (tokens[at] === 'OR') {
      at += 1
      good = all() || good
    }
    return good
  }
  const all = () => {
    let good = one()
    while (tokens[at] === 'AND') {
      at += 1
      good = one() && good
    }
    return good
  }
  const one = () => {
    if (tokens[at] === '(') {
      at += 1
      const good = any()
      at += 1
      return good
    }
    let name = tokens[at++]
    if (tokens[at] === 'WITH') {
      name = `${name} WITH ${tokens[at + 1]}`
      at += 2
    }
    return allowed.has(name)
  }
  return tokens.length > 0 && any() && at === tokens.length
}

for (const [expression, expected] of [
  ['MIT', true],
  ['GPL-3.0-only', false],
  ['MIT/Apache-2.0', true],
  ['GPL-2.0 OR MIT', true],
  ['GPL-2.0 AND MIT', false],
  ['(MIT OR GPL-2.0) AND Unicode-3.0', true],
  ['MIT OR Apache-2.0 AND GPL-2.0', true],
  ['(MIT OR Apache-2.0) AND GPL-2.0', false],
  ['Apache-2.0 WITH LLVM-exception', true],
  ['Apache-2.0 WITH Other-exception', false],
  ['', false],
]) {
  if (permits(expression) !== expected) throw new Error(`licences.mjs misreads "${expression}"`)
}

// Only this machine's platform: other systems' crates need not be downloaded.
const host = execFileSync('rustc', ['-vV'], { encoding: 'utf8' }).match(/^host: (.+)$/m)[1]
const crates = JSON.parse(
  execFileSync('cargo', ['metadata', '--format-version=1', '--locked', `--filter-platform=${host}`], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['ignore', 'pipe', 'inherit'],
  }),
)
const built = new Set(crates.resolve.nodes.map((node) => node.id))
const found = crates.packages
  .filter((one) => built.has(one.id))
  .map((one) => ({ what: `crate ${one.name} ${one.version}`, licence: one.license ?? '' }))

// Where the package names no licence but holds the text of one.
const read = { 'svelte-toolbelt': 'MIT' }
const { packages } = JSON.parse(readFileSync('ui/package-lock.json', 'utf8'))
for (const [path, one] of Object.entries(packages)) {
  if (!path || one.dev || one.devOptional) continue
  const name = path.replace(/^.*node_modules\//, '')
  found.push({ what: `npm ${name} ${one.version}`, licence: one.license ?? read[name] ?? '' })
}

const refused = found.filter(({ licence }) => !permits(licence))
for (const { what, licence } of refused) {
  console.error(`${what}: ${licence || 'names no licence'} is not on the list in deny.toml`)
}
if (refused.length > 0) process.exit(1)
console.log(`${found.length} crates and npm packages, every licence on the list.`)

const deny = spawnSync('cargo', ['deny', '--version'], { stdio: 'ignore' })
if (deny.status === 0) {
  const check = spawnSync('cargo', ['deny', 'check', 'licenses', 'bans', 'sources'], { stdio: 'inherit' })
  process.exit(check.status ?? 1)
}
