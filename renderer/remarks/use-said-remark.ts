import { useCallback } from 'react'
import { sayRemark, type SaidRemark } from '#letter/check/say-remark'
import type { Draft } from '#letter/draft/draft'
import type { Remark } from '#letter/check/remark'
import { languages } from '#locales/registry'
import { useApp } from '../app/app-context'
import { useTranslation } from '../app/words'

/** The reason of a remark about a word that is likely to be written for another. */
export const slipReason = 'slip'

/** Says a remark in the language of the app, to a child as to a child. */
export function useSaidRemark(register: Draft['register']): (remark: Remark) => SaidRemark {
  const { t } = useTranslation()
  const { language } = useApp().settings
  return useCallback(
    (remark: Remark) => {
      const { said = '', instead = '' } = remark.words
      const kind = remark.reason === slipReason ? slipReason : 'spelling'
      return (
        sayRemark(remark, languages.words(language, 'remarks'), register) ?? {
          title: t(`remarks.${kind}.title`, { word: said }),
          why: t(`remarks.${kind}.why`),
          example: null,
          change: kind === slipReason ? t('remarks.slip.change', { word: instead }) : null,
        }
      )
    },
    [language, register, t],
  )
}
