const ofABrowser = /^((Ctrl\+)?F5|F3|F7|Ctrl\+(Shift\+)?Key[GR]|Ctrl\+Key[JOU])$/

/** What WebView2 would do as a browser, by the name of `keysOf`: load the page anew, which
 *  loses what is typed, search on, ask about a caret, show downloads, a file or the source.
 *  A scanner at the door ends with Ctrl+J. */
export const isOfABrowser = (keys: string) => ofABrowser.test(keys)
