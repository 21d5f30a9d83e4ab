/** The extension of the files of drafts. */
export const draftExtension = '.twolines'

/** True for the name of a draft's file. */
export function isDraftName(name: string): boolean {
  return name.toLowerCase().endsWith(draftExtension) && !name.startsWith('.')
}
