import { useEffect, useRef } from 'react'
import type { Failed } from '#electron/bridge/outcome'
import type { Shelf } from '#electron/bridge/shelf'
import type { Door as DoorName } from '#letter/draft/questions'
import { useApp } from '../app/app-context'
import { useTranslation } from '../app/words'
import { ChildDrafts } from './child-drafts'
import { Icon } from '../controls/icon'
import { ToChild } from '../controls/to-child'
import { NotSaved } from '../outcome/not-saved'
import { ProblemNotice } from '../outcome/notice'
import { ReadAloudButton } from '../aloud/read-aloud-button'
import { useRefusal } from '../app/use-saving'
import { Door } from '../controls/door'
import { useEnter } from '../home/use-enter'
import './child-home.css'

type Props = Readonly<{ shelf: Shelf; notice: Failed | null; onAdult: () => void }>

const doors = ['disappointed', 'thankful'] as const satisfies readonly DoorName[]
const head = 'child-home'

/** A child's first screen: two doors, the child's letters, and one way for a grown-up. */
export function ChildHomeScreen({ shelf, notice, onAdult }: Props) {
  const { t } = useTranslation()
  const { act, settings } = useApp()
  const { opening, enter } = useEnter()
  const refusal = useRefusal()
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])

  return (
    <ToChild value>
      <div className="child-home">
        <main className="child-home-inside">
          {refusal && <NotSaved failed={refusal} />}
          {notice && <ProblemNotice failed={notice} onClose={() => act({ kind: 'notice', notice: null })} />}
          <div className="child-home-said" id={head}>
            <div className="child-home-title">
              <h1 ref={title} tabIndex={-1} data-aloud="">
                {t('child.home.title')}
              </h1>
              <ReadAloudButton part={head} language={settings.language} label={t('listen.screen')} words />
            </div>
            <div className="child-doors">
              {doors.map((door) => (
                <Door
                  key={door}
                  drawing={door}
                  className={`child-door ${door}`}
                  title={t(`child.home.doors.${door}.title`)}
                  hint={t(`child.home.doors.${door}.hint`)}
                  idle={opening}
                  aloud
                  onClick={() => void enter(door)}
                />
              ))}
            </div>
          </div>
          <ChildDrafts shelf={shelf} />
        </main>
        <footer className="grown-up-foot child-home-foot">
          <button type="button" className="button quiet" onClick={onAdult}>
            <Icon name="lock" />
            {t('child.home.adult')}
          </button>
        </footer>
      </div>
    </ToChild>
  )
}
