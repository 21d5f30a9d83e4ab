import { useEffect, useRef } from 'react'
import { canCarryBadge } from '#letter/draft/can-carry-badge'
import { hasWriterSentence } from '#letter/compose/compose'
import type { Draft } from '#letter/draft/draft'
import type { Letter } from '#letter/parts/letter'
import { questionsOf } from '#letter/draft/questions'
import { isAgreed } from '#letter/parent/agreement'
import { useApp } from '../app/app-context'
import { useTranslation } from '../app/words'
import { artwork } from '../controls/artwork'
import { ChildBadge } from './child-badge'
import { ByHandPart } from '../by-hand/by-hand-part'
import { EnclosedFiles } from '../enclosed/enclosed-files'
import { HandButton } from '../hand/hand-button'
import { Icon } from '../controls/icon'
import { ReadAloudButton } from '../aloud/read-aloud-button'
import './child-pane.css'
import './child-question.css'

type Props = Readonly<{ draft: Draft; letter: Letter; onAdult: () => void }>

const head = 'child-end'

/** The end of the path: the letter is there, and a grown-up decides what becomes of it. */
export function ChildEndPane({ draft, letter, onAdult }: Props) {
  const { t } = useTranslation()
  const { act, settings } = useApp()
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  const ready = hasWriterSentence(letter)
  const agreed = ready && isAgreed(draft, letter, settings.signature)
  const asked = questionsOf(draft)
  const back = (ready ? asked.at(-1) : asked[0])?.id ?? 'send'
  return (
    <section className="child-question-pane" aria-labelledby="child-end-title">
      <div className="child-end">
        <img src={artwork.envelope} alt="" />
        <div className="child-question-head" id={head}>
          <h1 id="child-end-title" ref={title} tabIndex={-1} data-aloud="">
            {t(ready ? 'child.end.title' : 'child.end.notReady')}
          </h1>
          <ReadAloudButton part={head} language={settings.language} label={t('listen.screen')} words />
          <p data-aloud="">{t(`child.end.${agreed ? 'agreed' : ready ? 'lead' : 'notReadyLead'}`)}</p>
        </div>
        <div className="row child-end-ways">
          {ready && (
            <button type="button" className="button primary" onClick={onAdult}>
              {t('child.end.adult')}
              <Icon name="next" size={24} />
            </button>
          )}
          <button
            type="button"
            className={ready ? 'button' : 'button primary'}
            onClick={() => act({ kind: 'go-to', at: back })}
          >
            <Icon name="pen" size={24} />
            {t(ready ? 'child.end.back' : 'child.end.start')}
          </button>
          {agreed && <HandButton draft={draft} letter={letter} />}
        </div>
        {ready && canCarryBadge(draft) && <ChildBadge draft={draft} letter={letter} />}
        {ready && (
          <section className="child-enclosed" aria-labelledby="child-by-hand">
            <h2 id="child-by-hand">{t('byHand.child.title')}</h2>
            <p>{t('byHand.child.lead')}</p>
            <ByHandPart draft={draft} say="child.add" />
          </section>
        )}
        {ready && (
          <section className="child-enclosed" aria-labelledby="child-enclosed">
            <h2 id="child-enclosed">{t('enclosures.child.title')}</h2>
            <p>{t('enclosures.child.lead')}</p>
            <EnclosedFiles draft={draft} toChild />
          </section>
        )}
        {ready && (
          <p className="child-hint">
            <Icon name="lock" size={22} />
            {t('child.end.adultHint')}
          </p>
        )}
      </div>
    </section>
  )
}
