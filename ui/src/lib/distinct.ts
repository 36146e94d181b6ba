/** The list without what it says a second time: what `{#each}` may use as its own keys. */
export const distinct = <T>(list: Iterable<T>): T[] => [...new Set(list)]
