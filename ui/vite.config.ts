import { fileURLToPath } from 'node:url'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vitest/config'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  plugins: [svelte()],
  // Tauri serves the bundle from its own scheme, so every address is relative.
  base: './',
  resolve: {
    ...(process.env.VITEST ? { conditions: ['browser'] } : {}),
    alias: { $lib: here('./src/lib'), $features: here('./src/features'), $ftl: here('../crates/samovar-i18n/ftl') },
  },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // The oldest webviews we run in: macOS 12 and any evergreen WebView2.
    target: ['safari15', 'chrome105'],
    // Inlined fonts would need a wider content policy than font-src 'self'.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          // What every start needs comes as one file: the frame and the first screen.
          groups: [{ name: 'start', test: /src\/(main\.ts|features\/home\/HomeScreen\.svelte)$/ }],
        },
      },
    },
  },
  server: {
    port: 5173,
    strictPort: true,
    fs: { allow: ['.', '../crates/samovar-i18n/ftl'] },
  },
  clearScreen: false,
  test: {
    include: ['src/**/*.test.ts'],
    environment: './scripts/window-environment.mjs',
    setupFiles: './scripts/both-languages.ts',
    server: { deps: { inline: [/svelte/] } },
  },
})
