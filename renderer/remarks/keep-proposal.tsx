import type { Letter } from '#letter/parts/letter'
import { bodySentences } from '#letter/parts/letter-sentences'
import type { RemarkChange } from '#letter/check/remark'
import { useTranslation } from '../app/words'

type Props = Readonly<{ letter: Letter; change: Extract<RemarkChange, { kind: 'set-aside' | 'split' }> }>

/** Which sentences would stay, and which would be set aside or make a second letter: the writer's own, whole. */
export function KeepProposal({ letter, change }: Props) {
  const { t } = useTranslation()
  const aside = change.sentences
  const isSplit = change.kind === 'split'
  const body = bodySentences(letter)
  const kinds = [
    { label: t('remarks.stays'), sentences: body.filter(({ id }) => !aside.includes(id)), className: 'stays' },
    {
      label: t(isSplit ? 'secondLetter.says' : 'remarks.goes'),
      sentences: body.filter(({ id }) => aside.includes(id)),
      className: isSplit ? 'second' : 'goes',
    },
  ]
  return (
    <details className="keep-proposal more">
      <summary>{t(isSplit ? 'secondLetter.see' : 'remarks.see')}</summary>
      {kinds.map(({ label, sentences, className }) => (
        <div key={className} className={className}>
          <h3>{label}</h3>
          <ul lang={letter.language}>
            {sentences.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </div>
      ))}
    </details>
  )
}
