// One page on one planner, as the window is, and the ways to get about in it.
// Everything is found without its words, so that both languages take one path.
import { readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Backend } from './backend.mjs'
import { sharingSaid } from './sharing.mjs'

const bridge = fileURLToPath(new URL('./bridge.js', import.meta.url))
const SIZE = { width: 1280, height: 820 }
const QUIET_MS = 120

export class Window {
  /** What the console said that it should not have. */
  complaints = []
  /** How a full disk looks; that it is one is tried for real in the window tests. */
  fullDisk = false
  /** How damage looks; that it is found is tried for real there too. */
  damaged = false
  /** How a locked planner looks; that it is one is tried for real there as well. */
  locked = false
  /** How a planner that is shared looks: see sharing.mjs. */
  sharing = ''
  /** Whether there is a keyring to remember it in. */
  keyring = true
  /** The file that is chosen in the next dialog of the system; none: it is closed again. */
  chosen = null
  #loading = 0
  /** Home is still coming up. */
  #starting = false

  /** Opens a page on the planner at `path`. `folder` takes what the page hands over. */
  static async open(browser, address, { path, lang, folder, options }) {
    const window = new Window()
    window.address = address
    window.lang = lang
    window.folder = folder
    window.path = path
    window.backend = new Backend(path, options)
    window.context = await browser.newContext({
      viewport: SIZE,
      locale: lang === 'ru' ? 'ru-RU' : 'en-GB',
      timezoneId: 'Europe/Moscow',
      reducedMotion: 'reduce',
    })
    window.page = await window.context.newPage()
    window.page.setDefaultTimeout(15_000)
    await window.page.exposeFunction('samovarAsk', (command, args) => window.#answer(command, args))
    await window.page.addInitScript({ path: bridge })
    window.#listen()
    return window
  }

  #listen() {
    const { page } = this
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') this.complaints.push(message.text())
    })
    page.on('pageerror', (error) => this.complaints.push(String(error.stack ?? error)))
    page.on('request', () => (this.#loading += 1))
    const over = () => (this.#loading -= 1)
    page.on('requestfinished', over)
    page.on('requestfailed', (request) => {
      over()
      this.complaints.push(`not loaded: ${request.url()}`)
    })
  }

  /** The shell's part of the work: what is not of the planner itself. */
  async #answer(command, args) {
    const plain = (value) => ({ plain: true, value })
    switch (command) {
      case 'rpc':
        if (this.fullDisk && args.name === 'check_in_guest')
          return { error: { kind: 'storage', code: 'disk-full', args: {} } }
        if (this.damaged && args.name === 'check_planner')
          return {
            // As many as make the line long.
            value: { findings: Array.from({ length: 123 }, (_, n) => `row ${n} missing from index contact_by_norm`) },
            changed: [],
            step: null,
            facts: null,
          }
        if (this.locked === 'screen' && args.name !== 'list_backups')
          return { error: { kind: 'storage', code: 'planner-locked', args: { path: this.path } } }
        if (this.locked && args.name === 'planner_status') {
          const answer = await this.backend.ask(args.name, args.args ?? {})
          return { ...answer, value: { ...answer.value, locked: true } }
        }
        if (this.sharing) {
          const said = sharingSaid(this.sharing, args.name, args.args ?? {})
          if (said) return said
        }
        return this.backend.ask(args.name, args.args ?? {})
      case 'stage_file': {
        const path = join(this.folder, basename(decodeURIComponent(args.name)))
        writeFileSync(path, Uint8Array.from(args.bytes))
        return plain(path)
      }
      // Nothing was brought with the start.
      case 'native_brought':
        return plain([])
      case 'native_pick_file':
      case 'native_pick_folder':
      case 'native_pick_save': {
        const { chosen } = this
        this.chosen = null
        return plain(chosen)
      }
      case 'native_planner_state':
        return plain({
          path: this.path,
          locked: this.locked === 'screen',
          before: join(this.folder, 'Club.samovar'),
          language: this.lang,
        })
      case 'native_can_remember':
        return plain({ remembered: false, lack: this.keyring ? null : 'absent' })
      case 'native_unlock_planner':
        // Nothing is remembered, and nothing opens it.
        return args.typed === null
          ? plain({ open: false, remembered: false })
          : { error: { kind: 'refused', code: 'passphrase-wrong', args: { path: this.path } } }
      case 'native_lock_planner':
        if (args.passphrase !== args.again)
          return { error: { kind: 'invalid', code: 'passphrase-differs', args: { field: 'again' } } }
        return plain({
          backups: 3,
          left: [join(this.folder, 'full kept 2030-11-01T10-00-00.samovar'), join(this.folder, 'Everything.json')],
          remembered: false,
        })
      case 'native_open_path':
      case 'native_show_in_folder':
      case 'native_door_mode':
      case 'native_theme':
      case 'native_play_sound':
      case 'cancel_job':
        return plain(null)
      default:
        throw new Error(`the page asked for ${command}`)
    }
  }

  /** The page anew, at home; whoever goes elsewhere first does not wait for it. */
  async start() {
    await this.page.setViewportSize(SIZE)
    await this.page.goto(this.address)
    await this.page
      .locator('[data-pane=main], [data-testid=planner-broken], [data-testid=planner-locked]')
      .first()
      .waitFor()
    this.#starting = true
  }

  /** Waits until home stands. */
  async started() {
    if (this.#starting) await this.settle()
  }

  /** Goes to an address of the window, `/events`. */
  async go(address) {
    await this.page.evaluate((to) => {
      const link = document.createElement('a')
      link.href = `#${to}`
      document.body.append(link)
      link.click()
      link.remove()
    }, address)
    await this.settle()
  }

  /** Waits until nothing is loading, asked or moving any more. */
  async settle() {
    this.#starting = false
    for (;;) {
      await this.page.waitForFunction((ms) => window.samovar.quiet() > ms, QUIET_MS, { polling: 30 })
      if (this.#loading === 0) break
      await this.page.waitForTimeout(20)
    }
    await this.#drawn()
  }

  async #drawn() {
    await this.page.evaluate(
      () =>
        new Promise((resolve) => {
          void document.fonts.ready.then(() => requestAnimationFrame(() => requestAnimationFrame(() => resolve())))
        }),
    )
  }

  at(selector) {
    return this.page.locator(selector.startsWith('#') ? `[data-testid="${selector.slice(1)}"]` : selector).first()
  }

  /** `#name` is a data-testid, anything else is CSS. */
  async click(selector, options) {
    await this.started()
    await this.at(selector).click(options)
    await this.settle()
  }

  async fill(selector, text) {
    await this.started()
    await this.at(selector).fill(text)
    await this.settle()
  }

  async press(...keys) {
    await this.started()
    for (const key of keys) await this.page.keyboard.press(key)
    await this.settle()
  }

  /** Of a list of the system. */
  async choose(selector, value) {
    await this.started()
    await this.page.selectOption(selector, value)
    await this.settle()
  }

  async type(text) {
    await this.started()
    await this.page.keyboard.type(text)
    await this.settle()
  }

  async see(selector) {
    await this.started()
    await this.at(selector).waitFor()
  }

  /** Hands a file to the page's own field. */
  async hand(selector, file) {
    await this.started()
    await this.page
      .locator(selector)
      .setInputFiles({ name: basename(file), mimeType: 'text/plain', buffer: readFileSync(file) })
    await this.settle()
  }

  /** A command past the page, which hears of it as of any other. */
  async call(name, args) {
    const { value, changed, step, error } = await this.backend.ask(name, args ?? {})
    if (error) throw new Error(`${name}: ${JSON.stringify(error)}`)
    if (changed?.length) {
      await this.page.evaluate((change) => window.samovar?.emit('changed', change), { tables: changed, step })
    }
    return value
  }

  async theme(theme) {
    // A planner that does not open has no settings; then the system's theme holds.
    await this.page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
    await this.page.waitForFunction((wanted) => document.documentElement.dataset.theme === wanted, theme)
    // Colours ask the planner for nothing.
    await this.#drawn()
  }

  async width(width) {
    await this.page.setViewportSize({ width, height: width < 600 ? 640 : SIZE.height })
    await this.settle()
  }

  /** 1366×768 with everything drawn larger: there is less room, as in the webview. */
  async enlarged(percent) {
    const less = (pixels) => Math.floor((pixels * 100) / percent)
    // Title bar and panel of the desktop take their part of the height.
    await this.resized(less(1366), less(746))
    await this.settle()
  }

  /** What one stands in comes along, as it would where one had opened it at this size. */
  async resized(width, height) {
    await this.page.setViewportSize({ width, height })
    await this.page.evaluate(async () => {
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
      const at = document.activeElement
      if (at && at !== document.body) at.scrollIntoView({ block: 'nearest' })
    })
  }

  async wide() {
    await this.page.setViewportSize(SIZE)
  }

  async close() {
    await this.context.close()
    await this.backend.close()
  }
}
