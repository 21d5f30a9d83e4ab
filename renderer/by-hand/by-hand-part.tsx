import { useCallback, useRef, useState, type DragEvent } from 'react'
import { flushSync } from 'react-dom'
import { setHandwritten } from '#letter/draft/change-paper'
import type { Draft } from '#letter/draft/draft'
import type { PageByHand } from '#letter/parts/handwritten'
import { onPages, pagesByHand, withPage } from '#letter/parts/pages-by-hand'
import { mostPagesByHand } from '#letter/text/limits'
import { useApp } from '../app/app-context'
import { useAnswer } from '../app/use-answer'
import { useChange } from '../app/use-change'
import { useTranslation } from '../app/words'
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
  const { announce } = useApp()
  const change = useChange()
  const [isOver, setOver] = useState(false)
  // The digest of a page that was added again.
  const [twice, setTwice] = useState<string | null>(null)
  const part = useRef<HTMLElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const pages = pagesByHand(handwritten)
  const count = pages.length
  // Beside three pages its words would go to a line of their own.
  const isNarrow = count > 2 && !toChild
  const typed = handwritten?.typed ?? false
  const gone = useGone(id, pages.map(({ file }) => file).join(' '))
  const isGone = ({ file }: PageByHand) => gone.has(file)
  const isTwice = pages.some((page) => page.digest === twice && !isGone(page))
  const room = mostPagesByHand - pages.filter((page) => !isGone(page)).length
  const isFull = room <= 0
  const { state, leftOut, choose, give, leave } = usePhoto(id, room)

  const set = (next: readonly PageByHand[], said: string) => {
    flushSync(() => change((words) => (words.id === id ? setHandwritten(words, onPages(next, typed)) : words)))
    announce(said)
    if (next.length >= count) return
    setTwice(null)
    button.current?.focus()
  }
  const add = (page: PageByHand) => {
    const next = withPage(pages, page, isGone)
    if (next) set(next, next.length > 1 ? t('byHand.addedPage', { page: next.indexOf(page) + 1 }) : added)
    else setTwice(page.digest)
  }
  // What is told of the photos before goes once others are given.
  const begin = (other: () => void) => {
    if (state.kind !== 'working') setTwice(null)
    other()
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
    begin(() => give(photos))
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
            onClick={() => begin(choose)}
          >
            <Icon name={count > 0 ? 'plus' : 'pen'} size={toChild ? 24 : 18} />
            {!isNarrow && t(count > 0 ? 'byHand.another' : `byHand.${say}`)}
          </button>
        )}
      </div>
      {count > 0 && gone.size === 0 && <p>{t(toChild ? 'byHand.child.isPage' : 'byHand.isPage')}</p>}
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
        {gone.size > 0 && (
          <p className="field-problem">
            <Icon name="warning" />
            {goneWords}
          </p>
        )}
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

/** Which of these `files` of a draft are gone; asked again for others. */
function useGone(id: string, files: string): ReadonlySet<string> {
  const { bridge } = useApp()
  const missing = useAnswer(
    useCallback(
      async () => (files === '' ? [] : (await bridge.missingEnclosed({ id })).filter((file) => files.includes(file))),
      [bridge, files, id],
    ),
  )
  return new Set(missing ?? [])
}
