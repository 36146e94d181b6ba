/** A drawn chart as a picture of its own: what the styles of the page made of it is written
 *  into it, so that other programs show the same. */

const COPIED = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'font-size', 'font-weight', 'opacity'] as const
const NS = 'http://www.w3.org/2000/svg'
const HEAD = 40

/** The core takes a file only where it says that we drew it. */
export function chartFile(drawn: SVGSVGElement, title: string): string {
  const copy = drawn.cloneNode(true) as SVGSVGElement
  const from = [drawn, ...drawn.querySelectorAll('*')]
  const to = [copy, ...copy.querySelectorAll('*')]
  to.forEach((one, place) => settle(one, from[place]))
  withoutRemarks(copy)
  const [width, height] = [drawn.width.baseVal.value, drawn.height.baseVal.value]
  copy.setAttribute('xmlns', NS)
  copy.setAttribute('data-generator', 'Samovar')
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(height + HEAD))
  copy.setAttribute('viewBox', `0 ${-HEAD} ${width} ${height + HEAD}`)
  const paper = part('rect', { x: '0', y: String(-HEAD), width: String(width), height: String(height + HEAD) })
  paper.setAttribute('fill', getComputedStyle(document.body).backgroundColor || 'white')
  const head = part('text', { x: '8', y: '-14', 'font-size': '16', 'font-weight': '600' })
  head.setAttribute('fill', getComputedStyle(document.body).color || 'black')
  head.textContent = title
  copy.prepend(paper, head)
  copy.setAttribute('font-family', 'Inter, system-ui, sans-serif')
  return new XMLSerializer().serializeToString(copy)
}

function settle(copy: Element, drawn: Element | undefined) {
  for (const { name } of [...copy.attributes]) {
    if (name === 'class' || name === 'role' || name.startsWith('aria-') || name.startsWith('data-') || name === 'style')
      copy.removeAttribute(name)
  }
  if (!drawn) return
  const style = getComputedStyle(drawn)
  for (const name of COPIED) {
    // An engine may give a reference to a pattern as an address of this page.
    if (copy.getAttribute(name)?.startsWith('url(#')) continue
    const value = style.getPropertyValue(name)
    if (value && !(name === 'stroke-dasharray' && value === 'none')) copy.setAttribute(name, value.replaceAll('"', ''))
  }
}

/** What the page keeps its places by. */
function withoutRemarks(copy: Element) {
  const walker = document.createTreeWalker(copy, NodeFilter.SHOW_COMMENT)
  const found: ChildNode[] = []
  while (walker.nextNode()) found.push(walker.currentNode as ChildNode)
  found.forEach((one) => one.remove())
}

function part(name: string, values: Record<string, string>): Element {
  const made = document.createElementNS(NS, name)
  for (const [key, value] of Object.entries(values)) made.setAttribute(key, value)
  return made
}
