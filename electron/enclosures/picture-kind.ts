/** The pictures that can be read, and those known that can't. */
export type PictureKind = 'jpeg' | 'png' | 'webp' | 'gif' | 'heic'

/** What kind of picture the first bytes of a file announce, whatever its name; null for any other file. */
export function pictureKind(bytes: Uint8Array): PictureKind | null {
  const start = Buffer.from(bytes.subarray(0, 16)).toString('latin1')
  if (start.startsWith('\u00ff\u00d8\u00ff')) return 'jpeg'
  if (start.startsWith('\u0089PNG\r\n\u001a\n')) return 'png'
  if (/^GIF8[79]a/.test(start)) return 'gif'
  if (/^RIFF[^]{4}WEBP/.test(start)) return 'webp'
  if (/^[^]{4}ftyp(?:heic|heix|hevc|hevx|heim|heis|mif1|msf1)/.test(start)) return 'heic'
  return null
}
