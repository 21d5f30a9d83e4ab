/** The name of the change under way: letters typed in one word of one field are undone together. */
export function stepOf(field: string, textBeforeCaret: string): string {
  return `${field}:${String(textBeforeCaret.split(/\s+/).length)}`
}
