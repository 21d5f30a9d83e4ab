import type { Badge } from '#letter/draft/badge'
import { addressesOf } from '#letter/email/addresses-of'
import { copiedTo } from '#letter/email/copied-to'
import { emailText } from '#letter/email/email-text'
import { formSubject } from '#letter/form/form-lines'
import { formPieces } from '#letter/form/form-pieces'
import type { Letter } from '#letter/parts/letter'
import { pagesByHand } from '#letter/parts/pages-by-hand'
import { useTranslation } from '../app/words'
import { Icon } from '../controls/icon'
import { useFormRules } from '../form/held-rules'
import { useNumber } from '../form/use-number'
import type { WayOut } from './way-out'
import './what-leaves.css'

type Props = Readonly<{ way: Exclude<WayOut, 'post'>; letter: Letter; badge: Badge | null }>

/** What leaves in a message, or into a form, as it leaves: to look at only. */
export function WhatLeaves({ way, letter, badge }: Props) {
  return way === 'email' ? <Message letter={letter} badge={badge} /> : <FormText letter={letter} />
}

function Message({ letter, badge }: Omit<Props, 'way'>) {
  const { t } = useTranslation()
  const { subject, body } = emailText(letter)
  const { email, enclosed, handwritten, language, direction } = letter
  const to = addressesOf(letter.email)
  const copies = copiedTo(letter)
  const pages = pagesByHand(handwritten)
  const carries = enclosed.length > 0 || handwritten !== undefined || badge !== null
  return (
    <article className="message" aria-label={t('page.seen.email')}>
      <dl>
        <dt>{t('send.leaves.to')}</dt>
        <dd>
          {to.length > 0 ? (
            to.map(({ read }) => read).join(', ')
          ) : (
            <span className="message-missing">
              {t(`send.leaves.${email === '' ? 'noAddress' : 'badAddress'}`, { typed: email })}
            </span>
          )}
        </dd>
        {copies.length > 0 && (
          <>
            <dt>{t('send.leaves.copies')}</dt>
            <dd>{copies.map(({ read }) => read).join(', ')}</dd>
          </>
        )}
        <dt>{t('send.leaves.subject')}</dt>
        <dd lang={language}>{subject}</dd>
      </dl>
      <div className="message-text" lang={language} dir={direction}>
        {body}
      </div>
      <footer>
        {carries && (
          <ul aria-label={t('send.leaves.attached')}>
            {pages.map(({ file }, index) => (
              <li key={file}>
                <Icon name="pen" size={18} />
                {pages.length > 1 ? t('byHand.altOf', { page: index + 1, total: pages.length }) : t('byHand.alt')}
              </li>
            ))}
            {badge && (
              <li>
                <Icon name="star" size={18} />
                {badge.name === '' ? t('send.leaves.badge') : t('send.leaves.badgeFor', { name: badge.name })}
              </li>
            )}
            {enclosed.map(({ file, name }) => (
              <li key={file} lang={language}>
                <Icon name="clip" size={18} />
                {name}
              </li>
            ))}
          </ul>
        )}
        <p>{t(carries ? 'send.leaves.carried' : 'send.leaves.alone')}</p>
      </footer>
    </article>
  )
}

function FormText({ letter }: Pick<Props, 'letter'>) {
  const { t } = useTranslation()
  const number = useNumber()
  const [rules] = useFormRules()
  const subject = formSubject(letter, rules)
  const { pieces } = formPieces(letter, rules)
  const total = pieces.length
  return (
    <article className="message" aria-label={t('page.seen.form')}>
      {subject !== '' && (
        <dl>
          <dt>{t('send.leaves.subject')}</dt>
          <dd lang={letter.language}>{subject}</dd>
        </dl>
      )}
      {pieces.map(({ text, count }, at) => (
        <section key={at}>
          {total > 1 && (
            <h3 className="message-cut">
              {t('form.pieces.name', { number: at + 1, total, characters: number(count) })}
            </h3>
          )}
          <div className="message-text" lang={letter.language} dir={letter.direction}>
            {text}
          </div>
        </section>
      ))}
      <footer>
        <p>{t('send.leaves.plain')}</p>
      </footer>
    </article>
  )
}
