import { useCallback, useRef, useState, type DragEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { enclosedAddress } from '#electron/bridge/addresses'
import { setHandwritten } from '#letter/draft/change-paper'
import type { Draft } from '#letter/draft/draft'
import type { Handwritten } from '#letter/parts/handwritten'
import { useApp } from '../app/app-context'
import { useAnswer } from '../app/use-answer'
import { useChange } from '../app/use-change'
import { Icon } from '../controls/icon'
import { ProblemWords } from '../outcome/notice'
import { StraightenDialog } from './straighten-dialog'
import { usePhoto } from './use-photo'
import './by-hand.css'

type Props = Readonly<{
  draft: Pick<Draft, 'id' | 'handwritten'>
  /** How its button names itself: to an adult, or to a child. */
  say: 'add' | 'child.add'
}>

/** The page that was written by hand: its photo is chosen or dropped here, made straight, looked at, taken off. */
export function ByHandPart({ draft: { id, handwritten }, say }: Props) {
  const toChild = say === 'child.add'
  const { t } = useTranslation()
  const { announce } = useApp()
  const change = useChange()
  const { state, choose, give, leave } = usePhoto(id)
  const [isOver, setOver] = useState(false)
  const button = useRef<HTMLButtonElement>(null)

  const set = (next: Handwritten | null, said: string) => {
    change((words) => (words.id === id ? setHandwritten(words, next) : words))
    announce(said)
  }
  const over = (event: DragEvent) => {
    if (!event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    setOver(true)
  }
  const drop = (event: DragEvent) => {
    setOver(false)
    const [file] = event.dataTransfer.files
    if (!file) return
    event.preventDefault()
    give(file)
  }
  return (
    <div
      className={`by-hand${toChild ? ' by-child' : ''}${handwritten ? ' chosen' : ''}${isOver ? ' over' : ''}`}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {handwritten && <Chosen id={id} handwritten={handwritten} toChild={toChild} />}
      <div className="row">
        <button
          ref={button}
          type="button"
          className={toChild ? 'button' : 'button small'}
          aria-disabled={state.kind === 'working'}
          onClick={choose}
        >
          <Icon name="pen" size={toChild ? 24 : 18} />
          {t(handwritten ? 'byHand.another' : `byHand.${say}`)}
        </button>
        {handwritten && (
          <button
            type="button"
            className={toChild ? 'button' : 'button small'}
            onClick={() => {
              button.current?.focus()
              set(null, t(toChild ? 'byHand.child.removed' : 'byHand.removed'))
            }}
          >
            <Icon name="bin" size={toChild ? 24 : 18} />
            {t('byHand.remove')}
          </button>
        )}
      </div>
      <div role="status">
        {isOver && <p>{t('byHand.drop')}</p>}
        {state.kind === 'working' && <p>{t('byHand.working')}</p>}
        {state.kind === 'refused' && (
          <p className="result failed">{t(toChild ? 'byHand.child.refused' : `byHand.refused.${state.why}`)}</p>
        )}
        {state.kind === 'failed' && (
          <div className="result failed">
            <ProblemWords failed={state} />
          </div>
        )}
      </div>
      {state.kind === 'here' && (
        <StraightenDialog
          id={id}
          photo={state.photo}
          onUse={(page) => set({ ...page, typed: handwritten?.typed ?? false }, t('byHand.added'))}
          onClose={leave}
        />
      )}
    </div>
  )
}

type ChosenProps = Readonly<{ id: string; handwritten: Handwritten; toChild: boolean }>

function Chosen({ id, handwritten, toChild }: ChosenProps) {
  const { t } = useTranslation()
  const { bridge } = useApp()
  const change = useChange()
  const { file, typed } = handwritten
  // Asked again for another page.
  const gone = useAnswer(
    useCallback(async () => (await bridge.missingEnclosed({ id })).includes(file), [bridge, file, id]),
  )
  return (
    <div className="by-hand-page">
      {!gone && <img src={enclosedAddress(id, file)} alt={t('byHand.alt')} />}
      <div>
        {gone && (
          <p className="field-problem">
            <Icon name="warning" />
            {t('byHand.gone')}
          </p>
        )}
        {!gone && <p>{t(toChild ? 'byHand.child.isPage' : 'byHand.isPage')}</p>}
        {!toChild && (
          <label className="check">
            <input
              type="checkbox"
              checked={typed}
              onChange={({ target }) =>
                change((words) => setHandwritten(words, { ...handwritten, typed: target.checked }))
              }
            />
            <span>{t('byHand.typed')}</span>
          </label>
        )}
      </div>
    </div>
  )
}
