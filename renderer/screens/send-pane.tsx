import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { hasWriterSentence } from '#letter/compose'
import type { Draft } from '#letter/draft'
import type { Letter } from '#letter/letter'
import { BeforeItLeaves } from '../components/before-it-leaves'
import { Icon } from '../components/icon'
import { MailWays } from '../components/mail-ways'
import { NothingToSend } from '../components/nothing-to-send'
import { PaperWays } from '../components/paper-ways'

type Props = Readonly<{ draft: Draft; letter: Letter; suggestions: number }>

/** The ways for the letter to leave. */
export function SendPane({ draft, letter, suggestions }: Props) {
  const { t } = useTranslation()
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  const ready = hasWriterSentence(letter)
  return (
    <section className="question-pane" aria-labelledby="send-title">
      <div className="question">
        <div className="question-head">
          <h1 id="send-title" ref={title} tabIndex={-1}>
            {t(ready ? 'send.title' : 'send.notReady')}
          </h1>
          <p>{t(ready ? 'send.lead' : 'send.notReadyHint')}</p>
        </div>
        {ready && <BeforeItLeaves count={suggestions} />}
        {ready ? (
          <ul className="ways">
            <PaperWays id={draft.id} />
            <MailWays id={draft.id} letter={letter} />
          </ul>
        ) : (
          <NothingToSend draft={draft} />
        )}
        <p className="send-note">
          <Icon name="lock" />
          {t('send.private')}
        </p>
      </div>
    </section>
  )
}
