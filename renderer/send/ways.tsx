import { useId, useState, type ReactNode } from 'react'
import type { Draft } from '#letter/draft/draft'
import type { Letter } from '#letter/parts/letter'
import { useTranslation } from '../app/words'
import { Icon, type IconName } from '../controls/icon'
import { FormWay } from '../form/form-way'
import { useIntoSight } from '../questions/use-into-sight'
import { DocumentFiles } from './document-files'
import { EmailWay } from './email-way'
import { PostWay } from './post-way'
import { UndrawnSigns } from './undrawn-signs'
import { fittingWay, waysOut, type WayOut } from './way-out'
import './send.css'

type Props = Readonly<{
  draft: Draft
  letter: Letter
  way: WayOut
  /** Whether the open one shows what sends the letter, and no more. */
  isShort?: boolean
  onWay: (way: WayOut) => void
}>

const icons = { email: 'mail', post: 'print', form: 'form' } as const

/** The three ways for a letter to leave, the fitting one first; one is open, the others are a line each. Its files are in reach whatever the way. */
export function Ways({ draft, letter, way, isShort = false, onWay }: Props) {
  const { t } = useTranslation()
  // An address that is typed here does not move the line that it is typed under.
  const [first] = useState(() => fittingWay(draft))
  const order = [first, ...waysOut.filter((one) => one !== first)]
  return (
    <div className="ways" data-short={isShort || undefined}>
      {order.map((one) => (
        <OneWay
          key={one}
          icon={icons[one]}
          title={t(`send.ways.${one}`)}
          isOpen={one === way}
          isWhole={one === way && !isShort}
          onOpen={() => onWay(one)}
        >
          {one === 'email' && <EmailWay draft={draft} letter={letter} />}
          {one === 'post' && <PostWay draft={draft} letter={letter} />}
          {one === 'form' && <FormWay draft={draft} letter={letter} />}
        </OneWay>
      ))}
      {/* Its pages take the room beside what goes along. */}
      {way !== 'post' && !(isShort && draft.handwritten) && <DocumentFiles id={draft.id} />}
      <UndrawnSigns draft={draft} letter={letter} />
    </div>
  )
}

type OneProps = Readonly<{
  icon: IconName
  title: string
  isOpen: boolean
  /** Whether it shows all that it has. */
  isWhole: boolean
  onOpen: () => void
  children: ReactNode
}>

function OneWay({ icon, title, isOpen, isWhole, onOpen, children }: OneProps) {
  const { t } = useTranslation()
  const id = useId()
  const section = useIntoSight<HTMLElement>(isWhole)
  return (
    <section ref={section} className="one-way" aria-labelledby={id}>
      <h2>
        {/* One is always open: the line of it says so, and does nothing, or brings back what is left out beside what goes along. */}
        <button
          type="button"
          aria-label={isOpen && !isWhole ? t('send.whole', { way: title }) : undefined}
          aria-expanded={isOpen}
          aria-disabled={isWhole}
          onClick={onOpen}
        >
          <Icon name={icon} />
          <span id={id}>{title}</span>
        </button>
      </h2>
      {isOpen && <div className="one-way-room">{children}</div>}
    </section>
  )
}
