import { useState } from 'react'
import type { Draft } from '#letter/draft/draft'
import { sentOf } from '#letter/draft/sent'
import type { AppState } from './app/app-state'
import { ChildHomeScreen } from './child/child-home-screen'
import { ChildLetterScreen } from './child/child-letter-screen'
import { useApp } from './app/app-context'
import { later } from './app/later'
import { withScreenWords } from './app/words'
import { ToChild } from './controls/to-child'
import { LetterScreen, SentScreen } from './screens'

const WallScreen = later(() => withScreenWords(async () => (await import('./class/wall-screen')).WallScreen))

type Props = Readonly<{ state: AppState; draft: Draft | null; onSettings: () => void }>

/** What the window shows while a child writes. A grown-up's own letter stays closed. */
export function ChildScreens({ state: { timeline, shelf, split, ...told }, draft, onSettings }: Props) {
  const { wall } = useApp().settings
  // The letter beside which a grown-up sat down.
  const [withAdult, setWithAdult] = useState<string | null>(null)
  if (!timeline || draft?.register !== 'child') {
    // At home again, the next letter is opened by the child.
    if (withAdult !== null) setWithAdult(null)
    if (wall !== '') return <WallScreen key={wall} id={wall} shelf={shelf} notice={told.notice} />
    return <ChildHomeScreen shelf={shelf} notice={told.notice} onAdult={onSettings} />
  }
  const { id, at } = draft
  const sent = sentOf(draft)
  // Back at a question, it is the child who writes again.
  if (withAdult !== null && !sent && at !== 'send') setWithAdult(null)
  const onAdult = () => setWithAdult(id)
  if (sent) {
    const read = { draft, sent, told }
    if (withAdult === id) return <SentScreen key={id} {...read} />
    return (
      <ToChild key={id} value>
        <SentScreen {...read} onAdult={onAdult} />
      </ToChild>
    )
  }
  if (withAdult === id && at === 'send')
    return <LetterScreen key={id} draft={draft} timeline={timeline} told={told} split={split} />
  return <ChildLetterScreen key={id} draft={draft} timeline={timeline} told={told} onAdult={onAdult} />
}
