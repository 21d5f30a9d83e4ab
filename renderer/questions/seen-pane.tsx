import { useLayoutEffect } from 'react'
import { useTranslation } from 'react-i18next'

const panes = { question: 'see-question', page: 'see-page' } as const

/** In a narrow window, the choice between the question and the page; in a wide one both are in sight, and it is not. A new one shows the question. */
export function SeenPane() {
  const { t } = useTranslation()
  useLayoutEffect(() => mark('question'), [])
  return (
    <fieldset className="seen-pane chips">
      <legend className="aloud-only">{t('page.seen.label')}</legend>
      {(['question', 'page'] as const).map((pane) => (
        <label key={pane} className="chip">
          <input
            type="radio"
            id={panes[pane]}
            name="seen-pane"
            defaultChecked={pane === 'question'}
            onChange={() => mark(pane)}
          />
          <span>{t(`page.seen.${pane}`)}</span>
        </label>
      ))}
    </fieldset>
  )
}

/** Brings the question or the page into sight, where only one of them is. */
export function showPane(pane: keyof typeof panes): void {
  const radio = document.getElementById(panes[pane])
  if (!(radio instanceof HTMLInputElement)) return
  radio.checked = true
  mark(pane)
}

// Told on the screen itself: a style that looked for the radios in it (:has) would style all of the screen again at each key.
function mark(pane: keyof typeof panes): void {
  document.querySelector<HTMLElement>('.letter-screen')?.setAttribute('data-seen', pane)
}
