import { moveEnclosed, nameEnclosed, removeEnclosed } from '#letter/draft/change-enclosed'
import { privateNumbers } from '#letter/check/private-numbers'
import type { Enclosed } from '#letter/parts/enclosed'
import { languageOf } from '#locales/registry'
import { useApp } from '../app/app-context'
import { useChange } from '../app/use-change'
import { enclosedAddress } from '#electron/bridge/addresses'
import { useTranslation } from '../app/words'
import { Icon } from '../controls/icon'
import { IconButton } from '../controls/icon-button'
import { TextField } from '../controls/text-field'

type Props = Readonly<{
  draftId: string
  convention: string
  one: Enclosed
  position: number
  isLast: boolean
  isGone: boolean
  toChild: boolean
}>

/** One file that goes with the letter: what it is, what the letter calls it, and whether that name says too much. */
export function EnclosedItem({ draftId, convention, one, position, isLast, isGone, toChild }: Props) {
  const { t } = useTranslation()
  const { announce } = useApp()
  const change = useChange()
  const { file, name, picture } = one
  const hasNumber = privateNumbers(name, languageOf(convention), convention).length > 0
  const said = name.trim() || t('enclosures.unnamed', { position })

  const remove = () => {
    change((draft) => removeEnclosed(draft, file))
    announce(t('enclosures.removed', { name: said }))
  }
  const move = (by: 1 | -1) => {
    change((draft) => moveEnclosed(draft, file, by))
    announce(t('enclosures.moved', { name: said, position: position + by }))
  }
  return (
    <li className="enclosed-item">
      <span className="enclosed-thumb">
        {picture && !isGone ? <img src={enclosedAddress(draftId, file)} alt="" /> : <Icon name="clip" />}
      </span>
      <TextField
        label={t(toChild ? 'enclosures.child.name' : 'enclosures.name', { position })}
        field={`enclosed.${file}`}
        value={name}
        onText={(text, step) => change((draft) => nameEnclosed(draft, file, text), step)}
      />
      <div className="enclosed-words">
        {isGone ? (
          <p className="field-problem">
            <Icon name="warning" />
            {t('enclosures.gone')}
          </p>
        ) : (
          !toChild && <Facts one={one} />
        )}
        {hasNumber && <p className="enclosed-look">{t('enclosures.number')}</p>}
      </div>
      <div className="enclosed-actions">
        {!toChild && <Mover way="up" said={said} disabled={position === 1} onMove={() => move(-1)} />}
        {!toChild && <Mover way="down" said={said} disabled={isLast} onMove={() => move(1)} />}
        <IconButton icon="bin" label={t('enclosures.remove', { name: said })} small onClick={remove} />
      </div>
    </li>
  )
}

/** What was done to a file, and what was not. */
function Facts({ one: { file, size, picture } }: { readonly one: Enclosed }) {
  const { t } = useTranslation()
  const { settings } = useApp()
  const kind = file.slice(file.lastIndexOf('.') + 1).toUpperCase()
  return (
    <p className="field-hint">
      {t(picture ? 'enclosures.picture' : 'enclosures.document', { kind, size: sizeWords(size, settings.language) })}
    </p>
  )
}

type MoverProps = Readonly<{ way: 'up' | 'down'; said: string; disabled: boolean; onMove: () => void }>

// React may put the item itself elsewhere in the page, and the button would lose the focus.
function Mover({ way, said, disabled, onMove }: MoverProps) {
  const { t } = useTranslation()
  return (
    <IconButton
      icon={way}
      label={t(`enclosures.${way}`, { name: said })}
      small
      idle={disabled}
      onClick={({ currentTarget }) => {
        if (disabled) return
        onMove()
        requestAnimationFrame(() => currentTarget.focus())
      }}
    />
  )
}

/** How much room a file takes, as the app's language says it. */
function sizeWords(bytes: number, language: string): string {
  const isLarge = bytes >= 1_000_000
  const form = {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: isLarge ? 1 : 0,
  } as const
  return new Intl.NumberFormat(language, form).format(isLarge ? bytes / 1_000_000 : Math.max(1, bytes / 1000))
}
