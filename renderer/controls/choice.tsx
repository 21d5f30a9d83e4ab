import { useId, type KeyboardEvent, type ReactNode } from 'react'

/** One thing to choose: its words, the language they are in, and a drawing of it. */
export type Option<T> = Readonly<{ value: T; label: string; lang?: string | undefined; drawing?: ReactNode }>

type Props<T extends string | number> = Readonly<{
  legend: string
  /** Whether the legend is only heard. */
  unseen?: boolean
  /** One line on what the choice does. */
  hint?: string
  look: keyof typeof oneOf
  /** The class of the room, in place of the usual room around such a choice. */
  className?: string | undefined
  /** The same name in each of several groups that are one choice. */
  name?: string
  options: readonly Option<T>[]
  /** The value that is chosen; none where nothing is yet. */
  chosen: T | undefined
  /** Whether the keyboard comes here first. */
  first?: boolean
  /** Whether its words belong to what is read aloud. */
  aloud?: boolean
  onChoose: (option: Option<T>) => void
  /** Taken with the finger or the mouse, not by the arrow keys in passing. */
  onTap?: (() => void) | undefined
  onKeyDown?: ((event: KeyboardEvent) => void) | undefined
}>

const oneOf = {
  chips: 'chip',
  cards: 'card',
  'big-cards': 'big-card',
  pictures: 'picture-card',
  plain: undefined,
} as const

/** A few things of which one is chosen. Those with a drawing stand together, before the others. */
export function Choice<T extends string | number>(props: Props<T>) {
  const {
    legend,
    unseen = false,
    hint,
    look,
    className,
    name,
    options,
    chosen,
    first,
    aloud,
    onChoose,
    onTap,
    onKeyDown,
  } = props
  const id = useId()
  const isDrawn = ({ drawing }: Option<T>) => drawing !== undefined
  const lists = [options.filter(isDrawn), options.filter((option) => !isDrawn(option))]
  return (
    <fieldset
      className={`choice ${className ?? `of-${look}`}`}
      aria-describedby={hint === undefined ? undefined : id}
      onKeyDown={onKeyDown}
    >
      <legend className={unseen ? 'aloud-only' : undefined}>{legend}</legend>
      {hint !== undefined && (
        <p id={id} className="field-hint">
          {hint}
        </p>
      )}
      {lists.map(
        (list, index) =>
          list.length > 0 && (
            <div key={index} className={look}>
              {list.map((option) => (
                <label
                  key={option.value}
                  className={look === 'big-cards' && isDrawn(option) ? 'big-card drawn' : oneOf[look]}
                  lang={option.lang}
                >
                  <input
                    type="radio"
                    name={name ?? id}
                    checked={option.value === chosen}
                    data-first={(first && option === options[0]) || undefined}
                    onChange={() => onChoose(option)}
                    onClick={({ detail }) => {
                      if (detail > 0) onTap?.()
                    }}
                  />
                  {option.drawing}
                  <span data-aloud={aloud ? '' : undefined}>{option.label}</span>
                </label>
              ))}
            </div>
          ),
      )}
    </fieldset>
  )
}
