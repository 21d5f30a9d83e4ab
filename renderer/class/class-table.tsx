import { useEffect, useRef } from 'react'
import type { ClassOrder, PupilLetter } from '#electron/bridge/class-calls'
import type { Failed } from '#electron/bridge/outcome'
import { pupilStates } from '#letter/draft/pupil-state'
import { useApp } from '../app/app-context'
import { goHome, useOpening } from '../app/open-letter'
import { useSettings } from '../app/use-settings'
import { useTranslation } from '../app/words'
import { Choice } from '../controls/choice'
import { Icon } from '../controls/icon'
import { FailedNotice } from '../outcome/notice'
import { AddPupil } from './add-pupil'
import { ClassFiles } from './class-files'
import { ClassHead } from './class-head'
import { GuideButton } from './guide-button'
import type { RemovedPupil } from './pupil-changes'
import { PupilRemoved } from './pupil-removed'
import { PupilRows } from './pupil-rows'
import './class.css'

type Props = Readonly<{
  id: string
  title: string
  /** In the order that was chosen; null until they are read. */
  letters: readonly PupilLetter[] | null
  failed: Failed | null
  /** The letter read last, to come back to. */
  last: string | null
  /** The letter that was taken out last, to be put back. */
  removed: RemovedPupil | null
  /** Told of the letter that comes back, as the one read last. */
  onPutBack: (id: string) => void
  order: ClassOrder
  onOrder: (order: ClassOrder) => void
}>

const orders: readonly ClassOrder[] = ['list', 'name']

/** The letters of a class, a line a pupil: how far each is, the way to read them one after the other, and all of them on paper. */
export function ClassTable({ id, title, letters, failed, last, removed, onPutBack, order, onOrder }: Props) {
  const { t } = useTranslation()
  const tools = useApp()
  const { bridge } = tools
  const [, changeSettings] = useSettings()
  const open = useOpening()
  const heading = useRef<HTMLHeadingElement>(null)
  const read = (letter: PupilLetter) => void open(bridge.openDraft({ id: letter.id }))
  useEffect(() => {
    if (last === null) heading.current?.focus()
  }, [last])
  const isEmpty = letters?.length === 0
  const next = letters?.find(({ state }) => state === 'ready')
  const counts = pupilStates.flatMap((state) => {
    const count = letters?.filter((one) => one.state === state).length ?? 0
    return count > 0 ? [t(`class.counts.${state}`, { count })] : []
  })
  return (
    <div className="class-screen">
      <ClassHead onBack={() => void goHome(tools)}>
        <GuideButton />
      </ClassHead>
      <main className="class-inside">
        <div className="class-title">
          <h1 ref={heading} tabIndex={-1}>
            {title || t('class.title')}
          </h1>
          <p>{letters && !isEmpty && [t('shelf.count', { count: letters.length }), ...counts].join(' · ')}</p>
        </div>
        <FailedNotice failed={failed} />
        {removed && <PupilRemoved key={removed.id} removed={removed} onPutBack={onPutBack} />}
        {!isEmpty && (
          <section className="class-part class-to-wall" aria-labelledby="class-to-wall">
            <h2 id="class-to-wall">{t('class.toWall.title')}</h2>
            <p id="class-no-lock">{t('class.toWall.hint')}</p>
            <button
              type="button"
              className="button primary"
              aria-describedby="class-no-lock"
              onClick={() => void changeSettings({ child: true, wall: id })}
            >
              {t('class.toWall.go')}
              <Icon name="next" />
            </button>
          </section>
        )}
        {letters && !isEmpty && (
          <section className="class-part" aria-labelledby="class-letters">
            <div className="class-part-head">
              <h2 id="class-letters">{t('class.letters')}</h2>
              {next && (
                <button type="button" className="button" onClick={() => read(next)}>
                  <Icon name="book" />
                  {t('class.readNext')}
                </button>
              )}
              <Choice
                look="chips"
                className="class-order"
                legend={t('class.order')}
                unseen
                options={orders.map((value) => ({ value, label: t(`class.orders.${value}`) }))}
                chosen={order}
                onChoose={({ value }) => onOrder(value)}
              />
            </div>
            <PupilRows letters={letters} last={removed?.id === last ? null : last} onRead={read} />
            <div className="row">
              <AddPupil id={id} />
            </div>
          </section>
        )}
        {letters && !isEmpty && (
          <ClassFiles id={id} order={order} agreed={letters.filter(({ state }) => state === 'agreed').length} />
        )}
      </main>
    </div>
  )
}
