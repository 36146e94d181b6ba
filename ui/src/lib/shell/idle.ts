/** Nobody has put the cursor anywhere: it is on the page, or on the title where a
 *  screen begins. Then what comes next may take it. */
export function idleFocus(): boolean {
  const now = document.activeElement
  return now === null || now === document.body || now.matches('[data-screen-title], [data-pane=main]')
}
