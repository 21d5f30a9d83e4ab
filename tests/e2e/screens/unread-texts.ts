import type { looks as allLooks } from './looks'

/** The looks, the rules of axe, and the kinds of text that passed them before. */
type Asked = Readonly<{ looks: typeof allLooks; rules: readonly string[]; passed: readonly string[] }>

/**
 * The texts of the window that are hard to read in any of its looks, as axe says, and the kinds of text that it passed. A kind is the
 * colours, size and weight of a text, and the grounds under it, one over the other: texts of a kind are as easy to read as one another, so a
 * kind that passed is not shown to axe again. Three texts are always shown: one that sticks out of what holds it or touches what does not,
 * a link, whose colour must tell it from the words around it, and one that axe is not sure of. It runs inside the page, so it holds all
 * that it needs.
 */
export async function unreadTexts({ looks, rules, passed }: Asked): Promise<{ faults: string[]; kinds: string[] }> {
  const root = document.documentElement
  const was = { scheme: root.style.colorScheme, contrast: root.dataset['contrast'] }
  const isWithin = (inner: DOMRect, outer: DOMRect) =>
    inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom
  const isApart = (one: DOMRect, other: DOMRect) =>
    one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top
  const clear = 'rgba(0, 0, 0, 0)'
  const holdsText = (element: Element) =>
    element.matches('input:not([type=radio], [type=checkbox]), select, textarea, a') ||
    [...element.childNodes].some(({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && nodeValue?.trim() !== '')

  /** The texts in sight as the window looks now, each with its kind, or null. */
  const texts = () => {
    const grounds = new Map<Element | null, string>([[null, '']])
    const painted: { element: Element; box: DOMRect }[] = []
    const found: { element: Element; own: string; ground: string; box: DOMRect }[] = []
    for (const element of document.querySelectorAll('*')) {
      const style = getComputedStyle(element)
      const under = grounds.get(element.parentElement)
      // What is only read aloud has no colours: axe passes it by too.
      if (under === undefined || style.clipPath === 'inset(50%)') continue
      const { backgroundColor, backgroundImage, opacity, mixBlendMode, filter, zIndex } = style
      const ground = [backgroundColor, backgroundImage, opacity, mixBlendMode, filter, zIndex].join(' ')
      const whole = ground === `${clear} none 1 normal none auto` ? under : `${under} on ${ground}`
      grounds.set(element, whole)
      const isPainted = backgroundColor !== clear || backgroundImage !== 'none'
      if (!isPainted && !holdsText(element)) continue
      if (!element.checkVisibility({ visibilityProperty: true })) continue
      const box = element.getBoundingClientRect()
      if (isPainted) painted.push({ element, box })
      if (!holdsText(element)) continue
      const { color, fontSize, fontWeight, textShadow, webkitTextFillColor, webkitTextStroke } = style
      const own = [color, fontSize, fontWeight, textShadow, webkitTextFillColor, webkitTextStroke].join(' ')
      found.push({ element, own, ground: whole, box })
    }
    return found.map(({ element, own, ground, box }) => {
      const liesOnItsHolders = painted.every((other) =>
        other.element.contains(element) ? isWithin(box, other.box) : isApart(box, other.box),
      )
      return { element, kind: liesOnItsHolders && !element.matches('a') ? own + ground : null }
    })
  }

  // What a dialog covers is not read. Axe would take it for what covers the dialog, and be sure of neither.
  const modal = [...document.querySelectorAll<HTMLElement>('dialog:modal')].at(-1)
  const hideBehind = (isHidden: boolean) => {
    if (!modal) return
    document.body.style.visibility = isHidden ? 'hidden' : ''
    modal.style.visibility = isHidden ? 'visible' : ''
  }
  const known = new Set(passed)
  const faults: string[] = []
  const kinds = new Set<string>()
  hideBehind(true)
  for (const [name, { colorScheme, contrast }] of Object.entries(looks)) {
    // As the system would turn it, but not drawn: the styles know a look by these two alone.
    root.style.colorScheme = colorScheme
    root.dataset['contrast'] = contrast === 'more' ? 'more' : 'usual'
    const shown = texts().filter(({ kind }) => kind === null || !known.has(`${name}: ${kind}`))
    if (shown.length === 0) continue
    if (!window.axe) throw new Error('The window has not read axe')
    const found = await window.axe.run(
      { include: shown.map(({ element }) => element) },
      { runOnly: { type: 'rule', values: rules }, elementRef: true, selectors: false },
    )
    faults.push(...found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${name}: ${id} ${html}`)))
    const read = new Set<Element | undefined>()
    for (const { element, any } of found.passes.find(({ id }) => id === 'color-contrast')?.nodes ?? []) {
      const told: unknown = any[0]?.data
      // One that axe did not see passes too, but tells nothing of its kind.
      if (told instanceof Object && 'contrastRatio' in told) read.add(element)
    }
    for (const { element, kind } of shown) if (kind !== null && read.has(element)) kinds.add(`${name}: ${kind}`)
  }
  hideBehind(false)
  root.style.colorScheme = was.scheme
  root.dataset['contrast'] = was.contrast
  return { faults, kinds: [...kinds] }
}
