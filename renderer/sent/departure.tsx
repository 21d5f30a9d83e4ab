import type { Draft } from '#letter/draft/draft'
import type { Letter } from '#letter/parts/letter'
import { useTranslation } from '../app/words'
import { CalendarPage } from './calendar-page'
import './departure.css'

type Props = Readonly<{ recipient: Draft['recipient']; letter: Letter; day: string | null; big?: boolean }>

/** The letter in its envelope, to whom it goes and, on a page of a calendar, the day to hope for; `big` for a child. */
export function Departure({ recipient: { name, organisation }, letter, day, big = false }: Props) {
  const { t } = useTranslation()
  const [addressee = ''] = letter.parts.flatMap((part) => (part.kind === 'recipient' ? part.lines : []))
  const [first = '', ...more] = [name.trim() && addressee, organisation.trim()].filter((line) => line !== '')
  return (
    <div className={big ? 'departure big' : 'departure'}>
      <SealedEnvelope />
      {day !== null && <CalendarPage day={day} />}
      {first !== '' && (
        <p className="addressed">
          <strong>{t('drafts.to', { recipient: first })}</strong>
          {more.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </p>
      )}
    </div>
  )
}

/** The sheet goes into its envelope, which closes. */
function SealedEnvelope() {
  return (
    <svg className="sealed" viewBox="0 0 240 170" aria-hidden="true">
      <ellipse className="ground" cx="120" cy="154" rx="92" ry="10" />
      <g strokeWidth="3" strokeLinecap="round" strokeLinejoin="round">
        <path className="pocket" d="M44 52h152v92a6 6 0 0 1-6 6H50a6 6 0 0 1-6-6z" />
        <g className="sheet-inside">
          <path className="inside" d="M64 60h112v76H64z" />
          <path className="ink" d="M82 76h64M82 92h40" strokeWidth="5" />
        </g>
        <path className="pocket" d="M44 52l76 54 76-54v92a6 6 0 0 1-6 6H50a6 6 0 0 1-6-6z" />
        <path className="ink" d="M47 148l54-55M193 148l-54-55" />
        <g className="flap">
          <path className="closed" d="M44 52h152l-76 62z" />
          <path className="seal" d="M120 126c-11-7-16-12-16-18a8 8 0 0 1 16-3 8 8 0 0 1 16 3c0 6-5 11-16 18z" />
        </g>
      </g>
    </svg>
  )
}
