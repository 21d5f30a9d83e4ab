import { useLayoutEffect } from 'react'
import { useTranslation } from '../app/words'

/** The panes of a letter that take turns: in a narrow window, the question and the page (`seen`); at the ways to send, what leaves and the sheet (`beside`). */
const turns = { seen: ['question', 'page'], beside: ['leaving', 'sheet'] } as const
type Turn = keyof typeof turns
type Pane = (typeof turns)[Turn][number]

type Props = Readonly<{ turn: Turn; labels: readonly [string, string] }>

/** The choice of which of two panes is in sight. A new one shows the first. */
export function PaneChoice({ turn, labels }: Props) {
  const { t } = useTranslation()
  const [first] = turns[turn]
  useLayoutEffect(() => {
    mark(turn, first)
    return () => screen()?.removeAttribute(`data-${turn}`)
  }, [turn, first])
  return (
    <fieldset className={`${turn}-pane chips`}>
      <legend className="aloud-only">{t('page.seen.label')}</legend>
      {turns[turn].map((pane, place) => (
        <label key={pane} className="chip">
          <input
            type="radio"
            id={idOf(pane)}
            name={`${turn}-pane`}
            defaultChecked={pane === first}
            onChange={() => mark(turn, pane)}
          />
          <span>{labels[place]}</span>
        </label>
      ))}
    </fieldset>
  )
}

/** Brings a pane into sight, where another is seen instead of it. */
export function showPane(pane: Pane): void {
  const radio = document.getElementById(idOf(pane))
  if (!(radio instanceof HTMLInputElement)) return
  radio.checked = true
  mark(pane === 'question' || pane === 'page' ? 'seen' : 'beside', pane)
}

const idOf = (pane: Pane) => `see-${pane}`
const screen = () => document.querySelector('.letter-screen')

// Told on the screen itself: a style that looked for the radios in it (:has) would style all of the screen again at each key.
function mark(turn: Turn, pane: Pane): void {
  screen()?.setAttribute(`data-${turn}`, pane)
}
