import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Failed } from '#electron/outcome'
import type { Shelf } from '#electron/shelf'
import type { Door } from '#letter/draft'
import { useApp } from '../app-context'
import { artwork } from '../artwork'
import { ChildDrafts } from '../components/child-drafts'
import { Icon } from '../components/icon'
import { ProblemNotice } from '../components/notice'
import { ReadAloudButton } from '../components/read-aloud-button'
import { useEnter } from '../use-enter'

type Props = Readonly<{ shelf: Shelf; notice: Failed | null; onAdult: () => void }>

const doors = ['disappointed', 'thankful'] as const satisfies readonly Door[]
const head = 'child-home'

/** A child's first screen: two doors, the child's letters, and one way for a grown-up. */
export function ChildHomeScreen({ shelf, notice, onAdult }: Props) {
  const { t } = useTranslation()
  const { act, settings } = useApp()
  const { opening, enter } = useEnter()
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])

  return (
    <div className="child-home">
      <main className="child-home-inside">
        {notice && <ProblemNotice failed={notice} onClose={() => act({ kind: 'notice', notice: null })} />}
        <div className="child-home-said" id={head}>
          <div className="child-home-title">
            <h1 ref={title} tabIndex={-1} data-aloud="">
              {t('child.home.title')}
            </h1>
            <ReadAloudButton part={head} language={settings.language} label={t('child.listen.screen')} words />
          </div>
          <div className="child-doors">
            {doors.map((door) => (
              <button
                key={door}
                type="button"
                className={`door child-door ${door}`}
                aria-disabled={opening}
                onClick={() => void enter(door)}
              >
                <img src={artwork[door]} alt="" />
                <span>
                  <span className="door-title" data-aloud="">
                    {t(`child.home.doors.${door}.title`)}
                  </span>
                  <span className="door-hint" data-aloud="">
                    {t(`child.home.doors.${door}.hint`)}
                  </span>
                </span>
              </button>
            ))}
          </div>
        </div>
        <ChildDrafts shelf={shelf} />
      </main>
      <footer className="child-home-foot">
        <button type="button" className="button quiet" onClick={onAdult}>
          <Icon name="lock" />
          {t('child.home.adult')}
        </button>
      </footer>
    </div>
  )
}
