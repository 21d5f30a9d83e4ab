import type { KeyboardEvent } from 'react'

/**
 * Enter goes on from a line or an answer; with Shift it starts a new line. Lists of one thing a line keep Enter for
 * themselves, and Ctrl (the command key on a Mac) with Enter goes on from anywhere.
 */
export function enterGoesOn(event: KeyboardEvent, goOn: () => void): void {
  const { key, target, ctrlKey, metaKey, shiftKey, altKey, repeat, nativeEvent } = event
  if (key !== 'Enter' || nativeEvent.isComposing || event.defaultPrevented) return
  const isCommand = ctrlKey || metaKey
  const isPlain = !isCommand && !shiftKey && !altKey && target instanceof Element && target.matches(fields)
  if (!isCommand && !isPlain) return
  event.preventDefault()
  // A key held down is one step, not many.
  if (!repeat) goOn()
}

const fields = 'input:not([type="radio"], [type="checkbox"]), textarea:not([data-lines])'
