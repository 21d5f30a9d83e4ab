import { useEffect, useState } from 'react'
import { badgeAlong } from '#letter/draft/can-carry-badge'
import type { Draft } from '#letter/draft/draft'
import type { Letter } from '#letter/parts/letter'
import { signsBeyondFont } from '#letter/parts/signs-beyond-font'
import { useApp } from '../app/app-context'
import { useTranslation } from '../app/words'
import { Icon } from '../controls/icon'

type Props = Readonly<{ draft: Draft; letter: Letter }>

/** What this computer can't draw of the letter, told before it leaves; nothing where it draws it all, and it holds nothing back. */
export function UndrawnSigns({ draft, letter }: Props) {
  const { t, language } = useTranslation()
  const { bridge } = useApp()
  const [undrawn, setUndrawn] = useState<readonly string[]>([])
  const asked = signsBeyondFont(letter, badgeAlong(draft)?.name ?? '')
  const text = asked.join('\n')
  useEffect(() => {
    if (text === '') return
    const keep = (found: readonly string[]) => setUndrawn((before) => [...new Set([...before, ...found])])
    void bridge.undrawnSigns({ signs: text.split('\n') }).then(keep)
  }, [bridge, text])
  const told = asked.filter((sign) => undrawn.includes(sign))
  const signs = told.slice(0, mostTold).join(' ') + (told.length > mostTold ? '…' : '')
  const kinds = kindsOf(told, language)
  return (
    <div role="status">
      {told.length > 0 && (
        <p className="undrawn-signs">
          <Icon name="info" size={18} />
          <span>
            {t('send.undrawn.told', { what: kinds === '' ? signs : t('send.undrawn.kinds', { signs, kinds }) })}
          </span>
        </p>
      )}
    </div>
  )
}

const mostTold = 5

/** What some signs are, since they can't be seen: emoji, and the scripts by their names in the language of the window. */
function kindsOf(signs: readonly string[], language: string): string {
  const text = signs.join('')
  const names = new Intl.DisplayNames(language, { type: 'script', fallback: 'none' })
  const found = scripts.filter(({ signs: own }) => own.test(text)).map(({ code }) => names.of(code) ?? [])
  return found.flat().join(', ')
}

/** Emoji, and the scripts that a computer may have no font for, by their ISO 15924 codes. */
const scripts = [
  { code: 'Zsye', signs: /\p{Extended_Pictographic}|\p{Regional_Indicator}/u },
  ...[
    ...['Arab', 'Armn', 'Beng', 'Cans', 'Cher', 'Cyrl', 'Deva', 'Ethi', 'Geor', 'Grek', 'Gujr', 'Guru', 'Hang', 'Hani'],
    ...['Hebr', 'Hira', 'Kana', 'Khmr', 'Knda', 'Laoo', 'Mlym', 'Mong', 'Mymr', 'Sinh', 'Syrc', 'Taml', 'Telu', 'Thaa'],
    ...['Thai', 'Tibt'],
  ].map((code) => ({ code, signs: new RegExp(`\\p{Script=${code}}`, 'u') })),
]
