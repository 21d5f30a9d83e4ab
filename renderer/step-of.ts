/** The name of the change under way: letters of one word in one field are undone together, a paste on its own. */
export function stepOf(field: string, text: string, typed: boolean): string | null {
  return typed ? `${field}:${String(text.split(/\s+/).length)}` : null
}
