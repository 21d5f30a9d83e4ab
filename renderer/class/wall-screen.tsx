import { useEffect, useRef, useState } from 'react'
import type { Failed } from '#electron/bridge/outcome'
import type { Shelf } from '#electron/bridge/shelf'
import type { PupilState } from '#letter/draft/pupil-state'
import { useApp } from '../app/app-context'
import { useOpening } from '../app/open-letter'
import { useRefusal } from '../app/use-saving'
import { useSettings } from '../app/use-settings'
import { useTranslation } from '../app/words'
import { Icon, type IconName } from '../controls/icon'
import { ToChild } from '../controls/to-child'
import { NotSaved } from '../outcome/not-saved'
import { FailedNotice, ProblemNotice } from '../outcome/notice'
import { GrownUpDialog } from '../parent/grown-up-dialog'
import { useClassLetters } from './use-class-letters'
import { useWallKeys } from './use-wall-keys'
import './wall.css'

type Props = Readonly<{ id: string; shelf: Shelf; notice: Failed | null }>

const icons = {
  'not-begun': 'circle',
  begun: 'pen',
  ready: 'mail',
  agreed: 'check',
  sent: 'send',
} as const satisfies Record<PupilState, IconName>

/** The first names of a class, big: each child opens its own letter. It is no lock; a grown-up goes back by a small question. */
export function WallScreen({ id, shelf, notice }: Props) {
  const { t } = useTranslation()
  const { act, bridge } = useApp()
  const [, changeSettings] = useSettings()
  const open = useOpening()
  const refusal = useRefusal()
  const title = useRef<HTMLHeadingElement>(null)
  const answer = useClassLetters(id, shelf)
  const letters = answer?.kind === 'done' ? answer.letters : []
  const [isAsking, setAsking] = useState(false)
  const wall = useWallKeys()
  useEffect(() => title.current?.focus(), [])
  const toTable = async () => {
    setAsking(false)
    await changeSettings({ child: false, wall: '' })
    act({ kind: 'class', at: { kind: 'table', id } })
  }
  return (
    <ToChild value>
      <div className="wall">
        <main className="wall-inside">
          {refusal && <NotSaved failed={refusal} />}
          {notice && <ProblemNotice failed={notice} onClose={() => act({ kind: 'notice', notice: null })} />}
          {answer?.kind === 'failed' && <FailedNotice failed={answer} />}
          <h1 ref={title} tabIndex={-1}>
            {t('class.wall.title')}
          </h1>
          <ul ref={wall} className="wall-names">
            {letters.map((letter) => (
              <li key={letter.id}>
                <button
                  type="button"
                  className="big-opener wall-name"
                  data-state={letter.state}
                  onClick={() => void open(bridge.openDraft({ id: letter.id }))}
                >
                  <strong>{letter.name}</strong>
                  <span>
                    <Icon name={icons[letter.state]} size={18} />
                    {t(`class.wall.states.${letter.state}`)}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </main>
        <footer className="grown-up-foot wall-foot">
          <button type="button" className="button quiet" onClick={() => setAsking(true)}>
            <Icon name="lock" />
            {t('child.home.adult')}
          </button>
        </footer>
        {isAsking && <GrownUpDialog purpose="class" onPass={() => void toTable()} onClose={() => setAsking(false)} />}
      </div>
    </ToChild>
  )
}
