import { useCallback, useMemo, useState, memo, type ReactNode } from 'react'
import { hasWriterSentence } from '#letter/compose/compose'
import type { Draft } from '#letter/draft/draft'
import { badgeAlong } from '#letter/draft/can-carry-badge'
import type { Letter } from '#letter/parts/letter'
import { fontStack } from '#letter/parts/page-style'
import { languages } from '#locales/registry'
import { useTranslation } from '../app/words'
import { useConvention } from './use-convention'
import type { Remarks } from '../remarks/use-remarks'
import { PageBefore } from '../sheet/page-before'
import { PagesAfter } from '../sheet/pages-after'
import { ReadButton } from '../sheet/read-button'
import { PaneChoice, showPane } from '../controls/pane-choice'
import { LengthLadder, Waiting } from './length-ladder'
import { Page, sheetId } from './page'
import { PageLegend } from './page-legend'
import { ListenButton } from '../aloud/listen-button'
import { useApp } from '../app/app-context'
import { later } from '../app/later'
import { languageName } from '../app/language-name'
import { LabelledSelect } from '../controls/select'
import './page.css'

const MannerButton = later(async () => (await import('./manner-button')).MannerButton)
const RemarksButton = later(async () => (await import('../remarks/remarks-button')).RemarksButton)

// What is told of a letter only once something was changed in it.
const CarryOver = later(async () => (await import('./carry-over')).CarryOver)
const ReadsDifferently = later(async () => (await import('./reads-differently')).ReadsDifferently)
const KeptAside = later(async () => (await import('./kept-aside')).KeptAside)

const letterFont = { '--letter-font': fontStack }

type Props = Readonly<{
  draft: Draft
  letter: Letter
  remarks: Remarks
  /** What leaves, by its name, where it is not the sheet itself. */
  leaving: Readonly<{ name: string; shown: ReactNode }> | null
  /** What is said over a letter that is not begun, to whoever does not write it. */
  empty?: string
}>

/** The letter as it will print, with the choice of its language and manner, what could be said better, and what was taken out of it. */
export function PagePane({ draft, letter, remarks, leaving, empty }: Props) {
  const { t } = useTranslation()
  const { child } = useApp().settings
  const { from, change, forget } = useConvention(draft)
  const [openId, setOpenId] = useState<string | null>(null)
  const openSentence = useCallback((id: string) => {
    showPane('sheet')
    setOpenId(id)
  }, [])
  const { door, register, convention, tone, gravity, voice, childName, gender, variation } = draft
  const manner = { door, register, convention, tone, gravity, voice, childName, gender, variation }
  const badge = badgeAlong(draft)
  const begun = useMemo(() => hasWriterSentence(letter), [letter])
  const [wasBegun] = useState(begun)
  return (
    <section className="page-pane" aria-label={t('page.label')} style={letterFont}>
      <div className="desk">
        <div className="page-top">
          {!begun && <p className="page-empty">{empty ?? t(draft.follows ? 'page.follows' : 'page.empty')}</p>}
          <div className={begun ? undefined : 'waits'}>
            <div className="page-tools">
              {leaving && <PaneChoice key={leaving.name} turn="beside" labels={[leaving.name, t('page.seen.sheet')]} />}
              <div className="of-sheet">
                <div className="letter-language">
                  <ConventionSelect label={t('page.convention')} value={draft.convention} onChange={change} />
                </div>
                <LengthLadder length={draft.length} />
              </div>
              <span className="page-tools-end">
                <span className="of-sheet">{begun && <MannerButton {...manner} />}</span>
                {begun && <RemarksButton draftId={draft.id} remarks={remarks} onOpenSentence={openSentence} />}
                <span className="of-sheet">
                  <ListenButton part={sheetId} language={letter.language} label={t('listen.letter')} small />
                  <ReadButton letter={letter} draftId={draft.id} badge={badge} />
                </span>
              </span>
            </div>
            <div className="of-sheet">
              <PageLegend marked={remarks.all.length > 0} />
            </div>
          </div>
        </div>
        {leaving && <div className="leaving">{leaving.shown}</div>}
        <div className="of-sheet">
          {!child && wasBegun && <ReadsDifferently draft={draft} />}
          {begun && <CarryOver draft={draft} from={from} onClose={forget} />}
          <Waiting draft={draft} />
          <PageBefore letter={letter} draftId={draft.id} />
          <Page letter={letter} draft={draft} remarks={remarks} openId={openId} onOpen={setOpenId} />
          <PagesAfter letter={letter} draftId={draft.id} badge={badge} />
          {Object.keys(draft.edits).length > 0 && <KeptAside draft={draft} />}
        </div>
      </div>
    </section>
  )
}

type ConventionProps = Readonly<{ label: string; value: string; onChange: (convention: string) => void }>

/** A choice among the languages and places that letters can be written for. */
const ConventionSelect = memo(function ConventionSelect({ label, value, onChange }: ConventionProps) {
  const { language } = useApp().settings
  return (
    <LabelledSelect
      label={label}
      unseen
      options={languages.conventions.map((tag) => ({ value: tag, label: languageName(tag, language) }))}
      chosen={value}
      onChoose={({ value: tag }) => onChange(tag)}
    />
  )
})
