/** Files that were dropped on the window, for the screen they belong to. */
export const brought: { paths: string[] } = $state({ paths: [] })
