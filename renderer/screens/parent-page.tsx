import { useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { canCarryBadge } from '#letter/can-carry-badge'
import { cleanLine } from '#letter/clean-text'
import type { Draft } from '#letter/draft'
import type { Letter } from '#letter/letter'
import { fontStack } from '#letter/page-style'
import { reveals } from '#letter/reveals'
import { languageOf } from '#locales/languages'
import { useApp } from '../app-context'
import { BadgeWay } from '../components/badge-way'
import { BeforeItLeaves } from '../components/before-it-leaves'
import { Icon } from '../components/icon'
import { Conversation } from '../components/conversation'
import { ParentContact } from '../components/parent-contact'
import { ParentDecision } from '../components/parent-decision'
import { ParentRecipient } from '../components/parent-recipient'
import { ParentReveals } from '../components/parent-reveals'
import { showPage } from '../show-sentence'
import { useArrival } from '../use-arrival'

const letterFont = { '--letter-font': fontStack }

type Props = Readonly<{ draft: Draft; letter: Letter; suggestions: number }>

/** What an adult sees before a child's letter leaves: what it tells, where the answer goes, and the decision. */
export function ParentPage({ draft, letter, suggestions }: Props) {
  const { t } = useTranslation()
  const { announce, today } = useApp()
  const title = useArrival()
  const told = useMemo(() => reveals(draft, letter, languageOf(draft.convention), today), [draft, letter, today])
  const name = cleanLine(draft.writer.name)
  const changed = draft.agreed !== null
  useEffect(() => {
    if (changed) announce(t('parent.changed'))
  }, [announce, changed, t])
  return (
    <section className="question-pane" aria-labelledby="parent-title">
      <div className="question parent-page" style={letterFont}>
        <div className="question-head">
          <h1 id="parent-title" ref={title} tabIndex={-1}>
            {t('parent.title')}
          </h1>
          <p>{name ? t('parent.leadNamed', { name }) : t('parent.lead')}</p>
          <button type="button" className="button parent-read" onClick={showPage}>
            {t('parent.read')}
          </button>
        </div>
        {changed && (
          <p className="parent-note">
            <Icon name="info" />
            <span>{t('parent.changed')}</span>
          </p>
        )}
        <ParentReveals reveals={told} letter={letter} draftId={draft.id} badge={draft.badge} />
        <ParentContact draft={draft} letter={letter} />
        <ParentRecipient draft={draft} letter={letter} />
        <section className="parent-part" aria-labelledby="parent-check">
          <h2 id="parent-check">{t('parent.check.title')}</h2>
          {suggestions > 0 && <p className="parent-lead">{t('parent.check.hint')}</p>}
          {suggestions > 0 ? <BeforeItLeaves count={suggestions} /> : <p>{t('parent.check.none')}</p>}
        </section>
        {canCarryBadge(draft) && (
          <ul className="ways">
            <BadgeWay draft={draft} letter={letter} agreement="asked" />
          </ul>
        )}
        <ParentDecision draft={draft} />
        <p className="send-note">
          <Icon name="lock" />
          {t('send.private')}
        </p>
      </div>
      <Conversation draft={draft} />
    </section>
  )
}
