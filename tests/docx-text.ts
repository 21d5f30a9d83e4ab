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

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x']

/** A number as Word writes it in a list. */
function inForm(number: number, form: string): string {
  const said = form.endsWith('Letter') ? String.fromCharCode(96 + number) : (romans[number - 1] ?? '')
  if (!/Letter$|Roman$/.test(form)) return String(number)
  return form.startsWith('upper') ? said.toUpperCase() : said
}

/** The text of a Word document, each item after the sign that Word counts for it, two spaces further in for each level. */
export function docxText(bytes: Uint8Array): string {
  const numbering = docxPart(bytes, 'word/numbering.xml')
  const counted = new Map<string, number>()
  const signOf = (list: string, level: string) => {
    const [lists = ''] =
      new RegExp(`<w:abstractNum w:abstractNumId="${list}"[^]*?</w:abstractNum>`).exec(numbering) ?? []
    const [form = ''] = new RegExp(`<w:lvl w:ilvl="${level}"[^]*?</w:lvl>`).exec(lists) ?? []
    const count = counted.get(`${list} ${level}`) ?? Number(attribute(form, 'start'))
    counted.set(`${list} ${level}`, count + 1)
    // Under another item Word counts from the first again.
    for (const other of counted.keys()) {
      const [of = '', deep = ''] = other.split(' ')
      if (of === list && Number(deep) > Number(level)) counted.delete(other)
    }
    return `${'  '.repeat(Number(level))}${attribute(form, 'lvlText').replace(/%\d/, inForm(count, attribute(form, 'numFmt')))} `
  }
  const paragraphs = docxPart(bytes, 'word/document.xml').split('<w:p>').slice(1)
  return paragraphs
    .map((xml) => {
      const list = attribute(xml, 'numId')
      return `${list && signOf(list, attribute(xml, 'ilvl'))}${xml.replaceAll(/<w:br\/>/g, '\n').replaceAll(/<[^>]*>/g, '')}`
    })
    .map(unescaped)
    .join('\n')
}
