import { useCallback, type ReactNode } from 'react'
import { applyRemark } from '#letter/check/apply-remark'
import { dismiss } from '#letter/draft/change-draft'
import { correct } from '#letter/draft/correct'
import type { Draft, Words } from '#letter/draft/draft'
import type { Letter } from '#letter/parts/letter'
import type { Remark } from '#letter/check/remark'
import { useApp } from '../app/app-context'
import { letterSentences } from '#letter/parts/letter-sentences'
import { useTranslation } from '../app/words'
import { spellingReason } from './spelling-remarks'
import { useSaidRemark } from './use-said-remark'
import { KeepProposal } from './keep-proposal'
import { useAnswer } from '../app/use-answer'
import './remarks.css'

type Props = Readonly<{
  remark: Remark
  draftId: string
  letter: Letter
  register: Draft['register']
  /** What else can be done with it, by its place on the screen. */
  children?: ReactNode
  /** True where the sentence is open, and the words that could replace one can be asked for. */
  open: boolean
  onChange: (how: (words: Words) => Words, said: string) => void
  /** Leaves the place where it is shown. */
  onLeave: () => void
}>

/** One suggestion: what, why, and what can be done about it. Nothing changes by itself. */
export function RemarkItem({ remark, draftId, letter, register, children, open, onChange, onLeave }: Props) {
  const { t } = useTranslation()
  const { act, bridge } = useApp()
  const said = useSaidRemark(register)(remark)
  const { place, change } = remark
  const sentence = letterSentences(letter).find(({ id }) => place.kind === 'sentence' && id === place.id)
  const respell = (word: string) => {
    if (!sentence || place.kind !== 'sentence') return
    const text = `${sentence.text.slice(0, place.from)}${word}${sentence.text.slice(place.to)}`
    onChange((before) => correct(before, sentence, text, letter), t('remarks.changed'))
  }
  const apply = () => onChange((before) => applyRemark(before, remark, letter), t('remarks.changed'))
  const split = async (sentences: readonly string[]) => {
    onLeave()
    const outcome = await bridge.splitDraft({ id: draftId, sentences })
    act({ kind: 'split', from: draftId, outcome, change: (before) => applyRemark(before, remark, letter) })
  }
  return (
    <li className="remark">
      <p className="remark-title">{said.title}</p>
      <p className="remark-why">{said.why}</p>
      {said.example !== null && <p className="remark-why">{said.example}</p>}
      {!open && sentence && (
        <p className="remark-sentence" lang={letter.language}>
          {sentence.text}
        </p>
      )}
      {change && 'sentences' in change && <KeepProposal letter={letter} change={change} />}
      <div className="row">
        {open && remark.reason === spellingReason && (
          <SpellingChoices
            draftId={draftId}
            word={remark.words['said'] ?? ''}
            lang={letter.language}
            onChoose={respell}
          />
        )}
        {change?.kind === 'split' && (
          <button type="button" className="button small" onClick={() => void split(change.sentences)}>
            {t('secondLetter.make')}
          </button>
        )}
        {change && (
          <button type="button" className="button small" onClick={apply}>
            {said.change ?? t('remarks.change')}
          </button>
        )}
        {children}
        <button
          type="button"
          className="button small quiet"
          onClick={() => onChange((before) => dismiss(before, remark.id), t('remarks.left'))}
        >
          {t(change && 'sentences' in change ? 'remarks.leaveAll' : 'remarks.leave')}
        </button>
      </div>
    </li>
  )
}

type SpellingProps = Readonly<{ draftId: string; word: string; lang: string; onChoose: (word: string) => void }>

/** Words that look like one that the dictionary does not have, asked for once its mark is open. */
function SpellingChoices({ draftId, word, lang, onChoose }: SpellingProps) {
  const { t } = useTranslation()
  const { bridge } = useApp()
  const answer = useAnswer(useCallback(() => bridge.suggestSpelling({ id: draftId, word }), [bridge, draftId, word]))
  if (!answer) return null
  const words = answer.kind === 'done' ? answer.suggestions : []
  if (words.length === 0) return <p className="field-hint">{t('remarks.noSpelling')}</p>
  return words.map((one) => (
    <button key={one} type="button" className="button small" lang={lang} onClick={() => onChoose(one)}>
      {one}
    </button>
  ))
}
