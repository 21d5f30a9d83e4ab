import { Fragment, useContext, useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { KeptPage } from '#electron/bridge/enclosures-calls'
import type { PageByHand } from '#letter/parts/handwritten'
import { surroundsPage, turnedCorners, wholePicture, type Corners as Four } from '#letter/picture/corners'
import { deepInk } from '#letter/picture/deep-ink'
import { evenLight } from '#letter/picture/even-light'
import { findPage } from '#letter/picture/find-page'
import type { Pixels } from '#letter/picture/pixels'
import { straighten } from '#letter/picture/straighten'
import { turnQuarter } from '#letter/picture/turn-quarter'
import { useApp } from '../app/app-context'
import { useTranslation } from '../app/words'
import { Dialog } from '../controls/dialog'
import { Icon } from '../controls/icon'
import { ToChild } from '../controls/to-child'
import { ProblemWords } from '../outcome/notice'
import { Corners } from './corners'
import { Picture } from './picture'
import { pngOf } from './canvas-pixels'
import './by-hand.css'

/** In pixels: 200 to the inch on the larger of the two papers, within margins of two centimetres. */
const most = { width: 1400, height: 2000 }

/** In pixels: the longer side of a page that is read on paper, at some 70 to the inch. */
const clear = 700

/** The largest drawing that is no shadow, in parts of the page. */
const drawings = 1 / 10

/** How often the photo is turned, and where its corners are. */
type Step = Readonly<{ quarters: number; corners: Four }>

/** The page made straight, in the light of the photo and in an even one. */
type Straight = Readonly<{ asItWas: Pixels; even: Pixels }>

type Props = Readonly<{
  id: string
  photo: Pixels
  onUse: (page: PageByHand) => void
  onClose: () => void
}>

/** Makes the photo of a page straight: its corners first, then the page as it will be. */
export function StraightenDialog({ id, photo, onUse, onClose }: Props) {
  const { t } = useTranslation()
  const { bridge } = useApp()
  const words = useContext(ToChild) ? 'byHand.child.straight' : 'byHand'
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  // The last one is how it is now, and those before it are what Undo goes back to.
  const [steps, setSteps] = useState<readonly Step[]>(() => [{ quarters: 0, corners: findPage(photo) }])
  const { quarters, corners } = steps.at(-1) ?? { quarters: 0, corners: wholePicture }
  const picture = useMemo(() => turnedBy(photo, quarters), [photo, quarters])
  const [page, setPage] = useState<Straight | null>(null)
  const [isEven, setEven] = useState(true)
  const [isBusy, setBusy] = useState(false)
  const [failed, setFailed] = useState<Exclude<KeptPage, { kind: 'done' }> | null>(null)
  const seen = page && (isEven ? page.even : page.asItWas)

  const begin = (next: Step) => setSteps((before) => [...before, next])
  const turn = (by: number) =>
    begin({
      quarters: (quarters + by) % 4,
      corners: Array.from({ length: by }).reduce<Four>((one) => turnedCorners(one), corners),
    })
  const undo = useEffectEvent((event: KeyboardEvent) => {
    const isUndo = (event.ctrlKey || event.metaKey) && !event.altKey && ['z', 'y'].includes(event.key.toLowerCase())
    if (!isUndo) return
    // The letter behind the dialog stays as it is.
    event.preventDefault()
    if (seen || event.shiftKey || event.key.toLowerCase() === 'y') return
    // A corner that was held and not moved is no step.
    const last = steps.findLastIndex((step) => step.corners !== corners || step.quarters !== quarters)
    if (last >= 0) setSteps(steps.slice(0, last + 1))
  })
  useEffect(() => {
    const element = dialog.current
    const hear = (event: KeyboardEvent) => undo(event)
    element?.addEventListener('keydown', hear)
    return () => element?.removeEventListener('keydown', hear)
  }, [])
  // The button that was pressed is gone: what is on the screen now is read before anything else is pressed.
  const show = (next: Straight | null) => {
    flushSync(() => {
      setPage(next)
      setBusy(false)
      setFailed(null)
    })
    heading.current?.focus()
  }
  // It takes a moment, which is said first.
  const see = () => {
    if (isBusy || !surroundsPage(corners)) return
    setBusy(true)
    requestAnimationFrame(() =>
      setTimeout(() => {
        const asItWas = straighten(picture, corners, most)
        show(asItWas && { asItWas, even: deepInk(evenLight(asItWas, drawings)) })
      }),
    )
  }
  const use = async () => {
    if (isBusy || !seen) return
    setBusy(true)
    const bytes = await pngOf(seen)
    const kept = bytes ? await bridge.keepByHand({ id, bytes }) : ({ kind: 'failed', problem: 'unreadable' } as const)
    // It was closed meanwhile: the letter stays as it was.
    if (!dialog.current?.open) return
    setBusy(false)
    if (kept.kind !== 'done') return setFailed(kept)
    onUse(kept.page)
    dialog.current.close()
  }
  return (
    <Dialog
      title={t(seen ? 'byHand.seen' : 'byHand.title')}
      {...(seen ? {} : { lead: t(`${words}.lead`) })}
      className="straighten"
      dialog={dialog}
      heading={heading}
      onClose={onClose}
    >
      {seen ? (
        <Fragment key="seen">
          <div className="straighten-stage" style={{ '--ratio': seen.width / seen.height }}>
            <Picture pixels={seen} label={t('byHand.alt')} />
          </div>
          <div className="row">
            <button type="button" className="button primary" aria-disabled={isBusy} onClick={() => void use()}>
              <Icon name="check" />
              {t('byHand.use')}
            </button>
            <button type="button" className="button" onClick={() => !isBusy && show(null)}>
              {t('byHand.back')}
            </button>
            <button type="button" className="button" onClick={() => !isBusy && setPage(turned)}>
              {t('byHand.turnRight')}
            </button>
            <label className="check">
              <input type="checkbox" checked={isEven} onChange={({ target }) => setEven(target.checked)} />
              <span>{t(`${words}.even`)}</span>
            </label>
          </div>
          <div role="status">
            {Math.max(seen.width, seen.height) < clear && <p className="field-problem">{t(`${words}.small`)}</p>}
            {isBusy && <p>{t('byHand.working')}</p>}
            {failed?.kind === 'failed' && <ProblemWords failed={failed} />}
            {failed?.kind === 'refused' && <p className="field-problem">{t(`byHand.refused.${failed.why}`)}</p>}
          </div>
        </Fragment>
      ) : (
        <Fragment key="corners">
          <Corners
            picture={picture}
            corners={corners}
            onBegin={() => begin({ quarters, corners })}
            onMove={(next) => setSteps((before) => [...before.slice(0, -1), { quarters, corners: next }])}
          />
          <div className="row">
            <button
              type="button"
              className="button primary"
              aria-disabled={isBusy || !surroundsPage(corners)}
              onClick={see}
            >
              {t('byHand.straighten')}
            </button>
            <button type="button" className="button" onClick={() => turn(3)}>
              {t('byHand.turnLeft')}
            </button>
            <button type="button" className="button" onClick={() => turn(1)}>
              {t('byHand.turnRight')}
            </button>
            <button type="button" className="button" onClick={() => begin({ quarters, corners: wholePicture })}>
              {t('byHand.whole')}
            </button>
          </div>
          <div role="status">
            {isBusy && <p>{t('byHand.working')}</p>}
            {!surroundsPage(corners) && <p className="field-problem">{t('byHand.crossed')}</p>}
          </div>
        </Fragment>
      )}
    </Dialog>
  )
}

function turnedBy(photo: Pixels, quarters: number): Pixels {
  return Array.from({ length: quarters }).reduce<Pixels>((one) => turnQuarter(one), photo)
}

function turned(page: Straight | null): Straight | null {
  return page && { asItWas: turnQuarter(page.asItWas), even: turnQuarter(page.even) }
}
