/** A PDF of one page that says these lines; `columns` stand at their own places from the left, in points. */
export function plainPdf(lines: readonly (readonly string[])[], columns: readonly number[] = [72, 300]): Uint8Array {
  const shown = lines.flatMap((cells, row) =>
    cells.map((cell, column) => {
      const place = `1 0 0 1 ${String(columns[column] ?? 72)} ${String(760 - row * 16)} Tm`
      return `BT /F1 11 Tf ${place} (${cell.replace(/[\\()]/g, '\\$&')}) Tj ET`
    }),
  )
  const content = shown.join('\n')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${String(content.length)} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ]
  let text = '%PDF-1.4\n'
  const places = objects.map((object, index) => {
    const at = text.length
    text += `${String(index + 1)} 0 obj\n${object}\nendobj\n`
    return at
  })
  const rows = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const count = String(objects.length + 1)
  text += `xref\n0 ${count}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${String(text.length)}\n%%EOF\n`
  return Uint8Array.from(text, (one) => one.charCodeAt(0))
}
