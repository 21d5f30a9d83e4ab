// What XML 1.0 allows: https://www.w3.org/TR/xml/#charsets
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u
const piece =
  /<\?[^]*?\?>|<!--[^]*?-->|<(\/?)([A-Za-z_][\w.:-]*)((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+|</gu
const loose = /&(?!(?:lt|gt|amp|quot|apos|#\d+|#x[\da-fA-F]+);)/

/** Why a text is no well-formed XML; null where it is. Documents with a type of their own are refused. */
export function xmlFault(text: string): string | null {
  const strange = forbidden.exec(text)
  if (strange) return `a sign that XML has not: U+${strange[0].codePointAt(0)?.toString(16) ?? ''}`
  const open: string[] = []
  for (const [whole, end, name, attributes = '', alone] of text.matchAll(piece)) {
    if (whole === '<') return 'a loose <'
    if (name === undefined) {
      if (!whole.startsWith('<') && loose.test(whole)) return 'a loose &'
      continue
    }
    if (loose.test(attributes)) return `a loose & in ${name}`
    const names = [...attributes.matchAll(/([\w.:-]+)\s*=/gu)].map(([, one]) => one)
    if (
      end === '' &&
      !attributes.includes('&') &&
      new Set(names).size < names.length &&
      !/["'][^"']*=/.test(attributes)
    )
      return `an attribute twice in ${name}`
    if (end === '/' && open.pop() !== name) return `</${name}> closes another`
    if (end === '' && alone === '') open.push(name)
  }
  return open.length > 0 ? `${open.at(-1) ?? ''} stays open` : null
}
