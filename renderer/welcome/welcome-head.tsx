import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'

type Props = Readonly<{ position: 1 | 2; title: string; lead: string }>

/** What is asked at the first start; it takes the focus when it comes. */
export function WelcomeHead({ position, title, lead }: Props) {
  const { t } = useTranslation()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <div className="hero">
      <p>{t('welcome.step', { position, total: 2 })}</p>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p>{lead}</p>
    </div>
  )
}
