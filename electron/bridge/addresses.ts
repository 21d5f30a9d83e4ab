/** The origin of the window's page, and the only one whose calls are answered. */
export const appOrigin = 'app://two-lines'

/** What the addresses of pictures that go with letters begin with. */
export const enclosedAddresses = `${appOrigin}/enclosures/`

/** What the address of the person's own signature begins with. */
export const signatureAddresses = `${appOrigin}/signature/`

/** Where the window finds the person's own signature, by its mark. */
export function signatureAddress(mark: string): string {
  return `${signatureAddresses}${mark}.png`
}

/** Where the window finds a picture that goes with a letter, by its draft and the name of its copy. */
export function enclosedAddress(draftId: string, file: string): string {
  return `${enclosedAddresses}${draftId}/${file}`
}
