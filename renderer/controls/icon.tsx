import { memo } from 'react'

const shapes = {
  back: 'M15 5l-7 7 7 7',
  next: 'M9 5l7 7-7 7',
  up: 'M12 19V5M6 11l6-6 6 6',
  down: 'M12 5v14M6 13l6 6 6-6',
  home: 'M4 11l8-7 8 7v8a1 1 0 0 1-1 1h-5v-6h-4v6H5a1 1 0 0 1-1-1z',
  undo: 'M8 5L3.5 9.5 8 14M4 9.500h9a6 6 0 0 1 0 12h-3',
  redo: 'M16 5l4.500 4.500L16 14M20 9.500h-9a6 6 0 0 0 0 12h3',
  check: 'M5 12.500l4.500 4.500L19 7.500',
  circle: 'M12 5a7 7 0 1 0 0 14 7 7 0 0 0 0-14z',
  list: 'M9 6h11M9 12h11M9 18h11M4 6h.01M4 12h.01M4 18h.01',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  close: 'M6 6l12 12M18 6L6 18',
  word: 'M6 3h8l5 5v13H6zM14 3v5h5M9 13h7M9 17h4',
  pdf: 'M6 3h8l5 5v13H6zM14 3v5h5M12.500 12v6M9.500 15.500l3 3 3-3',
  print: 'M7 9V3h10v6M7 17H4v-8h16v8h-3M7 14h10v7H7z',
  mail: 'M3 6h18v12H3zM3 7l9 7 9-7',
  form: 'M3 5h18v14H3zM7 9v6M10.500 10H17M10.500 14h4',
  book: 'M12 6.500c-2-1.500-5-2-8-2v13c3 0 6 .5 8 2 2-1.500 5-2 8-2v-13c-3 0-6 .5-8 2zM12 6.500v13',
  lock: 'M6 11h12v9H6zM8.500 11V8a3.500 3.500 0 0 1 7 0v3',
  info: 'M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16zM12 11v5M12 8h.01',
  warning: 'M12 4l9 16H3zM12 10v4M12 17h.01',
  hint: 'M9 18h6M10 21h4M12 3a6 6 0 0 0-4 10.500c.8.700 1 1.500 1 2.500h6c0-1 .2-1.800 1-2.500A6 6 0 0 0 12 3z',
  aloud: 'M4 10v4h4l5 4V6l-5 4zM16.500 9a4 4 0 0 1 0 6M19 6.500a8 8 0 0 1 0 11',
  stop: 'M7 7h10v10H7z',
  tone: 'M4 6h16v10h-9l-4 4v-4H4zM8 11h.01M12 11h.01M16 11h.01',
  send: 'M4 12l16-8-6 16-3-6.500z',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  bin: 'M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13',
  another:
    'M10 4a3.500 3.500 0 1 0 0 7 3.500 3.500 0 0 0 0-7zM4 20c0-4 2.500-6 6-6 1.400 0 2.600.300 3.500.900M18 14v6M15 17h6',
  people:
    'M9 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM3.500 19c0-3.500 2-5.500 5.500-5.500s5.500 2 5.500 5.500M15.500 5.300a3 3 0 0 1 0 5.400M17 13.800c2.300.700 3.500 2.500 3.500 5.200',
  clip: 'M19 11l-7.500 7.500a4.500 4.500 0 0 1-6.400-6.400l8-8a3 3 0 0 1 4.300 4.300l-8 8a1.500 1.500 0 0 1-2.200-2.200L14 7.500',
  folder: 'M3 6h6l2 2.500h10V19H3z',
  pen: 'M4 20l1-4L16 5l3 3L8 19zM13.500 7.500l3 3',
  star: 'M12 4l2.400 5.200 5.600.6-4.200 3.800 1.200 5.600-5-2.900-5 2.900 1.200-5.600L4 9.800l5.600-.6z',
  settings: 'M4 8h10M18 8h2M4 16h2M10 16h10M16 6a2 2 0 1 0 0 4 2 2 0 0 0 0-4zM8 14a2 2 0 1 0 0 4 2 2 0 0 0 0-4z',
  keys: 'M3 7h18v11H3zM7 11h.01M11 11h.01M15 11h.01M8 15h8',
  dots: 'M5 11.300a.700.700 0 1 0 0 1.400.700.700 0 0 0 0-1.400zM12 11.300a.700.700 0 1 0 0 1.400.700.700 0 0 0 0-1.400zM19 11.300a.700.700 0 1 0 0 1.400.700.700 0 0 0 0-1.400z',
  enlarge: 'M14 4h6v6M10 20H4v-6M20 4l-7 7M4 20l7-7',
} as const

/** The small drawings of the window, by name. */
export type IconName = keyof typeof shapes

/** The drawings that point along the line, and turn where one reads from right to left. */
const pointing: ReadonlySet<IconName> = new Set(['back', 'next', 'undo', 'redo', 'send'])

/** A drawing beside words that say the same, so that screen readers pass over it. It grows with the text; `size` is its usual pixels. */
export const Icon = memo(function Icon({ name, size = 20 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      className={pointing.has(name) ? 'pointing' : undefined}
      aria-hidden="true"
      width={`${size / 17}rem`}
      height={`${size / 17}rem`}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={shapes[name]} />
    </svg>
  )
})
