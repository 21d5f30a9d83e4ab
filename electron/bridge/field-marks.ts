/** What the preload script keeps for the window: the words to underline in the fields that are spelled, whatever their capitals. */
export type FieldMarks = Readonly<{ show: (words: readonly string[]) => void }>
