// What a window fetches before it says anything; tests speak either language at once.
import { learn } from '$lib/words'

await Promise.all([learn('en'), learn('ru')])
