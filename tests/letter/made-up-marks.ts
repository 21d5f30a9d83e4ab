import type { SentenceMarks } from '#letter/text/sentence-marks'

/** Marks of four writings, for languages that are made up. */
export const spanishMarks: SentenceMarks = {
  openers: '"«“(¿¡',
  ends: '.!?…',
  closers: '"”)',
  spacedClosers: '»',
  spaced: true,
}
export const germanMarks: SentenceMarks = {
  openers: '„‚»(',
  ends: '.!?…',
  closers: '“‘«)',
  spacedClosers: '',
  spaced: true,
}
export const arabicMarks: SentenceMarks = {
  openers: '«(',
  ends: '.!؟…',
  closers: '»)',
  spacedClosers: '',
  spaced: true,
}
export const chineseMarks: SentenceMarks = {
  openers: '「（“',
  ends: '。！？…',
  closers: '」）”',
  spacedClosers: '',
  spaced: false,
}
