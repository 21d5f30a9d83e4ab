import { memo } from 'react'
import type { QuestionId } from '#letter/draft/questions'
import { useTranslation } from '../app/words'

/** A question on the path: its title, and the way to it. */
type Stop = Readonly<{ id: QuestionId; title: string }>

type Props = Readonly<{
  /** The questions in their order: the same array while it is the same path. */
  questions: readonly Stop[]
  onGoTo: (id: QuestionId) => void
  /** Whether each stop was answered: the same array while nothing changes, so that typing on redraws nothing here. */
  stops: readonly boolean[]
  /** Where the child is; the number of stops at the envelope. */
  at: number
}>

const step = 44
const middle = 24

/** How far one is: a path from stop to stop, each of which leads to its question, with an envelope at its end. Told in words too. */
export const ChildPath = memo(function ChildPath({ questions, stops, at, onGoTo }: Props) {
  const { t } = useTranslation()
  const total = stops.length
  const width = step * total + 52
  const places = stops.map((isPassed, index) => ({ isPassed, x: 22 + step * index, y: middle + (index % 2 ? 7 : -7) }))
  const end = { x: 16 + step * total, y: middle }
  return (
    <div className="child-path">
      <div className="path-drawn">
        <svg viewBox={`0 0 ${String(width)} 48`} aria-hidden="true">
          <path
            className="path-line"
            d={`M${places.map(({ x, y }) => `${String(x)} ${String(y)}`).join(' L')} L${String(end.x)} ${String(end.y)}`}
          />
          {places.map(({ isPassed, x, y }, index) => (
            <g key={x} className={`path-stop ${isPassed ? 'passed' : ''} ${index === at ? 'current' : ''}`}>
              <circle cx={x} cy={y} r={index === at ? 11 : 8} />
              {isPassed && <path d={`M${String(x - 4)} ${String(y)}l3 3 5-6`} />}
              {!isPassed && index === at && <circle className="path-dot" cx={x} cy={y} r="4" />}
            </g>
          ))}
          <g
            className={at >= total ? 'path-envelope current' : 'path-envelope'}
            transform={`translate(${String(end.x)} 8)`}
          >
            <rect x="0" y="0" width="36" height="28" rx="4" />
            <path d="M1 4l17 13L35 4" />
          </g>
        </svg>
        {questions.map(({ id, title }, index) => (
          <button
            key={id}
            type="button"
            className="path-stop-button"
            style={{
              insetInlineStart: `${String((100 * step * index) / width)}%`,
              inlineSize: `${String((100 * step) / width)}%`,
            }}
            aria-label={title}
            title={title}
            aria-current={index === at ? 'step' : undefined}
            onClick={() => onGoTo(id)}
          />
        ))}
      </div>
      <p>
        {at < total ? (
          <>
            <strong>{t('child.path.here', { position: at + 1, total })}</strong>
            {at < total - 1 && <span className="aloud-only">{t('child.path.left', { count: total - at - 1 })}</span>}
          </>
        ) : (
          <strong>{t('child.path.end')}</strong>
        )}
      </p>
    </div>
  )
})
