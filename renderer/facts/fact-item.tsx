import type { Fact } from '#letter/facts/fact'
import { placeOf, type FactPlace } from '#letter/facts/place-of'
import type { Draft } from '#letter/draft/draft'
import { useApp } from '../app/app-context'
import { dateWords } from '../app/date-words'
import { useChange } from '../app/use-change'
import { useTranslation, type TFunction } from '../app/words'
import { Icon } from '../controls/icon'
import { questionWords } from '../questions/question-words'

type Props = Readonly<{ fact: Fact; draft: Draft }>

/** A fact that was found, the line that it comes from, and the click that puts it into its field; quiet once it is there. */
export function FactItem({ fact, draft }: Props) {
  const { t } = useTranslation()
  const { announce, settings, today } = useApp()
  const change = useChange()
  const place = placeOf(fact, draft)
  if (!place) return null
  const day = (iso: string) => dateWords(iso, today, settings.language, t)
  const what = labelOf(fact, t)
  const value = fact.kind === 'date' ? day(fact.day) : valueOf(fact)
  const asking = questionWords('ask', settings.language, 'adult')
  const chosen = asking.choices.find(({ id }) => id === place.choice)?.label ?? place.now
  const now = place.field === 'date' && place.now !== '' ? day(place.now) : chosen
  const words = wordsOf(place, now)

  const put = () => {
    change((before) => (before.id === draft.id ? place.put(before) : before))
    const field = place.field === 'ask' ? asking.title : fieldOf(place, t)
    announce(t('confirmation.went', { what, field }))
  }
  return (
    <li className="fact">
      <p>
        {what} <strong>{value}</strong>
      </p>
      {/* Once it is there the button stays, quiet: the focus has to be somewhere. */}
      <button
        type="button"
        className={place.isThere ? 'button small quiet' : 'button small'}
        aria-label={t(place.isThere ? 'confirmation.thereNamed' : words.named, { what, value, now })}
        aria-disabled={place.isThere}
        onClick={place.isThere ? undefined : put}
      >
        {place.isThere && <Icon name="check" size={16} />}
        {place.isThere ? t('confirmation.there') : t(words.said, { now })}
      </button>
      <p className="field-hint">{t('confirmation.line', { line: fact.line })}</p>
    </li>
  )
}

function wordsOf({ field }: FactPlace, now: string) {
  if (now !== '') return { said: 'confirmation.replace', named: 'confirmation.replaceNamed' } as const
  return field === 'ask'
    ? ({ said: 'confirmation.ask', named: 'confirmation.askNamed' } as const)
    : ({ said: 'confirmation.put', named: 'confirmation.putNamed' } as const)
}

function labelOf(fact: Fact, t: TFunction): string {
  switch (fact.kind) {
    case 'reference':
      return t(`confirmation.reference.${fact.what}`)
    case 'date':
      return t(`confirmation.date.${fact.what}`)
    case 'sum':
      return t('confirmation.total')
    default:
      return t(`confirmation.${fact.kind}`)
  }
}

function valueOf(fact: Exclude<Fact, { kind: 'date' }>): string {
  switch (fact.kind) {
    case 'reference':
      return fact.code
    case 'sum':
      return fact.text
    case 'organisation':
      return fact.name
    case 'email':
      return fact.address
    case 'address':
      return [fact.street, fact.city, fact.region, fact.postalCode].filter(Boolean).join(', ')
  }
}

function fieldOf({ field }: FactPlace, t: TFunction): string {
  switch (field) {
    case 'reference':
      return t('matter.reference')
    case 'date':
      return t('moment.date')
    case 'organisation':
    case 'email':
    case 'address':
      return `${t('party.recipient')}, ${t(`party.${field}`)}`
    case 'ask':
      return ''
  }
}
