import { useLayoutEffect, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { focusAtEnd } from './focus-at-end'
import './asking-form.css'
import './pane.css'

type Props = Readonly<{
  look: 'question' | 'child-question'
  /** What stays in sight under the question: the way on. */
  foot: ReactNode
  /** What stands under the question and is no part of it. */
  after?: ReactNode
  onKeyDown: (event: KeyboardEvent) => void
  onGoOn: () => void
  children: ReactNode
}>

/** One question, whose title has the id `question-title`, over a foot that never covers it. The focus comes to its first field, and so does what is typed beside one. */
export function AskingForm({ look, foot, after, onKeyDown, onGoOn, children }: Props) {
  const form = useRef<HTMLFormElement>(null)

  // The question is read from its top; the field is in sight all the same.
  useLayoutEffect(() => focusAtEnd(form.current?.querySelector<HTMLElement>('[data-first]')), [])

  const keys = (event: KeyboardEvent) => {
    if (isTypedBesideAField(event)) form.current?.querySelector<HTMLElement>('textarea, input[type="text"]')?.focus()
    else onKeyDown(event)
  }
  return (
    <section className="footed" aria-labelledby="question-title">
      <form
        ref={form}
        noValidate
        autoComplete="off"
        onKeyDown={keys}
        onSubmit={(event) => {
          event.preventDefault()
          onGoOn()
        }}
      >
        <div className="room">
          <div id={look} className={look}>
            {children}
          </div>
          {after}
        </div>
        <div className="foot">{foot}</div>
      </form>
    </section>
  )
}

function isTypedBesideAField({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey || !/^[\p{L}\p{N}]$/u.test(key)) return false
  return target instanceof Element && !target.matches('input:not([type="radio"], [type="checkbox"]), textarea, select')
}
