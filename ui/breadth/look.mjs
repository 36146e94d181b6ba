// What is asked of a screen that stands open: axe, and nothing out of reach.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const all = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }
/** What another theme can break: it changes nothing but colours. */
const colours = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }

/** Broken rules, a readable line each. */
export const violations = (page) => broken(page, all)
export const unreadable = (page) => broken(page, colours)

async function broken(page, runOnly) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe)
  const found = await page.evaluate(
    (rules) =>
      // No rule of these reads a style sheet: none is fetched a second time.
      window.axe.run(document, { runOnly: rules, resultTypes: ['violations'], preload: false }).then((result) =>
        result.violations.flatMap(({ id, impact, nodes }) =>
          nodes.map((node) => ({
            rule: `${id} (${impact})`,
            where: node.target.join(' '),
            html: node.html.slice(0, 160),
            why: [...node.any, ...node.all, ...node.none].map((check) => check.message).join('; '),
          })),
        ),
      ),
    runOnly,
  )
  return found.map(({ rule, where, html, why }) => `${rule}: ${where}\n      ${why}\n      ${html}`)
}

/** Text and controls that stick out of the window where no scrolling reaches them. */
export async function outOfReach(page) {
  return page.evaluate(() => {
    const right = document.documentElement.clientWidth
    const out = []
    const reachable = (element) => {
      for (let one = element.parentElement; one; one = one.parentElement) {
        const { overflowX, clipPath, position } = getComputedStyle(one)
        if (overflowX === 'auto' || overflowX === 'scroll' || clipPath !== 'none') return true
        if (position === 'fixed') return false
      }
      return false
    }
    if (document.scrollingElement.scrollWidth > right)
      out.push(`the page is ${document.scrollingElement.scrollWidth} px wide`)
    // A table may be moved in its own box; the page of a screen may not.
    for (const one of document.querySelectorAll('.column > .scroll, [data-pane=panel] > .body'))
      if (one.scrollWidth > one.clientWidth + 1)
        out.push(`a page of ${one.clientWidth} px is ${one.scrollWidth} px wide`)
    for (const element of document.querySelectorAll('body *')) {
      const says = [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim())
      if (!says && !element.matches('button, input, select, textarea, a, summary')) continue
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue
      const box = element.getBoundingClientRect()
      if (box.width <= 1 || (box.right <= right + 1 && box.left >= -1)) continue
      if (reachable(element) || getComputedStyle(element).clipPath !== 'none') continue
      const name = `${element.tagName.toLowerCase()}.${[...element.classList].join('.')}`
      out.push(
        `${name} “${(element.textContent ?? '').trim().slice(0, 40)}” from ${Math.round(box.left)} to ${Math.round(box.right)} of ${right}`,
      )
    }
    return out.slice(0, 5)
  })
}
