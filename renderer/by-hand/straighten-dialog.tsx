import { Fragment, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import type { KeptPage } from '#electron/bridge/enclosures-calls'
import type { PageByHand } from '#letter/parts/handwritten'
import { surroundsPage, turnedCorners, wholePicture } from '#letter/picture/corners'
import { evenLight } from '#letter/picture/even-light'
import { findPage } from '#letter/picture/find-page'
import type { Pixels } from '#letter/picture/pixels'
import { straighten } from '#letter/picture/straighten'
import { turnQuarter } from '#letter/picture/turn-quarter'
import { useApp } from '../app/app-context'
import { Dialog } from '../controls/dialog'
import { Icon } from '../controls/icon'
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
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const [{ picture, corners }, setTurned] = useState(() => ({ picture: photo, corners: findPage(photo) }))
  const [page, setPage] = useState<Straight | null>(null)
  const [isEven, setEven] = useState(true)
  const [isBusy, setBusy] = useState(false)
  const [failed, setFailed] = useState<Exclude<KeptPage, { kind: 'done' }> | null>(null)
  const seen = page && (isEven ? page.even : page.asItWas)

  const turn = (quarters: number) =>
    setTurned((before) =>
      Array.from({ length: quarters }).reduce<typeof before>(
        (one) => ({ picture: turnQuarter(one.picture), corners: turnedCorners(one.corners) }),
        before,
      ),
    )
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
        show(asItWas && { asItWas, even: evenLight(asItWas, drawings) })
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
      {...(seen ? {} : { lead: t('byHand.lead') })}
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
              <span>{t('byHand.even')}</span>
            </label>
          </div>
          <div role="status">
            {Math.max(seen.width, seen.height) < clear && <p className="field-problem">{t('byHand.small')}</p>}
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
            onMove={(next) => setTurned((before) => ({ ...before, corners: next }))}
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
            <button
              type="button"
              className="button"
              onClick={() => setTurned((before) => ({ ...before, corners: wholePicture }))}
            >
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

function turned(page: Straight | null): Straight | null {
  return page && { asItWas: turnQuarter(page.asItWas), even: turnQuarter(page.even) }
}
