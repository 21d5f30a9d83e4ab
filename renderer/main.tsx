import './app/layers.css'
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css'
import '@fontsource/gelasio/400.css'
import '@fontsource/gelasio/700.css'
import './app/typefaces.css'
import './app/reset.css'
import './app/tokens.css'
import './controls/utilities.css'
import './controls/button.css'
import './controls/field.css'
import './controls/choice.css'
import './controls/notice.css'
import './controls/popover.css'
import './controls/dialog.css'
import './controls/door.css'
import './controls/row.css'
import './controls/front.css'
import './controls/way.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import type { Start } from '#electron/bridge/start-calls'
import { languages } from '#locales/registry'
import { App } from './app'
import { CannotStart } from './app/cannot-start'
import { readyFor } from './app/languages-needed'
import { speak } from './app/words'

const element = document.getElementById('root')
if (!element) throw new Error('The page has no root')
const root = createRoot(element)

async function show(start: Start): Promise<void> {
  await readyFor({ kind: 'restart', start }, start.settings)
  speak(start.settings.language)
  root.render(
    <StrictMode>
      <App start={start} />
    </StrictMode>,
  )
}

async function tellCannotStart(): Promise<void> {
  const language = languages.closest(navigator.language)
  await languages.load(language, 'window')
  document.documentElement.lang = language
  speak(language)
  root.render(<CannotStart />)
}

void window.bridge.start().then(show, tellCannotStart)
