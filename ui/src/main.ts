import './styles/fonts.css'
import './styles/tokens.css'
import './styles/contrast.css'
import './styles/base.css'
import './lib/components/fields.css'
import './lib/components/boxes.css'
import { mount } from 'svelte'
import { startChanges } from '$lib/api/changes.svelte'
import { prefs } from '$lib/prefs.svelte'
import { learn } from '$lib/words'
import App from './App.svelte'

// The words, and the listener: a write during the first paint must not be missed.
void Promise.allSettled([learn(prefs.language), startChanges()]).then(() =>
  mount(App, { target: document.getElementById('app') as HTMLElement }),
)
