import { useRef, type MouseEvent } from 'react'
import { flushSync } from 'react-dom'
import type { Words } from '#letter/draft/draft'
import type { QuestionId } from '#letter/draft/questions'
import { changedUpTo } from '../controls/use-guarded-text'
import { CorrectionLines } from './correction-lines'
import { useCorrecting, type Chosen } from './use-correcting'
import type { Remarks } from './use-remarks'
import { placeTyped, wordCorrections } from './word-corrections'

type Props = Readonly<{ words: Words; question: QuestionId; remarks: Remarks }>

const most = 4

/** The lines of the words of one answer that may be written otherwise. The field keeps its caret where it was. */
export function FieldCorrections({ words, question, remarks }: Props) {
  const { all, letter, alike } = remarks
  const here = useRef<HTMLDivElement>(null)
  const correcting = useCorrecting(letter)
  const ofQuestion = all.filter((remark) => remark.question === null || remark.question === question)
  const corrections = wordCorrections(ofQuestion, alike).filter(
    ({ remark, instead }) => instead.length > 0 && placeTyped(words, remark, letter)?.question === question,
  )
  if (corrections.length === 0) return null
  const sure = corrections.flatMap(({ remark, sure: word }) => (word === null ? [] : [{ remark, word }]))

  // The mouse leaves the caret where one types; with the keyboard, the next line is at hand.
  const after = ({ detail, currentTarget }: MouseEvent, act: () => void) => {
    const field = here.current?.parentElement?.querySelector<HTMLElement>('textarea, input') ?? null
    const at = buttonsIn(here.current).findIndex((button) => button === currentTarget)
    keepingCaret(() => flushSync(act))
    if (detail > 0) return
    const left = buttonsIn(here.current)
    const next = left[Math.min(at, left.length - 1)] ?? field
    next?.focus()
  }
  const put = (chosen: readonly Chosen[], event: MouseEvent) => after(event, () => correcting.put(chosen))
  return (
    <div ref={here} className="field-corrections" onMouseDown={(event) => event.preventDefault()}>
      <CorrectionLines
        corrections={corrections}
        lang={letter.language}
        most={most}
        sure={sure}
        onPut={put}
        onLeave={({ remark }, event) => after(event, () => correcting.leave(remark))}
      />
    </div>
  )
}

function buttonsIn(element: HTMLElement | null): readonly HTMLElement[] {
  return [...(element?.querySelectorAll('button') ?? [])]
}

/** Changes what is typed in the field that has the focus without moving its caret from between the same letters. */
function keepingCaret(change: () => void): void {
  const field = document.activeElement
  if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return change()
  const { value: before, selectionEnd } = field
  change()
  if (selectionEnd === null) return
  const { length } = field.value
  const isAfter = selectionEnd >= before.length - (length - changedUpTo(before, field.value))
  const caret = isAfter ? selectionEnd + length - before.length : selectionEnd
  field.setSelectionRange(caret, caret)
}
