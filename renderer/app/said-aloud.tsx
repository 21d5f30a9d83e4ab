import type { Said } from './use-announcer'

/** What is heard and not seen: each new line is read out alone (WAI-ARIA 1.2, status and aria-atomic). */
export function SaidAloud({ said }: Readonly<{ said: readonly Said[] }>) {
  return (
    <div className="aloud-only" role="status" aria-atomic="false">
      {said.map(({ key, text }) => (
        <p key={key}>{text}</p>
      ))}
    </div>
  )
}
