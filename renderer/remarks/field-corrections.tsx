import { useEffect, useEffectEvent, useRef, useState, type MouseEvent } from 'react'
import { flushSync } from 'react-dom'
import type { TypedPlace } from '#letter/draft/correct'
import type { Words } from '#letter/draft/draft'
import type { QuestionId } from '#letter/draft/questions'
import { typedIn } from '#letter/draft/typed-in'
import { changedUpTo } from '../controls/use-guarded-text'
import { CorrectionLines } from './correction-lines'
import { useCorrecting } from './use-correcting'
import type { Remarks } from './use-remarks'
import { isAboutWord } from './is-about-word'
import { placeTyped, sureWords, wordCorrections, type Chosen, type WordCorrection } from './word-corrections'
import { WordMenu } from './word-menu'

type Props = Readonly<{ words: Words; question: QuestionId; remarks: Remarks }>

const most = 4

/** As many words are looked for in the answer at each key. */
const mostLooked = 30

/** In milliseconds: a word at the end of an answer may be half written, and is left alone for this long. */
const rest = 1500

/** The word under the right button of the mouse, its field, and where the pointer is. */
type Pointed = Readonly<{
  correction: WordCorrection
  field: HTMLTextAreaElement | HTMLInputElement
  at: Readonly<{ x: number; y: number }>
}>

/** The lines of the words of one answer that may be written otherwise. The field keeps its caret where it was. */
export function FieldCorrections({ words, question, remarks }: Props) {
  const { all, letter, alike } = remarks
  const here = useRef<HTMLDivElement>(null)
  const correcting = useCorrecting(letter)
  const ofQuestion = all
    .filter((remark) => isAboutWord(remark) && (remark.question === null || remark.question === question))
    .slice(0, mostLooked)
  const [pointed, setPointed] = useState<Pointed | null>(null)
  const text = typedIn(words.answers[question])
  const last = /\S*$/.exec(text.slice(-100))?.[0] ?? ''
  const [rested, setRested] = useState('')
  useEffect(() => {
    const wait = setTimeout(() => setRested(last), rest)
    return () => clearTimeout(wait)
  }, [last])
  const isHalfWritten = ({ field, to }: TypedPlace) => field === 'text' && to === text.length && last !== rested
  const typed = wordCorrections(ofQuestion, alike).flatMap((correction) => {
    const place = placeTyped(words, correction.remark, letter)
    return place?.question === question && !isHalfWritten(place) ? [{ correction, place }] : []
  })
  const offered = typed.map(({ correction }) => correction).filter(({ instead }) => instead.length > 0)

  // A line comes with the others of the same look: what is about to be pressed must not become another thing.
  const isComing = typed.some(({ correction: { isAsked } }) => isAsked)
  const [shown, setShown] = useState('')
  const ids = offered.map(({ remark }) => remark.id).join('\n')
  if (!isComing && ids !== shown) setShown(ids)
  const corrections = isComing ? offered.filter(({ remark }) => shown.split('\n').includes(remark.id)) : offered

  const point = useEffectEvent((event: globalThis.MouseEvent) => {
    const { target: field, clientX, clientY } = event
    if (!isField(field)) return
    const caret = field.selectionStart ?? 0
    const found = typed.find(
      ({ correction: { said }, place: { from, to } }) =>
        from <= caret && caret <= to && field.value.slice(from, to).toLowerCase() === said.toLowerCase(),
    )
    if (!found || field.selectionStart !== field.selectionEnd) return
    event.preventDefault()
    setPointed({ correction: found.correction, field, at: { x: clientX, y: clientY } })
  })
  useEffect(() => {
    const around = here.current?.parentElement
    around?.addEventListener('contextmenu', point)
    return () => around?.removeEventListener('contextmenu', point)
  }, [])

  const sure = sureWords(corrections)

  // The mouse leaves the caret where one types; with the keyboard, the next line is at hand.
  const after = ({ detail, currentTarget }: MouseEvent, act: () => void) => {
    const field = here.current?.parentElement?.querySelector<HTMLElement>('textarea, input') ?? null
    const at = Math.max(
      0,
      linesIn(here.current).findIndex((line) => line.contains(currentTarget)),
    )
    keepingCaret(() => flushSync(act))
    if (detail > 0) return
    const left = linesIn(here.current)
    const next = left[Math.min(at, left.length - 1)]?.querySelector('button') ?? field
    next?.focus()
  }
  const back = (act: () => void) => {
    pointed?.field.focus()
    keepingCaret(() => flushSync(act))
    setPointed(null)
  }
  const put = (chosen: readonly Chosen[], event: MouseEvent) => after(event, () => correcting.put(chosen))
  return (
    <div ref={here} className="field-corrections" onMouseDown={(event) => event.preventDefault()}>
      {corrections.length > 0 && (
        <CorrectionLines
          corrections={corrections}
          lang={letter.language}
          most={most}
          sure={sure}
          onPut={put}
          onLeave={({ remark }, event) => after(event, () => correcting.leave(remark))}
        />
      )}
      {pointed && (
        <WordMenu
          correction={pointed.correction}
          lang={letter.language}
          at={pointed.at}
          onPut={(word) => back(() => correcting.put([{ remark: pointed.correction.remark, word }]))}
          onLeave={() => back(() => correcting.leave(pointed.correction.remark))}
          onLearn={() => back(() => void correcting.learn(pointed.correction.said))}
          onClose={(isOnPurpose) => (isOnPurpose ? back(() => undefined) : setPointed(null))}
        />
      )}
    </div>
  )
}

function linesIn(element: HTMLElement | null): readonly Element[] {
  return [...(element?.querySelectorAll('li') ?? [])]
}

function isField(target: EventTarget | null): target is HTMLTextAreaElement | HTMLInputElement {
  return target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement
}

/** Changes what is typed in the field that has the focus without moving its caret from between the same letters. */
function keepingCaret(change: () => void): void {
  const field = document.activeElement
  if (!isField(field)) return change()
  const { value: before, selectionEnd } = field
  change()
  if (selectionEnd === null) return
  const { length } = field.value
  const isAfter = selectionEnd >= before.length - (length - changedUpTo(before, field.value))
  const caret = isAfter ? selectionEnd + length - before.length : selectionEnd
  field.setSelectionRange(caret, caret)
}
