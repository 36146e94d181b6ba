// Serves the built window on this machine alone, under the policy the app has.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const dist = fileURLToPath(new URL('../dist', import.meta.url))
const conf = JSON.parse(readFileSync(new URL('../../tauri.conf.json', import.meta.url), 'utf8'))
const policy = Object.entries(conf.app.security.csp)
  .map(([name, value]) => `${name} ${value}`)
  .join('; ')
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

/** Starts serving; gives the address and the way to stop. */
export async function serve() {
  if (!existsSync(`${dist}/index.html`)) throw new Error('ui/dist is missing: run `npm run build` first')
  // Read once: a build that starts meanwhile does not change what is looked at.
  const files = new Map(
    readdirSync(dist, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(dist.length), readFileSync(path)]),
  )
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    const file = path === '/' ? '/index.html' : path
    const bytes = files.get(file)
    if (!bytes) {
      // Browsers ask for an icon by themselves; a window of Tauri does not.
      response.writeHead(path === '/favicon.ico' ? 204 : 404).end()
      return
    }
    response.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'content-security-policy': policy,
      // Every screen is a page anew; what it is made of stays.
      'cache-control': file === '/index.html' ? 'no-store' : 'max-age=3600',
    })
    response.end(bytes)
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { address: `http://127.0.0.1:${server.address().port}/`, stop: () => server.close() }
}
