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
import { App } from './app'
import { CannotStart } from './app/cannot-start'
import { prepareWords } from './app/words'

const element = document.getElementById('root')
if (!element) throw new Error('The page has no root')
const root = createRoot(element)

function show(start: Start): void {
  prepareWords(start.settings.language)
  root.render(
    <StrictMode>
      <App start={start} />
    </StrictMode>,
  )
}

function tellCannotStart(): void {
  prepareWords(navigator.language.startsWith('fr') ? 'fr' : 'en')
  root.render(<CannotStart />)
}

window.bridge.start().then(show, tellCannotStart)
