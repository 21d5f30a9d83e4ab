import { useCallback, useRef, useState, type DragEvent } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { setHandwritten } from '#letter/draft/change-paper'
import type { Draft } from '#letter/draft/draft'
import type { PageByHand } from '#letter/parts/handwritten'
import { onPages, pagesByHand } from '#letter/parts/pages-by-hand'
import { mostPagesByHand } from '#letter/text/limits'
import { useApp } from '../app/app-context'
import { useAnswer } from '../app/use-answer'
import { useChange } from '../app/use-change'
import { Icon } from '../controls/icon'
import { ProblemWords } from '../outcome/notice'
import { LeftOutPhotos } from './left-out-photos'
import { PageStrip } from './page-strip'
import { StraightenDialog } from './straighten-dialog'
import { usePhoto } from './use-photo'
import './by-hand.css'

type Props = Readonly<{
  draft: Pick<Draft, 'id' | 'handwritten'>
  /** How its button names itself: to an adult, or to a child. */
  say: 'add' | 'child.add'
  /** Whether it is asked here if the typed letter is printed too: an e-mail has its words anyway. */
  isPrinted?: boolean
}>

/** The pages that were written by hand: the photo of each is chosen or dropped here, made straight, looked at, put in order, taken off. */
export function ByHandPart({ draft: { id, handwritten }, say, isPrinted = false }: Props) {
  const toChild = say === 'child.add'
  const { t } = useTranslation()
  const { announce, bridge } = useApp()
  const change = useChange()
  const [isOver, setOver] = useState(false)
  const [isTwice, setTwice] = useState(false)
  const part = useRef<HTMLElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const pages = pagesByHand(handwritten)
  const count = pages.length
  const room = mostPagesByHand - count
  const isFull = room <= 0
  // Beside three pages its words would go to a line of their own.
  const isNarrow = count > 2 && !toChild
  const { state, leftOut, choose, give, leave } = usePhoto(id, room)
  const typed = handwritten?.typed ?? false
  const files = pages.map(({ file }) => file).join(' ')
  // Asked again for other pages.
  const missing = useAnswer(
    useCallback(
      async () => (files === '' ? [] : (await bridge.missingEnclosed({ id })).filter((file) => files.includes(file))),
      [bridge, files, id],
    ),
  )
  const gone = new Set(missing ?? [])

  const set = (next: readonly PageByHand[], said: string) => {
    flushSync(() => change((words) => (words.id === id ? setHandwritten(words, onPages(next, typed)) : words)))
    announce(said)
    if (next.length < count) button.current?.focus()
  }
  const add = (page: PageByHand) => {
    const isThere = pages.some(({ digest }) => digest === page.digest)
    setTwice(isThere)
    if (!isThere) set([...pages, page], count > 0 ? t('byHand.addedPage', { page: count + 1 }) : added)
  }
  // The button that led here is gone with the last page that there is room for.
  const left = () => {
    leave()
    if (!button.current) part.current?.querySelector<HTMLElement>('li:last-child button')?.focus()
  }
  const over = (event: DragEvent) => {
    if (isFull || !event.dataTransfer.types.includes('Files')) return
    event.preventDefault()
    setOver(true)
  }
  const drop = (event: DragEvent) => {
    setOver(false)
    const photos = [...event.dataTransfer.files]
    if (isFull || photos.length === 0) return
    event.preventDefault()
    give(photos)
  }
  const added = toChild ? t('byHand.child.added') : t('byHand.added')
  const goneWords = toChild ? t('byHand.child.gone') : t('byHand.gone')
  return (
    <section
      ref={part}
      className={`by-hand${toChild ? ' by-child' : ''}${count > 0 ? ' chosen' : ''}${isOver ? ' over' : ''}`}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <div className="by-hand-row">
        {count > 0 && <PageStrip id={id} pages={pages} gone={gone} onChange={set} toChild={toChild} />}
        {!isFull && (
          <button
            ref={button}
            type="button"
            className={`button${toChild ? '' : ' small'}${isNarrow ? ' icon-only' : ''}`}
            aria-label={isNarrow ? t('byHand.another') : undefined}
            title={isNarrow ? t('byHand.another') : undefined}
            aria-disabled={state.kind === 'working'}
            onClick={choose}
          >
            <Icon name={count > 0 ? 'plus' : 'pen'} size={toChild ? 24 : 18} />
            {!isNarrow && t(count > 0 ? 'byHand.another' : `byHand.${say}`)}
          </button>
        )}
      </div>
      {count > 0 && gone.size === 0 && <p>{t(toChild ? 'byHand.child.isPage' : 'byHand.isPage')}</p>}
      {gone.size > 0 && (
        <p className="field-problem">
          <Icon name="warning" />
          {goneWords}
        </p>
      )}
      {count > 0 && isPrinted && (
        <label className="check">
          <input
            type="checkbox"
            checked={typed}
            onChange={({ target }) => change((words) => setHandwritten(words, onPages(pages, target.checked)))}
          />
          <span>{t('byHand.typed')}</span>
        </label>
      )}
      <div role="status">
        {isOver && <p>{t('byHand.drop')}</p>}
        {state.kind === 'working' && <p>{t('byHand.working')}</p>}
        {isTwice && state.kind !== 'working' && <p>{t('byHand.twice')}</p>}
        {state.kind !== 'working' && <LeftOutPhotos photos={leftOut} toChild={toChild} />}
        {state.kind === 'failed' && (
          <div className="result failed">
            <ProblemWords failed={state} />
          </div>
        )}
      </div>
      {state.kind === 'here' && <StraightenDialog id={id} photo={state.photo} onUse={add} onClose={left} />}
    </section>
  )
}
