import both from '../resources/both.svg'
import disappointed from '../resources/disappointed.svg'
import icon from '../resources/icon.svg'
import noLetters from '../resources/no-letters.svg'
import thankful from '../resources/thankful.svg'

/** The addresses of the drawings. */
export const artwork = { both, disappointed, icon, noLetters, thankful } as const
