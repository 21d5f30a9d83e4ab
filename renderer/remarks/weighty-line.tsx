import { applyRemark } from '#letter/check/apply-remark'
import type { Remark } from '#letter/check/remark'
import { dismiss } from '#letter/draft/change-draft'
import type { Draft, Words } from '#letter/draft/draft'
import type { Letter } from '#letter/parts/letter'
import { useTranslation } from '../app/words'
import { IconButton } from '../controls/icon-button'
import { useGoToQuestion } from '../questions/use-go-to-question'
import { useSaidRemark } from './use-said-remark'

type Props = Readonly<{
  remark: Remark
  letter: Letter
  register: Draft['register']
  onChange: (how: (words: Words) => Words, said: string) => void
}>

/** One line of what weighs before a letter leaves: put right in one click where that is safe, else the way to its question. */
export function WeightyLine({ remark, letter, register, onChange }: Props) {
  const { t } = useTranslation()
  const goTo = useGoToQuestion()
  const { title, change } = useSaidRemark(register)(remark)
  const { question } = remark
  return (
    <li className="before-line">
      <span>{title}</span>
      {remark.change ? (
        <button
          type="button"
          className="button small"
          onClick={() => onChange((before) => applyRemark(before, remark, letter), t('remarks.changed'))}
        >
          {change ?? t('remarks.change')}
        </button>
      ) : (
        question && (
          <button
            type="button"
            className="button small"
            aria-label={t('remarks.before.goTo', { what: title })}
            onClick={() => goTo(question)}
          >
            {t('remarks.before.go')}
          </button>
        )
      )}
      <IconButton
        icon="close"
        label={t('remarks.before.leave', { what: title })}
        small
        onClick={() => onChange((before) => dismiss(before, remark.id), t('remarks.left'))}
      />
    </li>
  )
}
