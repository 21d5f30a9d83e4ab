import type { SentenceMarks } from '#letter/text/sentence-marks'

/** Marks of four writings, for languages that are made up. */
export const spanishMarks: SentenceMarks = {
  openers: '"«“(¿¡',
  ends: '.!?…',
  closers: '"”)',
  spacedClosers: '»',
  spaced: true,
  ...{ leading: [], trailing: [], capitals: [] },
  question: { mark: '?', words: [] },
}
export const germanMarks: SentenceMarks = {
  openers: '„‚»(',
  ends: '.!?…',
  closers: '“‘«)',
  spacedClosers: '',
  spaced: true,
  ...{ leading: [], trailing: [], capitals: [] },
  question: { mark: '?', words: [] },
}
export const arabicMarks: SentenceMarks = {
  openers: '«(',
  ends: '.!؟…',
  closers: '»)',
  spacedClosers: '',
  spaced: true,
  ...{ leading: [], trailing: [], capitals: [] },
  question: { mark: '؟', words: [] },
}
export const chineseMarks: SentenceMarks = {
  openers: '「（“',
  ends: '。！？…',
  closers: '」）”',
  spacedClosers: '',
  spaced: false,
  ...{ leading: [], trailing: [], capitals: [] },
  question: { mark: '？', words: [] },
}
