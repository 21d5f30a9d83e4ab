import { useEffect, useRef } from 'react'
import type { Failed } from '#electron/bridge/outcome'
import type { Shelf } from '#electron/bridge/shelf'
import { useApp } from '../app/app-context'
import type { Gone } from '../app/app-state'
import { later, useScreenPainted } from '../app/later'
import { withScreenWords, useTranslation } from '../app/words'
import { Brand } from './brand'
import { Doors } from './doors'
import { NoReply } from './no-reply'
import { ProblemNotice } from '../outcome/notice'
import { DialogButton } from '../controls/dialog-button'
import { Icon } from '../controls/icon'
import './home.css'

// The doors do not wait for the letters: their list is asked for once the doors are painted.
const DraftsList = later(() => withScreenWords(async () => (await import('../shelf/drafts-list')).DraftsList))

const NoLetterHere = later(() => withScreenWords(async () => (await import('./no-letter-here')).NoLetterHere))

type Props = Readonly<{ shelf: Shelf; deleted: Gone | null; notice: Failed | null }>

/** The doors, and the person's letters. */
export function HomeScreen({ shelf, deleted, notice }: Props) {
  const { t } = useTranslation()
  const { act } = useApp()
  const isPainted = useScreenPainted()
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  return (
    <div className="home">
      <div className="home-inside">
        <Brand />
        <main className="home-main">
          {notice && <ProblemNotice failed={notice} onClose={() => act({ kind: 'notice', notice: null })} />}
          <div className="hero">
            <h1 ref={title} tabIndex={-1}>
              {t('home.title')}
            </h1>
            <p>{t('home.lead')}</p>
          </div>
          <NoReply drafts={shelf.drafts} />
          <Doors flat={shelf.drafts.length > 0 || !shelf.isRead} />
          <DialogButton to="stories" className="home-stories" />
          {isPainted && <DraftsList shelf={shelf} deleted={deleted} />}
        </main>
        <HomeFoot />
        {isPainted && <NoLetterHere />}
      </div>
    </div>
  )
}

/** What the app promises, and where it comes from. */
function HomeFoot() {
  const { t } = useTranslation()
  const { showDialog } = useApp()
  return (
    <footer className="home-foot">
      <p>
        <Icon name="lock" size={18} />
        {t('home.promise')}
      </p>
      <button type="button" className="button quiet small" onClick={() => showDialog('about')}>
        {t('settings.about')}
      </button>
    </footer>
  )
}
