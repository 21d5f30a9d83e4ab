import '@fontsource-variable/atkinson-hyperlegible-next/wght.css'
import '@fontsource/gelasio/400.css'
import '@fontsource/gelasio/700.css'
import './app/typefaces.css'
import './app/tokens.css'
import './app/base.css'
import './controls/controls.css'
import './home/home.css'
import './shelf/shelf.css'
import './people/people.css'
import './welcome/welcome.css'
import './bar/bar.css'
import './write/write.css'
import './write/one-page.css'
import './stories/stories.css'
import './controls/fields.css'
import './write/all-questions.css'
import './write/panes.css'
import './page/page.css'
import './remarks/remarks.css'
import './sheet/sheet.css'
import './page/sentence-popover.css'
import './page/page-room.css'
import './send/send.css'
import './sent/sent.css'
import './conversation/conversation.css'
import './badge/badge.css'
import './enclosed/enclosed.css'
import './parent/parent.css'
import './child/child-home.css'
import './child/child-bar.css'
import './child/child-question.css'
import './child/child-letter.css'
import './child/child-room.css'
import './aloud/aloud.css'
import './settings/settings.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import type { Start } from '#electron/bridge/bridge'
import { languages } from '#locales/registry'
import { App } from './app'
import { CannotStart } from './app/cannot-start'
import { readyFor } from './app/languages-needed'
import { prepareWords } from './app/words'

const element = document.getElementById('root')
if (!element) throw new Error('The page has no root')
const root = createRoot(element)

async function show(start: Start): Promise<void> {
  await readyFor({ kind: 'restart', start })
  prepareWords(start.settings.language)
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
  prepareWords(language)
  root.render(<CannotStart />)
}

void window.bridge.start().then(show, tellCannotStart)
