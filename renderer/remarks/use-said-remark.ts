import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { sayRemark, type SaidRemark } from '#letter/check/say-remark'
import type { Draft } from '#letter/draft/draft'
import type { Remark } from '#letter/check/remark'
import { languages } from '#locales/registry'
import { useApp } from '../app/app-context'

/** Says a remark in the language of the app, to a child as to a child. */
export function useSaidRemark(register: Draft['register']): (remark: Remark) => SaidRemark {
  const { t } = useTranslation()
  const { language } = useApp().settings
  return useCallback(
    (remark: Remark) =>
      sayRemark(remark, languages.words(language, 'remarks'), register) ?? {
        title: t('remarks.spelling.title', { word: remark.words['said'] ?? '' }),
        why: t('remarks.spelling.why'),
        example: null,
        change: null,
      },
    [language, register, t],
  )
}
