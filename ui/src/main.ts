import './styles/fonts.css'
import './styles/tokens.css'
import './styles/contrast.css'
import './styles/base.css'
import './lib/components/fields.css'
import './lib/components/boxes.css'
import { mount } from 'svelte'
import { startChanges } from '$lib/api/changes.svelte'
import App from './App.svelte'

// The listener first: a write during the first paint must not be missed.
void startChanges().finally(() => mount(App, { target: document.getElementById('app') as HTMLElement }))
