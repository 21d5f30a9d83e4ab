import { useEffect } from 'react'

/** Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y (with the command key on a Mac) on the draft, wherever the focus is; behind a dialog it stays as it is. */
export function useUndoKeys(onUndo: () => void, onRedo: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const kind = undoKey(event)
      if (!kind || event.defaultPrevented || hasUndoOfItsOwn(event.target)) return
      if (document.querySelector('dialog[open]')) return
      event.preventDefault()
      if (kind === 'undo') onUndo()
      else onRedo()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [onUndo, onRedo])
}

/** Whether a text is being edited that is not in the draft yet, such as a sentence on the page. */
export function hasUndoOfItsOwn(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[data-own-undo]') !== null
}

/** Presses the key of a step back or forward for who chose it in a menu: what hears the key does the same. */
export function pressUndoKey(kind: 'undo' | 'redo'): void {
  const key = { key: 'z', ctrlKey: true, shiftKey: kind === 'redo', bubbles: true, cancelable: true }
  ;(document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', key))
}

function undoKey({ ctrlKey, metaKey, altKey, shiftKey, key }: KeyboardEvent): 'undo' | 'redo' | null {
  if (altKey || !(ctrlKey || metaKey)) return null
  if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo'
  return key.toLowerCase() === 'y' && !shiftKey ? 'redo' : null
}
