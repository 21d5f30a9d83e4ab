import { useTranslation } from 'react-i18next'
import { useApp } from '../app/app-context'
import { useExit } from '../outcome/use-exit'
import { ExitResult } from '../outcome/exit-result'
import { Way } from '../controls/way'

const ways = ['docx', 'pdf', 'print'] as const
const icons = { docx: 'word', pdf: 'pdf', print: 'print' } as const

/** The document to work on, the document to keep, and the sheet to sign. */
export function PaperWays({ id }: { readonly id: string }) {
  return ways.map((way) => <PaperWay key={way} id={id} way={way} />)
}

function PaperWay({ id, way }: { readonly id: string; readonly way: (typeof ways)[number] }) {
  const { t } = useTranslation()
  const { bridge } = useApp()
  const [state, run] = useExit()
  const produced = state.kind === 'done' ? state.produced : null
  const ask = () => (way === 'print' ? bridge.print({ id }) : bridge.saveDocument({ id, format: way }))
  return (
    <Way icon={icons[way]} title={t(`send.${way}.title`)} lead={t(`send.${way}.before`)}>
      <div>
        <div className="row">
          <button
            type="button"
            className="button small"
            aria-disabled={state.kind === 'working'}
            onClick={() => state.kind !== 'working' && run(way, ask)}
          >
            {t(`send.${way}.action`)}
          </button>
        </div>
        <ExitResult
          id={id}
          state={state}
          after={t(`send.${way}.after`, { file: produced?.file ?? '', folder: produced?.folder ?? '' })}
        />
      </div>
    </Way>
  )
}
