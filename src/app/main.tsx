import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import * as z from 'zod/mini'
import { daysInBin } from '../ports/use-device.ts'
import { openStore } from '../storage/store.ts'
import '../ui/styles/index.css'
import { onePressOneDeed } from '../ui/one-press.ts'
import { keepPlaces } from '../ui/places.ts'
import { App } from './app.tsx'
import { chosenLanguage } from './languages.ts'

// Compiled validators would need eval, which the content security policy forbids.
z.config({ jitless: true })

const store = openStore(() => new Date().toISOString())
void store.emptyBin(daysInBin).catch(() => undefined)
onePressOneDeed()
// Nobody presses before it has come: without it a press is as in any browser.
void import('../ui/press-began-on.ts').then(({ pressWhatItBeganOn }) => pressWhatItBeganOn()).catch(() => undefined)
keepPlaces()

function start() {
  createRoot(document.getElementById('root')!).render(
    <StrictMode>
      <App store={store} />
    </StrictMode>,
  )
  document.documentElement.classList.add('started')
}

const speakAnother = chosenLanguage()
if (speakAnother) void speakAnother().then(start)
else start()
