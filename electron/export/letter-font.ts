import bold from '@fontsource/gelasio/files/gelasio-latin-700-normal.woff2?inline'
import boldExtended from '@fontsource/gelasio/files/gelasio-latin-ext-700-normal.woff2?inline'
import regular from '@fontsource/gelasio/files/gelasio-latin-400-normal.woff2?inline'
import regularExtended from '@fontsource/gelasio/files/gelasio-latin-ext-400-normal.woff2?inline'
import { pageStyle } from '#letter/parts/page-style'

// The ranges are those of the package's own style sheets: each file holds these characters and no other.
const latin =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,' +
  'U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD'
const extended =
  'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,' +
  'U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF'

const face = (weight: number, range: string, source: string) =>
  `@font-face{font-family:'${pageStyle.font}';font-weight:${weight};src:url(${source})format('woff2');unicode-range:${range}}`

/** The letter's font inside a style sheet, for a page that can load nothing. */
export const fontFaces = [
  face(400, extended, regularExtended),
  face(400, latin, regular),
  face(700, extended, boldExtended),
  face(700, latin, bold),
].join('\n')
