import { useLayoutEffect, useRef, useState, type ChangeEvent } from 'react'
import { longestText } from '#letter/text/limits'

type Field = HTMLInputElement | HTMLTextAreaElement

/** What a text field needs: what to draw, and how long the text was that it refused. */
export type GuardedText<T extends Field> = Readonly<{
  ref: React.RefObject<T | null>
  onChange: (event: ChangeEvent<T>) => void
  refused: number | null
}>

/**
 * A field over the draft: a text that is too long is refused and nothing is lost; `step` names the change for undo. When
 * the value changes from elsewhere (undo), the caret goes where the text changed.
 */
export function useGuardedText<T extends Field>(
  name: string,
  value: string,
  onText: (text: string, step: string | null) => void,
): GuardedText<T> {
  const ref = useRef<T>(null)
  const drawn = useRef(value)
  const [refused, setRefused] = useState<number | null>(null)

  useLayoutEffect(() => {
    const field = ref.current
    if (value !== drawn.current && field && field === document.activeElement) {
      const caret = changedUpTo(drawn.current, value)
      field.setSelectionRange(caret, caret)
    }
    drawn.current = value
  }, [value])

  const onChange = (event: ChangeEvent<T>) => {
    const text = event.target.value
    if (text.length > longestText) return setRefused(text.length)
    setRefused(null)
    const typed = isTyping(event.nativeEvent) && Math.abs(text.length - drawn.current.length) <= 1
    drawn.current = text
    onText(text, typed ? stepOf(name, text.slice(0, event.target.selectionStart ?? 0)) : null)
  }
  return { ref, onChange, refused }
}

function isTyping(event: Event): boolean {
  return event instanceof InputEvent && /^(insertText|insertCompositionText|deleteContent)/.test(event.inputType)
}

/** The name of the change under way: letters typed in one word of one field are undone together. */
export function stepOf(field: string, textBeforeCaret: string): string {
  return `${field}:${String(textBeforeCaret.split(/\s+/).length)}`
}

/** Where the last difference ends in the new text: the place to put the caret after an undo. */
export function changedUpTo(before: string, after: string): number {
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before[start] === after[start]) start += 1
  let end = 0
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1
  return after.length - end
}
