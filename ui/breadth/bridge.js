// Runs in the page before its own scripts, in the place of Tauri's. It passes every
// command on to the planner's process and tells the page what was changed.
/* global samovarAsk */
;(() => {
  const callbacks = new Map()
  const listeners = new Map()
  let count = 0
  let asked = 0
  let quietSince = performance.now()

  const emit = (event, payload) => {
    for (const [id, heard] of listeners.get(event) ?? []) callbacks.get(heard)?.({ event, id, payload })
  }

  async function pass(command, args, options) {
    if (args instanceof Uint8Array) args = { bytes: [...args], name: options?.headers?.['file-name'] }
    const answer = await samovarAsk(command, args ?? {})
    if (answer.error) throw answer.error
    if (answer.changed?.length) emit('changed', { tables: answer.changed, step: answer.step })
    return answer.plain ? answer.value : { value: answer.value, changed: answer.changed, step: answer.step }
  }

  async function invoke(command, args, options) {
    if (command === 'plugin:event|listen') {
      const id = ++count
      if (!listeners.has(args.event)) listeners.set(args.event, new Map())
      listeners.get(args.event).set(id, args.handler)
      return id
    }
    if (command === 'plugin:event|unlisten') return void listeners.get(args.event)?.delete(args.eventId)
    asked += 1
    try {
      return await pass(command, args, options)
    } finally {
      asked -= 1
      quietSince = performance.now()
    }
  }

  Object.defineProperty(window, '__TAURI_INTERNALS__', {
    value: {
      invoke,
      transformCallback(callback) {
        const id = ++count
        callbacks.set(id, callback)
        return id
      },
      unregisterCallback: (id) => callbacks.delete(id),
      convertFileSrc: (path) => path,
      metadata: { currentWindow: { label: 'main' }, currentWebview: { label: 'main', windowLabel: 'main' } },
    },
  })
  Object.defineProperty(window, '__TAURI_EVENT_PLUGIN_INTERNALS__', {
    value: { unregisterListener: (event, id) => listeners.get(event)?.delete(id) },
  })
  Object.defineProperty(window, 'samovar', {
    value: {
      emit,
      /** For how many ms nothing has been asked. */
      quiet: () => (asked > 0 ? 0 : performance.now() - quietSince),
    },
  })
  addEventListener('securitypolicyviolation', (event) =>
    console.error(`content policy: ${event.violatedDirective} blocked ${event.blockedURI} ${event.sample}`),
  )
})()
