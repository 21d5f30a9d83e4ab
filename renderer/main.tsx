import '@fontsource-variable/atkinson-hyperlegible-next/wght.css'
import '@fontsource/gelasio/400.css'
import '@fontsource/gelasio/700.css'
import './styles/typefaces.css'
import './styles/tokens.css'
import './styles/base.css'
import './styles/controls.css'
import './styles/home.css'
import './styles/drafts.css'
import './styles/people.css'
import './styles/welcome.css'
import './styles/letter-screen.css'
import './styles/question.css'
import './styles/one-page.css'
import './styles/offers.css'
import './styles/fields.css'
import './styles/all-questions.css'
import './styles/panes.css'
import './styles/page-tools.css'
import './styles/remarks.css'
import './styles/page.css'
import './styles/sentence-popover.css'
import './styles/page-room.css'
import './styles/send.css'
import './styles/sent.css'
import './styles/conversation.css'
import './styles/badge.css'
import './styles/enclosed.css'
import './styles/parent.css'
import './styles/child-home.css'
import './styles/child-bar.css'
import './styles/child-question.css'
import './styles/child-letter.css'
import './styles/child-room.css'
import './styles/read-aloud.css'
import './styles/settings.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import type { Start } from '#electron/bridge'
import { App } from './app'
import { CannotStart } from './screens/cannot-start'
import { prepareWords } from './words'

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
