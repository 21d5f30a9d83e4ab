import type { ClassList, ListRemark, NamesAt } from '#letter/class/read-class-list'
import { mostPupils } from '#letter/text/limits'
import { useApp } from '../app/app-context'
import { useTranslation, type TFunction } from '../app/words'
import { Icon } from '../controls/icon'

type Props = Readonly<{
  list: ClassList
  /** Whether there is nothing to read yet. */
  isEmpty: boolean
  /** Takes the names from elsewhere. */
  onColumn: (at: NamesAt) => void
}>

/** What will be made of a list, and what of it is left out, before anything is made. */
export function ListSaid({ list, isEmpty, onColumn }: Props) {
  const { t } = useTranslation()
  const { settings } = useApp()
  const { pupils, remarks } = list
  const names = new Intl.ListFormat(settings.language, { type: 'unit' }).format(pupils.map(({ name }) => name))
  const unsure = remarks.find((one) => one.kind === 'column' && !one.sure)
  const [other, isEach] = unsure?.kind === 'column' ? [unsure.other, unsure.isEach] : [null, false]
  return (
    <>
      <div className="list-said" role="status">
        {!isEmpty && (
          <>
            <p>
              <strong>{t('class.list.letters', { count: pupils.length })}</strong>
            </p>
            {remarks.length > 0 && (
              <ul>
                {remarks.map((remark, index) => (
                  <li key={index}>
                    <Icon name={remark.kind === 'too-many' ? 'warning' : 'info'} size={18} />
                    <span>{remarkWords(remark, settings.language, t)}</span>
                  </li>
                ))}
              </ul>
            )}
            {pupils.length > 0 && pupils.length <= mostPupils && <p className="list-names">{names}</p>}
          </>
        )}
      </div>
      {(other !== null || isEach) && (
        <div className="row">
          {other !== null && (
            <button type="button" className="button small" onClick={() => onColumn(other)}>
              {t('class.list.otherColumn', { column: list.header[other] || String(other + 1) })}
            </button>
          )}
          {isEach && (
            <button type="button" className="button small" onClick={() => onColumn('each')}>
              {t('class.list.each')}
            </button>
          )}
        </div>
      )}
    </>
  )
}

function remarkWords(remark: ListRemark, language: string, t: TFunction): string {
  const listed = (lines: readonly (number | string)[]) => new Intl.ListFormat(language).format(lines.map(String))
  switch (remark.kind) {
    case 'header':
      return t('class.list.header', { line: remark.line })
    case 'column':
      return t('class.list.column', { column: remark.heading || String(remark.column + 1) })
    case 'left-out':
      return t(`class.list.leftOut.${remark.what}`)
    case 'kept-whole':
      return t('class.list.keptWhole', { count: remark.lines.length, lines: listed(remark.lines) })
    case 'doubles':
      return t('class.list.doubles', { names: listed(remark.names) })
    case 'passed-over':
      return t(`class.list.passedOver.${remark.why}`, { line: remark.line, text: remark.text })
    case 'too-many':
      return t('class.list.tooMany', { count: remark.count, most: remark.most })
  }
}
