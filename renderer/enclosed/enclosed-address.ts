/** Where the window finds a picture that goes with a letter. */
export function enclosedAddress(draftId: string, file: string): string {
  return `app://two-lines/enclosures/${draftId}/${file}`
}
