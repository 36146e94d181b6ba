// Serves the built window on this machine alone, under the policy the app has.
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname } from 'node:path'
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
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    // Browsers ask for it by themselves; a window of Tauri does not.
    if (path === '/favicon.ico') {
      response.writeHead(204).end()
      return
    }
    const file = `${dist}${path === '/' ? '/index.html' : path}`
    if (path.includes('..') || !existsSync(file)) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'content-security-policy': policy,
    })
    response.end(readFileSync(file))
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { address: `http://127.0.0.1:${server.address().port}/`, stop: () => server.close() }
}
