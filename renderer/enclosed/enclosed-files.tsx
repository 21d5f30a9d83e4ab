import { useEffect, useRef } from 'react'
import type { Draft } from '#letter/draft/draft'
import { useTranslation } from '../app/words'
import { useEnclosing } from './use-enclosing'
import { EnclosedItem } from './enclosed-item'
import { Icon } from '../controls/icon'
import { ProblemWords } from '../outcome/notice'
import { RefusedFiles } from './refused-files'
import './enclosed.css'

type Props = Readonly<{ draft: Pick<Draft, 'id' | 'convention' | 'enclosed'>; toChild?: boolean }>

/** The files that go with the letter: chosen, named, put in order, taken out. A child has one button and its pictures. */
export function EnclosedFiles({ draft, toChild = false }: Props) {
  const { t } = useTranslation()
  const { state, missing, choose } = useEnclosing(draft)
  const { id, convention, enclosed } = draft
  const button = useRef<HTMLButtonElement>(null)
  const count = useRef(enclosed.length)

  // A file that is taken out takes its buttons with it: the focus needs another place.
  useEffect(() => {
    const isLess = enclosed.length < count.current
    count.current = enclosed.length
    if (isLess && document.activeElement === document.body) button.current?.focus()
  }, [enclosed.length])

  return (
    <div className="enclosed">
      {enclosed.length > 0 && (
        <ol className="stack" aria-label={t('enclosures.list')}>
          {enclosed.map((one, index) => (
            <EnclosedItem
              key={one.file}
              draftId={id}
              convention={convention}
              one={one}
              position={index + 1}
              isLast={index === enclosed.length - 1}
              isGone={missing.has(one.file)}
              toChild={toChild}
            />
          ))}
        </ol>
      )}
      {!toChild && enclosed.some(({ picture }) => picture) && (
        <p className="enclosed-look">{t('enclosures.lookPicture')}</p>
      )}
      {!toChild && enclosed.some(({ picture }) => !picture) && (
        <p className="enclosed-look">{t('enclosures.lookDocument')}</p>
      )}
      <button
        ref={button}
        type="button"
        className={toChild ? 'button' : 'button small'}
        aria-disabled={state.kind === 'working'}
        onClick={choose}
      >
        <Icon name="clip" size={toChild ? 24 : 18} />
        {t(toChild ? 'enclosures.child.add' : 'enclosures.add')}
      </button>
      <div role="status">
        {state.kind === 'working' && <p className="field-hint">{t('enclosures.working')}</p>}
        {state.kind === 'failed' && (
          <div className="result failed">
            <ProblemWords failed={state} />
          </div>
        )}
        {state.kind === 'done' && <RefusedFiles refused={state.refused} />}
      </div>
    </div>
  )
}
