import adult from '#resources/adult.svg'
import both from '#resources/both.svg'
import child from '#resources/child.svg'
import disappointed from '#resources/disappointed.svg'
import envelope from '#resources/envelope.svg'
import icon from '#resources/icon.svg'
import noLetters from '#resources/no-letters.svg'
import thankful from '#resources/thankful.svg'

/** The addresses of the drawings. */
export const artwork = { adult, both, child, disappointed, envelope, icon, noLetters, thankful } as const

// `ask-refund.svg` is the drawing of the choice `refund`; a `face` is that of a feeling.
const drawings = Object.entries(
  import.meta.glob<string>('../../resources/{ask,expect,face}-*.svg', {
    eager: true,
    query: '?url',
    import: 'default',
  }),
)

function drawingsOf(pattern: RegExp): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(
    drawings.flatMap(([path, address]) => {
      const choice = pattern.exec(path)?.[1]
      return choice === undefined ? [] : [[choice, address]]
    }),
  )
}

/** The faces of the feelings, by the choice that each one shows. */
export const faces = drawingsOf(/face-(.+)\.svg$/)

const others = drawingsOf(/(?:ask|expect)-(.+)\.svg$/)

/** The address of the drawing of a choice, a face or what is hoped or asked for; undefined where it has none. */
export function drawingOf(choice: string): string | undefined {
  return faces[choice] ?? others[choice]
}
