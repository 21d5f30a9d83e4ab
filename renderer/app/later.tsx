import { useEffect, useLayoutEffect, useRef, useState, type ComponentType } from 'react'
import { useTranslation } from './words'

const forQuestions: (() => Promise<void>)[] = []
const notLoaded: (() => Promise<unknown>)[] = []
// The last screen that had to be loaded because it is shown.
let awaited: Promise<unknown> = Promise.resolve()

/**
 * The component that `load` resolves with, loaded when it is first shown, or before, while nothing else happens. Until then there is
 * nothing in its place; once there, it is drawn at once. Where it can't be loaded, it says that the app has to be opened again.
 * What is `of` a question is there before the question: see `questionsHere`.
 */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  of?: 'question',
): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null
  const ready = async () => {
    loaded ??= await load()
  }
  notLoaded.push(ready)
  if (of === 'question') forQuestions.push(ready)

  return function Later(props: Props) {
    const [state, setState] = useState(loaded ? 'here' : 'coming')
    const wasAwaited = useRef(state === 'coming')
    // The focus that came before the field it was for.
    useLayoutEffect(() => {
      if (state === 'here' && wasAwaited.current && document.activeElement === document.body)
        document.querySelector<HTMLElement>('main [data-first]')?.focus()
    }, [state])
    useEffect(() => {
      if (state !== 'coming') return
      let isShown = true
      const become = (next: string) => () => {
        if (isShown) setState(next)
      }
      awaited = ready().then(become('here'), become('failed'))
      return () => {
        isShown = false
      }
    }, [state])
    if (state === 'failed') return <NotLoaded />
    const Loaded = loaded
    return Loaded && <Loaded {...props} />
  }
}

/** Loads what the fields of questions are made of, and is null once they are there: a question that came before its field would have no place for the focus. */
export function questionsHere(): Promise<unknown> | null {
  if (forQuestions.length === 0) return null
  const all = forQuestions.map((ready) => ready())
  return Promise.allSettled(all).then(() => forQuestions.splice(0, all.length))
}

function NotLoaded() {
  const { t } = useTranslation()
  return (
    <p role="alert" className="notice at-foot">
      {t('app.loadingFailed')}
    </p>
  )
}

/**
 * Loads what is shown later, once the first screen is painted, `first` before all: whoever presses a button finds it there. It waits
 * while somebody types, so that no letter comes late for it.
 */
export function loadTheRest(first: () => Promise<unknown>): void {
  notLoaded.unshift(first)
  addEventListener('keydown', ({ timeStamp }) => (lastKey = timeStamp), { capture: true, passive: true })
  void screenPainted().then(loadNext)
}

// Resolves once the first screen, and what had to be loaded for it, has been painted.
async function screenPainted(): Promise<void> {
  await awaited
  await painted()
  await framesLater()
  wasPainted = true
}

let wasPainted = false

/** True once the first screen is painted: what nobody misses before is drawn then. */
export function useScreenPainted(): boolean {
  const [isPainted, setPainted] = useState(wasPainted)
  useEffect(() => {
    let isShown = true
    void screenPainted().then(() => isShown && setPainted(true))
    return () => {
      isShown = false
    }
  }, [])
  return isPainted
}

// Resolves once what is drawn now is on the screen.
function framesLater(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())))
}

// Resolves once something of the page was on the screen.
function painted(): Promise<void> {
  return new Promise((resolve) => {
    new PerformanceObserver((_, observer) => {
      observer.disconnect()
      resolve()
    }).observe({ type: 'paint', buffered: true })
  })
}

// When a key was last pressed, and how long nobody types before the next is loaded, in milliseconds.
let lastKey = -Infinity
const rest = 400

// One after the other, each while nothing else happens.
function loadNext(): void {
  if (notLoaded.length === 0) return
  requestIdleCallback(() => {
    if (performance.now() - lastKey < rest) {
      setTimeout(loadNext, rest)
      return
    }
    const next = notLoaded.shift()
    if (next) void loadAndGoOn(next)
  })
}

async function loadAndGoOn(next: () => Promise<unknown>): Promise<void> {
  // What can't be loaded says so where it is shown.
  await next().catch(() => undefined)
  loadNext()
}
