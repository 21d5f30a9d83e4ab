import { useTranslation } from '../app/words'
import { useApp } from '../app/app-context'
import { Icon } from '../controls/icon'
import { ReadAloudButton } from '../aloud/read-aloud-button'

const part = 'left-word'

/** What a grown-up left for the child to read, over its question. */
export function LeftWord({ word }: { readonly word: string }) {
  const { t } = useTranslation()
  const { settings } = useApp()
  return (
    <section id={part} className="left-word" aria-label={t('class.word.forYou')}>
      <Icon name="tone" size={24} />
      <p>
        <strong data-aloud="">{t('class.word.forYou')}</strong> <span data-aloud="">{word}</span>
      </p>
      <ReadAloudButton part={part} language={settings.language} label={t('class.word.listen')} words />
    </section>
  )
}
