import {
  useCallback,
  useEffectEvent,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
} from 'react'
import type { Draft } from '#letter/draft/draft'
import { questionsOf } from '#letter/draft/questions'
import { atWindow, type Letter, type Sentence } from '#letter/parts/letter'
import { letterSentences } from '#letter/parts/letter-sentences'
import { useApp } from '../app/app-context'
import { useTranslation } from '../app/words'
import { showQuestion } from '../questions/show-question'
import { marksOf } from '../remarks/marks-of'
import { pageGeometryStyle } from '../sheet/page-geometry-style'
import { useMover } from './use-mover'
import { usePageCount } from './use-page-count'
import type { Remarks } from '../remarks/use-remarks'
import { FoldMarks } from '../sheet/fold-marks'
import { LetterBlock } from '../sheet/letter-block'
import { PageMarks } from './page-marks'
import { PageSentence } from './page-sentence'
import { later } from '../app/later'

const SentencePopover = later(async () => (await import('./sentence-popover')).SentencePopover)

type Props = Readonly<{
  letter: Letter
  draft: Draft
  remarks: Remarks
  /** The id of the sentence whose choices are open. */
  openId: string | null
  onOpen: (change: (before: string | null) => string | null) => void
}>

/** The id of the sheet. */
export const sheetId = 'sheet'

/** The sheet itself. One sentence is in the order of the Tab key; the arrows go to the others. */
export function Page({ letter, draft, remarks, openId, onOpen }: Props) {
  const { t } = useTranslation()
  const { act } = useApp()
  const sheet = useRef<HTMLDivElement>(null)
  const [current, setCurrent] = useState(0)
  // The sentence that is edited as soon as its choices open.
  const [editing, setEditing] = useState<string | null>(null)
  const wasOpen = useRef<string | null>(null)
  const moved = useRef<string | null>(null)
  const move = useMover(letter)
  const sentences = useMemo(() => letterSentences(letter), [letter])
  const marksIn = useMemo(() => marksOf(remarks), [remarks])
  const style = useMemo(() => pageGeometryStyle(letter.page), [letter.page])
  const pages = usePageCount(sheet, letter.page)
  const reachable = sentences[Math.min(current, sentences.length - 1)]?.id ?? null
  const [followed, setFollowed] = useState<Followed | null>(null)
  const open =
    sentences.find(({ id }) => id === openId) ?? (followed?.from === openId ? nth(sentences, followed) : undefined)

  const spans = () => [...(sheet.current?.querySelectorAll<HTMLElement>('[data-sentence]') ?? [])]
  const openOn = (id: string, edits: boolean) => {
    setEditing(edits ? id : null)
    onOpen(() => id)
  }
  const choose = ({ target, type }: MouseEvent) => {
    if (!(target instanceof Element)) return
    const id = target.closest<HTMLElement>('[data-sentence]')?.dataset['sentence']
    if (id) return openOn(id, type === 'dblclick')
    // An address or the signature, unless its words were selected.
    const asked = target.closest<HTMLElement>('[data-asked]')?.dataset['asked']
    const question = questionsOf(draft).find((one) => one.id === asked)?.id
    if (!question || getSelection()?.isCollapsed === false) return
    act({ kind: 'go-to', at: question })
    showQuestion(question)
  }
  const keys = (event: KeyboardEvent) => {
    const all = spans()
    const here = all.findIndex((span) => span === document.activeElement)
    if (here < 0 || event.ctrlKey || event.metaKey) return
    if (event.altKey) return moveBy(event, all[here]?.dataset['sentence'])
    if (event.key === 'Enter' || event.key === ' ') openOn(all[here]?.dataset['sentence'] ?? '', false)
    else if (event.key in steps) all[place(event.key, here, all.length)]?.focus()
    else return
    event.preventDefault()
  }
  const moveBy = (event: KeyboardEvent, id = '') => {
    const way = event.key === 'ArrowUp' ? 'up' : event.key === 'ArrowDown' ? 'down' : null
    if (!way) return
    event.preventDefault()
    if (move(id, way)) moved.current = id
  }
  const close = useCallback(() => {
    setEditing(null)
    onOpen((before) => (before === openId ? null : before))
  }, [onOpen, openId])

  // A sentence may be redrawn at another place: the focus goes with it, or to its neighbour when it is gone.
  const focusOn = (id: string) => (spans().find((span) => span.dataset['sentence'] === id) ?? spans()[current])?.focus()
  const follow = useEffectEvent((now: string | null) => {
    const last = wasOpen.current
    wasOpen.current = now
    const { activeElement } = document
    const lost = !activeElement || activeElement === document.body || sheet.current?.contains(activeElement)
    if (now === null && last !== null && lost) focusOn(last)
  })
  useLayoutEffect(() => follow(openId), [openId])
  useLayoutEffect(() => {
    if (moved.current !== null) focusOn(moved.current)
    moved.current = null
  })

  const openNow = open?.id
  const draw = useCallback(
    (sentence: Sentence) => (
      <PageSentence
        id={sentence.id}
        text={sentence.text}
        origin={sentence.origin}
        reachable={sentence.id === reachable}
        open={sentence.id === openNow}
        marks={marksIn(sentence)}
      />
    ),
    [marksIn, openNow, reachable],
  )

  return (
    <>
      <div
        ref={sheet}
        id={sheetId}
        className="page"
        style={style}
        role="group"
        aria-label={t('page.label')}
        aria-describedby="page-instructions"
        lang={letter.language}
        dir={letter.direction}
        onClick={choose}
        onDoubleClick={choose}
        onKeyDown={keys}
        onFocus={({ target }) => setCurrent(Math.max(0, spans().indexOf(target)))}
      >
        {letter.parts.map((part, index) => (
          <LetterBlock key={index} part={part} at={atWindow(letter, index)} draw={draw} />
        ))}
        <FoldMarks page={letter.page} />
        <PageMarks pages={pages} page={letter.page} />
      </div>
      {open && (
        <SentencePopover
          key={`${String(openId)} ${String(editing === openId)}`}
          sentence={open}
          edits={editing === openId}
          draft={draft}
          letter={letter}
          remarks={remarks}
          onClose={close}
          onFollow={() => setFollowed(placeOf(sentences, open, openId))}
        />
      )}
    </>
  )
}

/** A sentence by its place among those of its answer, while a correction makes it another; `from` is the id that it had when it was opened. */
type Followed = Readonly<{ from: string | null; source: string; at: number }>

function placeOf(sentences: readonly Sentence[], { id, source }: Sentence, from: string | null): Followed {
  return { from, source, at: ofSource(sentences, source).findIndex((one) => one.id === id) }
}

function nth(sentences: readonly Sentence[], { source, at }: Followed): Sentence | undefined {
  return ofSource(sentences, source)[at]
}

function ofSource(sentences: readonly Sentence[], source: string): readonly Sentence[] {
  return sentences.filter((one) => one.source === source)
}

const steps = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1, Home: -Infinity, End: Infinity }

function place(key: string, here: number, count: number): number {
  const by = Object.entries(steps).find(([name]) => name === key)?.[1] ?? 0
  return Math.min(Math.max(here + by, 0), count - 1)
}
