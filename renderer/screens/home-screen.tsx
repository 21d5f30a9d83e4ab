import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Failed, Shelf } from '#electron/bridge'
import { useApp } from '../app-context'
import { Brand } from '../components/brand'
import { Doors } from '../components/doors'
import { DraftsFolder } from '../components/drafts-folder'
import { DraftsList } from '../components/drafts-list'
import { ProblemNotice } from '../components/notice'
import { SettingsForm } from '../components/settings-form'

type Props = Readonly<{ shelf: Shelf; notice: Failed | null; onAbout: () => void }>

/** The doors, the person's letters, and the few settings there are. */
export function HomeScreen({ shelf, notice, onAbout }: Props) {
  const { t } = useTranslation()
  const { act } = useApp()
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  return (
    <div className="home">
      <div className="home-inside">
        <Brand onAbout={onAbout} />
        <main className="home-main">
          {notice && <ProblemNotice failed={notice} onClose={() => act({ kind: 'notice', notice: null })} />}
          <div className="hero">
            <h1 ref={title} tabIndex={-1}>
              {t('home.title')}
            </h1>
            <p>{t('home.lead')}</p>
          </div>
          <Doors />
          <DraftsList shelf={shelf} />
        </main>
        <footer className="home-foot">
          <DraftsFolder shelf={shelf} />
          <SettingsForm />
        </footer>
      </div>
    </div>
  )
}
