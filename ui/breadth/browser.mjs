// Finds the Chromium of this machine and starts it, quiet and off the network.
import { accessSync, constants } from 'node:fs'
import { chromium } from 'playwright-core'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

function found() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM
  for (const folder of (process.env.PATH ?? '').split(':')) {
    for (const name of names) {
      try {
        accessSync(`${folder}/${name}`, constants.X_OK)
        return `${folder}/${name}`
      } catch {
        // Not here; the next one.
      }
    }
  }
  throw new Error(`no browser: set CHROMIUM, or install one of ${names.join(', ')}`)
}

/** Playwright gives each start a fresh profile. */
export const startBrowser = () =>
  chromium.launch({
    executablePath: found(),
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
