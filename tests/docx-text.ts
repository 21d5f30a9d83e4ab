import { docxPart } from './docx-file'

/** A text of XML or HTML without its entities. */
export function unescaped(text: string): string {
  const signs = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&', '#39': "'", '#x27': "'" }
  return text.replaceAll(
    /&(#?\w+);/g,
    (whole, name: string) => Object.entries(signs).find(([one]) => one === name)?.[1] ?? whole,
  )
}

const attribute = (xml: string, name: string) => new RegExp(`<w:${name} w:val="([^"]*)"`).exec(xml)?.[1] ?? ''

/** The text of a Word document, each item after the sign that Word counts for it. */
export function docxText(bytes: Uint8Array): string {
  const numbering = docxPart(bytes, 'word/numbering.xml')
  const counted = new Map<string, number>()
  const signOf = (list: string) => {
    const [level = ''] = new RegExp(`<w:abstractNum w:abstractNumId="${list}"[^]*?</w:lvl>`).exec(numbering) ?? []
    const count = counted.get(list) ?? Number(attribute(level, 'start'))
    counted.set(list, count + 1)
    return `${attribute(level, 'lvlText').replace('%1', String(count))} `
  }
  const paragraphs = docxPart(bytes, 'word/document.xml').split('<w:p>').slice(1)
  return paragraphs
    .map((xml) => {
      const list = attribute(xml, 'numId')
      return `${list && signOf(list)}${xml.replaceAll(/<w:br\/>/g, '\n').replaceAll(/<[^>]*>/g, '')}`
    })
    .map(unescaped)
    .join('\n')
}
