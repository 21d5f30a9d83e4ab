import { useId, useRef, useState } from 'react'
import { beforeItLeaves } from '#letter/check/before-it-leaves'
import type { Remark } from '#letter/check/remark'
import { dismiss } from '#letter/draft/change-draft'
import type { Draft, Words } from '#letter/draft/draft'
import type { QuestionId } from '#letter/draft/questions'
import { useApp } from '../app/app-context'
import { later } from '../app/later'
import { useChange } from '../app/use-change'
import { useTranslation } from '../app/words'
import { Icon } from '../controls/icon'
import { useGoToQuestion } from '../questions/use-go-to-question'
import { MissingField, missingFieldOf } from './missing-field'
import type { Remarks } from './use-remarks'
import { WeightyLine } from './weighty-line'
import { WordsLine } from './words-line'
import { isAboutWord } from './is-about-word'
import { wordCorrections } from './word-corrections'
import './remarks.css'
import './before-it-leaves.css'

const RemarkItem = later(async () => (await import('./remark-item')).RemarkItem)

type Props = Readonly<{
  draft: Draft
  remarks: Remarks
  /** How many lines there is room for; the other suggestions are one click away. */
  most?: number
  /** Nothing under it moves by itself: what comes after its first lines is one click away, in room that was kept where all is late. */
  settled?: 'in-time' | 'late'
  /** The reasons of what is asked elsewhere on the screen, and is no line here. */
  askedBeside?: readonly string[]
  /** In place of the usual title, and a line under it. */
  title?: string
  lead?: string
}>

/**
 * What to look at before the letter leaves, the weightiest first: a few lines, filled or put right where they stand, and the rest
 * one click away. It holds nothing back.
 */
export function BeforeItLeaves({ draft, remarks, most = Infinity, settled, askedBeside = [], title, lead }: Props) {
  const { t } = useTranslation()
  const { announce } = useApp()
  const changeDraft = useChange()
  const head = useRef<HTMLHeadingElement>(null)
  const id = useId()
  const [isOpen, setIsOpen] = useState(false)
  const [shown, setShown] = useState<readonly Remark[]>([])
  const { all, letter, register, alike } = remarks
  const words = wordCorrections(all, alike)
  const [first] = useState(all)
  const isAtHand = (remark: Remark) =>
    settled === undefined || [...first, ...shown].some(({ id: one }) => one === remark.id)
  const areWordsAtHand = settled === undefined || first.some(isAboutWord)

  // A field stays while it is filled, and after: the next line must not come under the hand.
  const filled = shown.filter((one) => !draft.dismissed.includes(one.id) && !all.some((other) => other.id === one.id))
  const found = all.filter((remark) => !isAboutWord(remark) && !askedBeside.includes(remark.reason))
  const sorted = beforeItLeaves([...filled, ...found], words.length > 0 && areWordsAtHand)
  const inSight = sorted.inSight.filter(isAtHand).slice(0, most)
  const others = [...sorted.inSight, ...sorted.others].filter((one) => !inSight.includes(one))
  const fresh = inSight.filter((one) => missingFieldOf(one, draft) && !shown.some((other) => other.id === one.id))
  if (fresh.length > 0) setShown([...shown, ...fresh])

  const hasWords = words.length > 0 && areWordsAtHand && inSight.length < most
  const laterWords = words.length > 0 && !areWordsAtHand
  const lines = inSight.length + (hasWords ? 1 : 0)
  const othersCount = others.length + (laterWords ? 1 : 0)
  const isEmpty = lines + othersCount === 0
  if (isEmpty ? settled !== 'late' : settled === 'in-time' && first.length === 0) return null

  // What is dealt with goes away with its buttons: the focus waits at the top.
  const change = (how: (words: Words) => Words, said: string) => {
    head.current?.focus()
    changeDraft(how)
    announce(said)
  }
  const leave = (remark: Remark) => change((before) => dismiss(before, remark.id), t('remarks.left'))
  return (
    <section className="before-it-leaves" data-empty={isEmpty || undefined} aria-labelledby={`${id}-title`}>
      <div className="before-head">
        <Icon name="hint" size={18} />
        <h2 id={`${id}-title`} ref={head} tabIndex={-1}>
          {title ?? t('remarks.before.title')}
        </h2>
        {othersCount > 0 && (
          <button
            type="button"
            className="button small quiet"
            aria-expanded={isOpen}
            aria-controls={`${id}-others`}
            onClick={() => setIsOpen(!isOpen)}
          >
            {t(lines > 0 ? 'remarks.before.others' : 'remarks.count', { count: othersCount })}
          </button>
        )}
      </div>
      {lead && <p className="before-lead">{lead}</p>}
      {lines > 0 && (
        <ul>
          {inSight.map((remark) => {
            const field = missingFieldOf(remark, draft)
            return field ? (
              <MissingField key={remark.id} draft={draft} field={field} onLeave={() => leave(remark)} />
            ) : (
              <WeightyLine key={remark.id} remark={remark} letter={letter} register={register} onChange={change} />
            )
          })}
          {hasWords && <WordsLine corrections={words} letter={letter} onDeal={() => head.current?.focus()} />}
        </ul>
      )}
      {isOpen && (
        <ul id={`${id}-others`}>
          {laterWords && <WordsLine corrections={words} letter={letter} onDeal={() => head.current?.focus()} />}
          {others.map((remark) => (
            <RemarkItem
              key={remark.id}
              remark={remark}
              draftId={draft.id}
              letter={letter}
              register={register}
              open={false}
              onChange={change}
              onLeave={() => setIsOpen(false)}
            >
              {remark.question && <ToQuestion question={remark.question} />}
            </RemarkItem>
          ))}
        </ul>
      )}
    </section>
  )
}

function ToQuestion({ question }: { readonly question: QuestionId }) {
  const { t } = useTranslation()
  const goTo = useGoToQuestion()
  return (
    <button type="button" className="button small" onClick={() => goTo(question)}>
      {t('sentence.goTo')}
    </button>
  )
}
