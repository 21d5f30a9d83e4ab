import { useTranslation } from 'react-i18next'
import { isAgreed, needsAgreement } from '#letter/agreement'
import { hasWriterSentence } from '#letter/compose'
import { canCarryBadge } from '#letter/can-carry-badge'
import type { Draft } from '#letter/draft'
import type { Letter } from '#letter/letter'
import { useApp } from '../app-context'
import { BadgeWay } from '../components/badge-way'
import { BeforeItLeaves } from '../components/before-it-leaves'
import { Conversation } from '../components/conversation'
import { EnclosedWay } from '../components/enclosed-way'
import { Icon } from '../components/icon'
import { MailWays } from '../components/mail-ways'
import { NothingToSend } from '../components/nothing-to-send'
import { PaperWays } from '../components/paper-ways'
import { ParentAgreed } from '../components/parent-agreed'
import { SentQuestion } from '../components/sent-question'
import { useArrival } from '../use-arrival'
import { ParentPage } from './parent-page'

type Props = Readonly<{ draft: Draft; letter: Letter; suggestions: number }>

/** The ways for the letter to leave; for a child's, once an adult agreed to it. */
export function SendPane(props: Props) {
  const { draft, letter } = props
  const { settings } = useApp()
  const held = needsAgreement(draft, settings.child) && !isAgreed(draft, letter)
  return held && hasWriterSentence(letter) ? <ParentPage {...props} /> : <SendWays {...props} />
}

function SendWays({ draft, letter, suggestions }: Props) {
  const { t } = useTranslation()
  const { settings } = useApp()
  const title = useArrival()
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
        {ready && needsAgreement(draft, settings.child) && <ParentAgreed agreed={draft.agreed} />}
        {ready && <BeforeItLeaves count={suggestions} />}
        {ready ? (
          <ul className="ways">
            {canCarryBadge(draft) && (
              <BadgeWay
                draft={draft}
                letter={letter}
                agreement={needsAgreement(draft, settings.child) ? 'given' : null}
              />
            )}
            <EnclosedWay draft={draft} />
            <PaperWays id={draft.id} />
            <MailWays id={draft.id} letter={letter} />
          </ul>
        ) : (
          <NothingToSend draft={draft} />
        )}
        {ready && <SentQuestion draft={draft} />}
        <p className="send-note">
          <Icon name="lock" />
          {t('send.private')}
        </p>
      </div>
      <Conversation draft={draft} />
    </section>
  )
}
