/** What a web form or a chat takes. */
export type FormRules = Readonly<{
  /** The most characters of one message, in UTF-16 units, as `maxlength` counts (HTML, 4.10.18.4). */
  most: number
  /** What a new line counts: forms that count what they send, where a new line is CR and LF, count two. */
  newline: (typeof newlines)[number]
  /** Whether it takes no line breaks. */
  oneLine: boolean
  /** Whether its subject is short. */
  shortSubject: boolean
}>

/** What a new line may count. */
export const newlines = [1, 2] as const

/** The shortest and the longest limit of a form that is worth cutting a letter for. */
export const formLimits = { least: 20, most: 100_000 } as const

/** The limits that forms have most often. */
export const usualLimits = [300, 500, 1000, 1500, 2000] as const

/** How many characters a text is, as the form counts them. */
export function formCount(text: string, { newline }: Pick<FormRules, 'newline'>): number {
  return text.length + (newline - 1) * (text.split('\n').length - 1)
}
