import { useLayoutEffect } from 'react'
import { useTranslation } from 'react-i18next'

const ids = { leaving: 'see-leaving', sheet: 'see-sheet' } as const

/** Beside the ways to send, the choice between what leaves, named `leaving`, and the sheet. A new one shows what leaves. */
export function SeenSheet({ leaving }: { readonly leaving: string }) {
  const { t } = useTranslation()
  useLayoutEffect(() => {
    mark('leaving')
    return () => mark(null)
  }, [])
  const labels = { leaving, sheet: t('page.seen.sheet') }
  return (
    <fieldset className="seen-sheet chips">
      <legend className="aloud-only">{t('page.seen.label')}</legend>
      {(['leaving', 'sheet'] as const).map((one) => (
        <label key={one} className="chip">
          <input
            type="radio"
            id={ids[one]}
            name="seen-sheet"
            defaultChecked={one === 'leaving'}
            onChange={() => mark(one)}
          />
          <span>{labels[one]}</span>
        </label>
      ))}
    </fieldset>
  )
}

/** Brings the sheet into sight, where what leaves is seen instead of it. */
export function showSheet(): void {
  const radio = document.getElementById(ids.sheet)
  if (!(radio instanceof HTMLInputElement)) return
  radio.checked = true
  mark('sheet')
}

// Told on what holds both panes: a style that looked for the radios (:has) would style all of it again at each key.
function mark(seen: keyof typeof ids | null): void {
  const panes = document.querySelector<HTMLElement>('main.side-by-side')
  if (seen) panes?.setAttribute('data-beside', seen)
  else panes?.removeAttribute('data-beside')
}
