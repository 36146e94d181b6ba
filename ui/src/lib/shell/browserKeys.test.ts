import { expect, test } from 'vitest'
import { isOfABrowser } from './browserKeys'

test.each(['F5', 'Ctrl+F5', 'Ctrl+KeyR', 'Ctrl+Shift+KeyR', 'F7', 'Ctrl+KeyJ', 'Ctrl+KeyO'])(
  '%s does nothing by itself',
  (keys) => expect(isOfABrowser(keys)).toBe(true),
)

test.each(['KeyR', 'KeyJ', 'Ctrl+KeyC', 'Ctrl+KeyV', 'Ctrl+KeyA', 'Ctrl+KeyZ', 'F6', 'Alt+F4'])(
  '%s stays with the page and the system',
  (keys) => expect(isOfABrowser(keys)).toBe(false),
)
