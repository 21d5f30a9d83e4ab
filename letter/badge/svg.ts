/** A drawing as data: what is written into a file, and what the window draws. */
export type SvgNode = Readonly<{
  tag: string
  attributes: Readonly<Record<string, string | number>>
  children: readonly (SvgNode | string)[]
}>

/** An element of a drawing. */
export function shape(
  tag: string,
  attributes: SvgNode['attributes'],
  ...children: readonly (SvgNode | string)[]
): SvgNode {
  return { tag, attributes, children }
}

/** A drawing as XML. */
export function svgText({ tag, attributes, children }: SvgNode): string {
  const given = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
  const inside = children.map((child) => (typeof child === 'string' ? escapeXml(child) : svgText(child)))
  return `<${tag}${given.join('')}>${inside.join('')}</${tag}>`
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
}
