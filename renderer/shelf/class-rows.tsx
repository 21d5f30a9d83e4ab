import { useId, useRef } from 'react'
import { useTranslation } from '../app/words'
import { useApp } from '../app/app-context'
import { dateWords } from '../app/date-words'
import { isoDate } from '../app/use-today'
import type { ClassOfLetters } from './classes-of'
import { RowMenu } from './row-menu'

type Props = Readonly<{
  classes: readonly ClassOfLetters[]
  onRemove: (one: ClassOfLetters, item: Element | null) => void
}>

/** The classes among the letters, each one line that opens all of it. */
export function ClassRows({ classes, onRemove }: Props) {
  if (classes.length === 0) return null
  return (
    <ul className="drafts">
      {classes.map((one) => (
        <ClassRow key={one.id} one={one} onRemove={onRemove} />
      ))}
    </ul>
  )
}

function ClassRow({ one, onRemove }: Readonly<{ one: ClassOfLetters; onRemove: Props['onRemove'] }>) {
  const { t } = useTranslation()
  const { act, settings, today } = useApp()
  const id = useId()
  const item = useRef<HTMLLIElement>(null)
  const menu = useRef<HTMLButtonElement>(null)
  const { title } = one
  return (
    <li ref={item} className="draft letter">
      <span className="draft-mark" data-door={one.door} aria-hidden="true" />
      <div>
        {one.recipient !== title && one.recipient && <p className="letter-to">{one.recipient}</p>}
        <h3>
          <button
            type="button"
            className="letter-open"
            aria-label={t('class.openNamed', { title })}
            aria-describedby={`${id} ${id}-far`}
            onClick={() => act({ kind: 'class', at: { kind: 'table', id: one.id } })}
          >
            {title}
          </button>
        </h3>
        <p className="field-hint" id={`${id}-far`}>
          {one.far.map(({ state, count }) => t(`class.counts.${state}`, { count })).join(' · ')}
        </p>
      </div>
      <div className="letter-state" id={id}>
        <span>{t('class.kind')}</span>
        <span className="state-chip">{t('shelf.count', { count: one.letters })}</span>
        <time>{dateWords(isoDate(new Date(one.changed)), today, settings.language, t)}</time>
      </div>
      <RowMenu
        id={`${id}-menu`}
        label={t('drafts.more', { title })}
        hint={t('shelf.menu')}
        button={menu}
        choices={() => [
          {
            icon: 'bin',
            label: t('class.remove', { count: one.letters }),
            name: t('class.removeNamed', { count: one.letters, title }),
            onChoose: () => onRemove(one, item.current),
          },
        ]}
      />
    </li>
  )
}
