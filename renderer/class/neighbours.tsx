import { useCallback, useEffect } from 'react'
import type { PupilLetter } from '#electron/bridge/class-calls'
import { useApp } from '../app/app-context'
import { useOpening } from '../app/open-letter'
import { useTranslation } from '../app/words'
import { Icon } from '../controls/icon'

type Around = Readonly<{
  before: PupilLetter | null
  next: PupilLetter | null
  /** Which letter of the class it is, from 1; 0 where it is not known yet. */
  place: number
  open: (letter: PupilLetter) => void
}>

/** The letters beside that of this id, and the way to one of them; the arrow keys go there too. */
export function useNeighbours(letters: readonly PupilLetter[], id: string): Around {
  const { bridge } = useApp()
  const opening = useOpening()
  const open = useCallback(
    (letter: PupilLetter) => void opening(bridge.openDraft({ id: letter.id })),
    [bridge, opening],
  )
  const index = letters.findIndex((one) => one.id === id)
  const before = index > 0 ? (letters[index - 1] ?? null) : null
  const next = index < 0 ? null : (letters[index + 1] ?? null)
  useEffect(() => {
    const turn = (event: KeyboardEvent) => {
      const to = isBusy(event) ? null : { [keyBack()]: before, [keyOn()]: next }[event.key]
      if (!to) return
      event.preventDefault()
      open(to)
    }
    window.addEventListener('keydown', turn)
    return () => window.removeEventListener('keydown', turn)
  }, [before, next, open])
  return { before, next, place: index + 1, open }
}

const isBackwards = () => document.documentElement.dir === 'rtl'
const keyOn = () => (isBackwards() ? 'ArrowLeft' : 'ArrowRight')
const keyBack = () => (isBackwards() ? 'ArrowRight' : 'ArrowLeft')

// The arrows are a field's, a choice's, those of the sentences on the page, and of what stands over the window.
function isBusy({ altKey, ctrlKey, metaKey, shiftKey, defaultPrevented, target }: KeyboardEvent): boolean {
  if (altKey || ctrlKey || metaKey || shiftKey || defaultPrevented) return true
  if (document.querySelector('dialog[open], :popover-open')) return true
  return target instanceof Element && target.closest('input, textarea, select, [role="group"]') !== null
}

/** The ways to the letter before and to the one after, by the names of their writers. */
export function Neighbours({ before, next, open }: Around) {
  const { t } = useTranslation()
  return (
    <nav className="row neighbours" aria-label={t('class.read.neighbours')}>
      {before && (
        <button
          type="button"
          className="button small"
          aria-label={t('class.read.before', { name: before.name })}
          aria-keyshortcuts={keyBack()}
          onClick={() => open(before)}
        >
          <Icon name="back" />
          <span>{before.name}</span>
        </button>
      )}
      {next && (
        <button
          type="button"
          className="button small"
          aria-label={t('class.read.next', { name: next.name })}
          aria-keyshortcuts={keyOn()}
          onClick={() => open(next)}
        >
          <span>{next.name}</span>
          <Icon name="next" />
        </button>
      )}
    </nav>
  )
}
