import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { needsAgreement } from '#letter/parent/agreement'
import { hasWriterSentence } from '#letter/compose/compose'
import { canCarryBadge } from '#letter/draft/can-carry-badge'
import type { Draft } from '#letter/draft/draft'
import type { Letter } from '#letter/parts/letter'
import { questionsOf } from '#letter/draft/questions'
import { useApp } from '../app/app-context'
import { BadgeWay } from '../badge/badge-way'
import { BeforeItLeaves } from '../remarks/before-it-leaves'
import { Conversation } from '../conversation/conversation'
import type { Remarks } from '../remarks/use-remarks'
import { EnclosedWay } from '../enclosed/enclosed-way'
import { FormWay } from '../form/form-way'
import { Choice } from '../controls/choice'
import { Icon } from '../controls/icon'
import { MailWays } from './mail-ways'
import { PaperWays } from './paper-ways'
import { SentQuestion } from './sent-question'
import { waysOut, type WayOut } from './way-out'
import { useArrival } from '../app/use-arrival'
import { Pane } from '../questions/pane'
import { missingEssentials } from '../questions/is-answered'
import './send.css'

type Props = Readonly<{
  draft: Draft
  letter: Letter
  remarks: Remarks
  way: WayOut
  onWay: (way: WayOut) => void
  children?: ReactNode
}>

const titles = { email: 'send.mail.title', post: 'send.print.title', form: 'form.title' } as const

/** The ways for the letter to leave, under what is told of it first. */
export function SendPane({ draft, letter, remarks, way, onWay, children }: Props) {
  const { t } = useTranslation()
  const { settings } = useApp()
  const title = useArrival()
  const ready = hasWriterSentence(letter)
  return (
    <Pane labelledBy="send-title">
      <div className="question">
        <div className="question-head">
          <h1 id="send-title" ref={title} tabIndex={-1}>
            {t(ready ? 'send.title' : 'send.notReady')}
          </h1>
          <p>{t(ready ? 'send.lead' : 'send.notReadyHint')}</p>
        </div>
        {ready && children}
        {ready && <BeforeItLeaves draft={draft} remarks={remarks} />}
        {ready && (
          <Choice
            legend={t('send.title')}
            unseen
            look="chips"
            options={waysOut.map((value) => ({ value, label: t(titles[value]) }))}
            chosen={way}
            onChoose={({ value }) => onWay(value)}
          />
        )}
        {ready ? (
          <ul className="stack">
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
            <FormWay draft={draft} letter={letter} />
          </ul>
        ) : (
          <NothingToSend draft={draft} />
        )}
        {ready && <SentQuestion draft={draft} />}
        <p className="note">
          <Icon name="lock" />
          {t('send.private')}
        </p>
      </div>
      <Conversation draft={draft} />
    </Pane>
  )
}

/** The letter says nothing yet: the way to its first question. */
function NothingToSend({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation()
  const { act } = useApp()
  const first = missingEssentials(draft)[0] ?? questionsOf(draft)[0]
  if (!first) return null
  return (
    <p>
      <button type="button" className="button primary" onClick={() => act({ kind: 'go-to', at: first.id })}>
        {t('send.firstQuestion')}
      </button>
    </p>
  )
}
