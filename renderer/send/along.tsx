import type { ReactNode } from 'react'
import { newBadge } from '#letter/badge/new-badge'
import { privateNumbers } from '#letter/check/private-numbers'
import { badgeAlong, canCarryBadge } from '#letter/draft/can-carry-badge'
import { setBadge } from '#letter/draft/change-paper'
import type { Draft } from '#letter/draft/draft'
import type { Letter } from '#letter/parts/letter'
import { needsAgreement } from '#letter/parent/agreement'
import { partedCopies } from '#letter/text/hidden-copies'
import { languageOf } from '#locales/registry'
import { useApp } from '../app/app-context'
import { useChange } from '../app/use-change'
import { useTranslation, type TFunction } from '../app/words'
import { BadgePart } from '../badge/badge-part'
import { useBadgeFocus } from '../badge/use-badge-focus'
import { Icon } from '../controls/icon'
import { GoesAlong } from '../party/goes-along'
import { useIntoSight } from '../questions/use-into-sight'

type Props = Readonly<{
  draft: Draft
  letter: Letter
  isOpen: boolean
  onOpen: (isOpen: boolean) => void
  /** What stands beside it. */
  children?: ReactNode
}>

/** What goes with the letter, in one line; opened, all that can be added, changed and taken out. */
export function Along({ draft, letter, isOpen, onOpen, children }: Props) {
  const { t } = useTranslation()
  const { settings } = useApp()
  const change = useChange()
  const part = useIntoSight<HTMLDivElement>(isOpen)
  const { badge } = draft
  const { add, room } = useBadgeFocus(badge !== null)
  const canHaveBadge = canCarryBadge(draft)
  const lines = `${draft.enclosures}\n${draft.copies}`
  const hasNumber = privateNumbers(lines, languageOf(draft.convention), draft.convention).length > 0

  const goes = whatGoes(draft, t)

  const addBadge = () => {
    onOpen(true)
    change((before) => setBadge(before, newBadge(draft, languageOf(draft.convention))))
  }
  return (
    <div ref={part} className="along" data-alone={goes.length === 0 || undefined}>
      <details className="more" open={isOpen} onToggle={({ currentTarget }) => onOpen(currentTarget.open)}>
        <summary>
          <Icon name="clip" />
          <span className="along-title">{t('along.title')}</span>
          <span className="along-what">
            {goes.length === 0 && t('along.nothing')}
            {goes.map(({ text, lang }, index) => (
              <span key={index} lang={lang}>
                {index > 0 && ', '}
                {text}
              </span>
            ))}
          </span>
        </summary>
        {isOpen && (
          <div className="along-room">
            {canHaveBadge && badge && (
              <div className="along-badge">
                <BadgePart
                  draft={draft}
                  badge={badge}
                  letter={letter}
                  agreement={needsAgreement(draft, settings.child) ? 'given' : null}
                  room={room}
                />
              </div>
            )}
            <GoesAlong draft={draft} />
          </div>
        )}
      </details>
      <div className="along-beside">
        {canHaveBadge && !badge && (
          <button ref={add} type="button" className="button small" onClick={addBadge}>
            <Icon name="star" size={18} />
            {t('badge.add')}
          </button>
        )}
        {children}
      </div>
      {hasNumber && !isOpen && <p className="enclosed-look">{t('enclosures.number')}</p>}
    </div>
  )
}

/** What goes with a letter, named shortly; with its language where the writer named it. */
function whatGoes(draft: Draft, t: TFunction): readonly Readonly<{ text: string; lang?: string }>[] {
  const { badge, enclosed } = draft
  const named = (text: string) => text.split('\n').flatMap((line) => line.trim() || [])
  const pictures = enclosed.filter(({ picture }) => picture).length
  const documents = enclosed.length - pictures
  const copies = partedCopies(draft.copies).shown
  const isWaiting = canCarryBadge(draft) && badge?.joined && !badgeAlong(draft)
  const added = [
    ...(badgeAlong(draft) ? [t('along.badge')] : []),
    ...(isWaiting ? [t('along.unnamed')] : []),
    ...(pictures > 0 ? [t('along.pictures', { count: pictures })] : []),
    ...(documents > 0 ? [t('along.documents', { count: documents })] : []),
  ]
  return [
    ...added.map((text) => ({ text })),
    ...named(draft.enclosures).map((text) => ({ text, lang: draft.convention })),
    ...(copies.length > 0 ? [{ text: t('along.copies', { names: copies.join(', ') }) }] : []),
  ]
}
