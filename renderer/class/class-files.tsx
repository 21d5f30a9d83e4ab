import { useRef, useState } from 'react'
import type { ClassOrder, ClassProduced } from '#electron/bridge/class-calls'
import type { Cancelled, Failed, Outcome } from '#electron/bridge/outcome'
import { useApp } from '../app/app-context'
import { useTranslation } from '../app/words'
import { Icon, type IconName } from '../controls/icon'
import { ToldOutcome } from '../outcome/told-outcome'
import { useAskedPrint } from '../outcome/use-asked-print'
import { ClassProgress } from './class-progress'

// More names than these say no more than how many they are: the list above tells whose.
const mostNamed = 8

type Made = Pick<ClassProduced, 'letters' | 'held' | 'gone' | 'missing'> &
  Partial<Pick<ClassProduced, 'file' | 'folder'>>
type State = Readonly<{ kind: 'waiting' | 'working' | 'cancelled' }> | (Made & Readonly<{ kind: 'done' }>) | Failed

type Props = Readonly<{
  id: string
  order: ClassOrder
  /** How many letters can leave. */
  agreed: number
}>

/** All the letters that an adult agreed to: printed, in one document, or a file each. */
export function ClassFiles({ id, order, agreed }: Props) {
  const { t } = useTranslation()
  const { bridge, settings } = useApp()
  const button = useRef<HTMLButtonElement>(null)
  const [state, setState] = useState<State>({ kind: 'waiting' })
  const run = async (ask: () => Promise<Outcome<Made> | Cancelled>) => {
    if (state.kind === 'working') return
    setState({ kind: 'working' })
    setState(await ask())
  }
  const save = (format: 'pdf' | 'docx', apart: boolean) => () => bridge.saveClass({ class: id, format, order, apart })
  const print = () => bridge.printClass({ class: id, order })
  useAskedPrint(() => agreed > 0 && void run(print))
  const ways: readonly Readonly<{ icon: IconName; words: string; ask: () => Promise<Outcome<Made> | Cancelled> }>[] = [
    { icon: 'print', words: t('class.files.print'), ask: print },
    { icon: 'pdf', words: t('class.files.pdf'), ask: save('pdf', false) },
    { icon: 'word', words: t('class.files.docx'), ask: save('docx', false) },
    { icon: 'copy', words: t('class.files.apart'), ask: save('pdf', true) },
  ]
  const names = (held: readonly string[]) => new Intl.ListFormat(settings.language).format(held)
  return (
    <section className="class-part" aria-labelledby="class-files">
      <h2 id="class-files">{t('class.files.title')}</h2>
      <p className="field-hint">{t(agreed > 0 ? 'class.files.lead' : 'class.files.none', { count: agreed })}</p>
      <div className="row">
        {ways.map(({ icon, words, ask }, index) => (
          <button
            key={icon}
            ref={index === 0 ? button : undefined}
            type="button"
            className="button"
            aria-disabled={state.kind === 'working' || agreed === 0}
            onClick={() => agreed > 0 && void run(ask)}
          >
            <Icon name={icon} />
            {words}
          </button>
        ))}
      </div>
      {state.kind === 'working' && <ClassProgress what="class-file" label={t('class.files.working')} button={button} />}
      <ToldOutcome state={state} working={t('class.files.working')} cancelled={t('class.files.stopped')}>
        {state.kind === 'done' && (
          <>
            <p>
              {state.file === undefined
                ? t('class.files.printed', { count: state.letters })
                : t('class.files.done', { count: state.letters, file: state.file, folder: state.folder })}
            </p>
            {state.held.length > 0 && (
              <p>
                {state.held.length > mostNamed
                  ? t('class.files.heldMany', { count: state.held.length })
                  : t('class.files.held', { names: names(state.held) })}
              </p>
            )}
            {state.gone && state.gone.length > 0 && (
              <p className="field-problem">{t('class.files.gone', { names: names(state.gone) })}</p>
            )}
            {state.missing.length > 0 && (
              <p className="field-problem">{t('enclosures.missing', { names: names(state.missing) })}</p>
            )}
            {state.file !== undefined && (
              <div className="row">
                <button type="button" className="button small" onClick={() => void bridge.showClassFile({ class: id })}>
                  {t('send.show')}
                </button>
              </div>
            )}
          </>
        )}
      </ToldOutcome>
    </section>
  )
}
