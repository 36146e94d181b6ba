// Vitest's plain Node, but with modules built for the window: tests run the
// reactivity that the webview runs, not Svelte's server build.
export default {
  name: 'window-modules',
  viteEnvironment: 'client',
  setup: () => ({ teardown: () => {} }),
}
