import { useId } from 'react'
import type { Reveal } from '#letter/parent/reveals'
import { enclosedAddress } from '#electron/bridge/addresses'
import { useTranslation } from '../app/words'
import { showSentence } from '../page/show-sentence'
import { ShowEnclosed } from '../enclosed/show-enclosed'

type Props = Readonly<{
  reveal: Reveal
  /** The sentence, or the text of the badge, that it stands in; none for an address, a signature or an enclosure. */
  sentence: string | undefined
  language: string
  draftId: string
  /** Whether it is a pupil's letter, answered to the school. */
  ofClass: boolean
  onRemove: () => void
  /** Says that an address, an e-mail or a telephone is the adult's. */
  onMine: () => void
}>

/** One thing that the letter tells: where it stands, a calm word, and what can be done. Nothing changes by itself. */
export function ParentReveal({ reveal, sentence, language, draftId, ofClass, onRemove, onMine }: Props) {
  const { kind, said, place } = reveal
  const { t } = useTranslation()
  const id = useId()
  const isChilds = place.kind === 'block' && (kind === 'home' || kind === 'phone' || kind === 'email')
  return (
    <li className="reveal">
      <h3 id={id}>{t(`parent.reveals.kinds.${kind}.title`, { said })}</h3>
      <p>
        {t(
          ofClass && kind === 'answer-address'
            ? 'parent.reveals.kinds.answer-address.ofClass'
            : `parent.reveals.kinds.${kind}.why`,
        )}
      </p>
      {place.kind !== 'sentence' && <p className="reveal-where">{t(`parent.reveals.where.${whereOf(place)}`)}</p>}
      {place.kind === 'enclosed' && kind === 'photo' && (
        <img className="reveal-picture" src={enclosedAddress(draftId, place.file)} alt={said} />
      )}
      <p className="reveal-said" lang={language}>
        {sentence === undefined ? said : marked(sentence, said)}
      </p>
      <div className="row">
        {place.kind === 'sentence' ? (
          <>
            <button type="button" className="button small" aria-describedby={id} onClick={() => showSentence(place.id)}>
              {t('parent.reveals.see')}
            </button>
            <button type="button" className="button small" aria-describedby={id} onClick={onRemove}>
              {t('parent.reveals.removeSentence')}
            </button>
          </>
        ) : (
          <>
            {place.kind === 'enclosed' && <ShowEnclosed draftId={draftId} file={place.file} name={said} />}
            {isChilds && (
              <button type="button" className="button small" aria-describedby={id} onClick={onMine}>
                {t('parent.reveals.mine')}
              </button>
            )}
            <button type="button" className="button small" aria-describedby={id} onClick={onRemove}>
              {t(`parent.reveals.${removal(kind, place)}`)}
            </button>
          </>
        )}
      </div>
    </li>
  )
}

function whereOf(place: Exclude<Reveal['place'], { kind: 'sentence' }>) {
  switch (place.kind) {
    case 'badge':
      return 'badge'
    case 'enclosed':
      return 'enclosures'
    case 'block':
      return place.block
  }
}

function removal(kind: Reveal['kind'], place: Reveal['place']) {
  if (place.kind === 'badge') return place.text === 'from' ? 'firstName' : 'removeBadge'
  return kind === 'full-name' ? 'firstName' : 'removeBlock'
}

/** The sentence, with the words in question in evidence. */
function marked(sentence: string, said: string) {
  const from = sentence.indexOf(said)
  if (from < 0) return sentence
  return (
    <>
      {sentence.slice(0, from)}
      <mark>{said}</mark>
      {sentence.slice(from + said.length)}
    </>
  )
}
