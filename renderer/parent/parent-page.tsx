import { useEffect, useMemo, type ReactNode } from 'react'
import { canCarryBadge } from '#letter/draft/can-carry-badge'
import { badgeAlong } from '#letter/draft/can-carry-badge'
import { cleanLine } from '#letter/text/clean-text'
import type { Draft } from '#letter/draft/draft'
import type { Letter } from '#letter/parts/letter'
import { fontStack } from '#letter/parts/page-style'
import { reveals } from '#letter/parent/reveals'
import { languageOf, languages } from '#locales/registry'
import { useApp } from '../app/app-context'
import { useTranslation } from '../app/words'
import { BadgeWay } from '../badge/badge-way'
import { BeforeItLeaves } from '../remarks/before-it-leaves'
import type { Remarks } from '../remarks/use-remarks'
import { Icon } from '../controls/icon'
import { Conversation } from '../conversation/conversation'
import { ParentByHand } from './parent-by-hand'
import { ParentContact } from './parent-contact'
import { ParentDecision } from './parent-decision'
import { ParentRecipient } from './parent-recipient'
import { ParentReveals } from './parent-reveals'
import { showPage } from '../page/show-sentence'
import { SignForChild } from '../signature/sign-letter'
import { ReadButton } from '../sheet/read-button'
import { useArrival } from '../app/use-arrival'
import { Pane } from '../questions/pane'
import './parent.css'
import { usePart } from '../app/use-part'

/** What this page asks for by itself: who it goes to, where the answer comes. */
const askedBeside: readonly string[] = ['no-recipient', 'no-way']

const letterFont = { '--letter-font': fontStack }

type Props = Readonly<{
  draft: Draft
  letter: Letter
  remarks: Remarks
  /** Where the letter is one of a class: whose it is, which one, and what stands in place of the decision. */
  ofClass?: Readonly<{ title: string; lead: string; foot: ReactNode; word: ReactNode }>
}>

/** What an adult sees before a child's letter leaves: what it tells, where the answer goes, and the decision. */
export function ParentPage({ draft, letter, remarks, ofClass }: Props) {
  const { t } = useTranslation()
  const { announce, today } = useApp()
  const title = useArrival()
  const check = usePart(languages.tagOf(draft.convention), 'check')
  const told = useMemo(
    () => check && reveals(draft, letter, languageOf(draft.convention), today),
    [check, draft, letter, today],
  )
  const name = cleanLine(draft.writer.name)
  const changed = draft.agreed !== null
  const hasRemarks = remarks.all.some(({ reason }) => !askedBeside.includes(reason))
  useEffect(() => {
    if (changed) announce(t('parent.changed'))
  }, [announce, changed, t])
  return (
    <Pane labelledBy="parent-title" foot={ofClass?.foot}>
      <div className="question parent-page" style={letterFont}>
        <div className="question-head">
          <h1 id="parent-title" ref={title} tabIndex={-1}>
            {ofClass?.title ?? t('parent.title')}
          </h1>
          <p>{ofClass?.lead ?? (name ? t('parent.leadNamed', { name }) : t('parent.lead'))}</p>
          <button type="button" className="button parent-read" onClick={showPage}>
            {t('parent.read')}
          </button>
          <div className="parent-large">
            <ReadButton letter={letter} draftId={draft.id} badge={badgeAlong(draft)} words />
          </div>
        </div>
        {changed && (
          <p className="parent-note">
            <Icon name="info" />
            <span>{t('parent.changed')}</span>
          </p>
        )}
        {draft.handwritten && <ParentByHand draftId={draft.id} handwritten={draft.handwritten} />}
        {told && (
          <ParentReveals
            reveals={told}
            letter={letter}
            draftId={draft.id}
            badge={draft.badge}
            ofClass={draft.pupil !== null}
          />
        )}
        {ofClass?.word}
        <ParentContact draft={draft} letter={letter} />
        <ParentRecipient draft={draft} letter={letter} />
        {hasRemarks ? (
          <BeforeItLeaves
            draft={draft}
            remarks={remarks}
            askedBeside={askedBeside}
            title={t('parent.check.title')}
            lead={t('parent.check.hint')}
          />
        ) : (
          <section className="parent-part" aria-labelledby="parent-check">
            <h2 id="parent-check">{t('parent.check.title')}</h2>
            <p>{t('parent.check.none')}</p>
          </section>
        )}
        {canCarryBadge(draft) && (
          <ul className="stack">
            <BadgeWay draft={draft} letter={letter} />
          </ul>
        )}
        {!ofClass && <SignForChild draft={draft} />}
        {!ofClass && <ParentDecision draft={draft} />}
        <p className="note">
          <Icon name="lock" />
          {t('send.private')}
        </p>
      </div>
      <Conversation draft={draft} />
    </Pane>
  )
}
