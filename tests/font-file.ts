/** The tables of a font, by their tags. */
export function tablesOf(font: Buffer): ReadonlyMap<string, Buffer> {
  const entries = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + index * 16)
  return new Map(
    entries.map((at) => {
      const start = font.readUInt32BE(at + 8)
      return [font.toString('latin1', at, at + 4), font.subarray(start, start + font.readUInt32BE(at + 12))]
    }),
  )
}

/** Whether a font has a sign of the first plane, by its segments (OpenType, cmap, format 4). */
export function drawsSign(font: Buffer, sign: string): boolean {
  const cmap = tablesOf(font).get('cmap') ?? Buffer.alloc(0)
  const subtables = Array.from({ length: cmap.readUInt16BE(2) }, (_, index) => cmap.readUInt32BE(8 + index * 8))
  const at = subtables.find((one) => cmap.readUInt16BE(one) === 4) ?? 0
  const segments = cmap.readUInt16BE(at + 6) / 2
  const code = sign.codePointAt(0) ?? 0
  return Array.from({ length: segments }, (_, index) => at + 14 + index * 2).some(
    (end) => cmap.readUInt16BE(end) >= code && cmap.readUInt16BE(end + 2 + segments * 2) <= code,
  )
}
