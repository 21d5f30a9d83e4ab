import { useCallback, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { setConvention } from '#letter/change-draft'
import { hasWriterSentence } from '#letter/compose'
import type { Draft } from '#letter/draft'
import type { Letter } from '#letter/letter'
import { fontStack } from '#letter/page-style'
import { useApp } from '../app-context'
import { Icon } from './icon'
import { ConventionSelect } from './convention-select'
import { KeptAside } from './kept-aside'
import { LengthLadder, Waiting } from './length-ladder'
import { MannerButton } from './manner-button'
import { Page } from './page'
import { PageLegend } from './page-legend'

const letterFont = { '--letter-font': fontStack }

/** The letter as it will print, with the choice of its language, and what was taken out of it. */
export function PagePane({ draft, letter }: { readonly draft: Draft; readonly letter: Letter }) {
  const { t } = useTranslation()
  const { act } = useApp()
  const [enlarged, setEnlarged] = useState(false)
  const changeConvention = useCallback(
    (convention: string) => act({ kind: 'change', change: (before) => setConvention(before, convention), step: null }),
    [act],
  )
  const { door, register, convention, tone, gravity, voice, gender } = draft
  const manner = { door, register, convention, tone, gravity, voice, gender }
  const begun = useMemo(() => hasWriterSentence(letter), [letter])
  return (
    <section className="page-pane" aria-label={t('page.label')} style={letterFont}>
      <div className="desk">
        <div className="page-tools">
          <ConventionSelect label={t('page.convention')} value={draft.convention} onChange={changeConvention} />
          <LengthLadder length={draft.length} />
          <span className="page-tools-end">
            <MannerButton {...manner} />
            <button
              type="button"
              className="button small quiet"
              aria-label={t('page.enlarge')}
              title={t('page.enlarge')}
              aria-pressed={enlarged}
              onClick={() => setEnlarged((before) => !before)}
            >
              <Icon name="enlarge" size={18} />
            </button>
          </span>
        </div>
        <Waiting draft={draft} />
        {!begun && <p className="page-empty">{t('page.empty')}</p>}
        <Page letter={letter} draft={draft} enlarged={enlarged} />
        <PageLegend />
        <KeptAside draft={draft} />
      </div>
    </section>
  )
}
