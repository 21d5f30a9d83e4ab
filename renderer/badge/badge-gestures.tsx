import type { Letter } from '#letter/parts/letter'
import { languageOf } from '#locales/registry'

type Props = Readonly<{ label: string; letter: Letter; chosen: string; onChoose: (gesture: string) => void }>

/** Gestures ready to be chosen, in the language of the letter. */
export function BadgeGestures({ label, letter, chosen, onChoose }: Props) {
  return (
    <div className="row badge-gestures" role="group" aria-label={label} lang={letter.language}>
      {languageOf(letter.convention).badge.gestures.map((gesture) => (
        <button
          key={gesture}
          type="button"
          className="button small"
          aria-pressed={chosen === gesture}
          onClick={() => onChoose(gesture)}
        >
          {gesture}
        </button>
      ))}
    </div>
  )
}
