/**
 * What a person would see cut, covered or out of reach in the window as it stands, in words; where a pseudo-language is
 * shown, also what is said without its accents. It runs inside the page, so it holds all that it needs.
 */
export function layoutFaults(pseudo: boolean): string[] {
  type Box = Readonly<{ left: number; top: number; right: number; bottom: number }>
  type Seen = Readonly<{ element: Element; words: string; box: Box; isText: boolean; layer: Element | null }>
  const faults = new Set<string>()
  const near = 1.5
  // The person's own words, and those of the system: days and keys.
  const notOurs =
    'body [lang], kbd, .recent-people, .person-fact, .fact strong, .person-form h3, .child-draft strong, .child-days, .page, .folder-path, .draft h3, .notice li, blockquote, .conversation .answer, .letter-to, .letter time, .no-reply span span, .addressed, .calendar-page, .list-names, .pupil-name, .wall-name strong, .left-word span, .neighbours span, main:has(.pupils) h1, #pupil-title, .with-foot #parent-title'
  const width = window.innerWidth
  const height = window.innerHeight
  /** The same, found once for each element. */
  const once = <T>(find: (element: Element) => T) => {
    const found = new Map<Element, T>()
    return (element: Element): T => {
      const known = found.get(element) ?? find(element)
      found.set(element, known)
      return known
    }
  }
  const styleOf = once((element) => getComputedStyle(element))
  const ancestors = once((element) => {
    const all: Element[] = []
    for (let one: Element | null = element; one; one = one.parentElement) all.push(one)
    return all
  })
  const name = (element: Element) => `<${element.tagName.toLowerCase()} ${element.getAttribute('class') ?? element.id}>`
  const short = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text)
  const tell = (what: string, words: string, element: Element) =>
    faults.add(`${what}: “${short(words)}” ${name(element)}`)
  const isClippedAway = once((element) => styleOf(element).clipPath === 'inset(50%)')
  const isShown = once(
    (element) =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      !ancestors(element).some(isClippedAway),
  )

  const scrolls = (way: string) => way === 'auto' || way === 'scroll'
  const cuts = (way: string) => way === 'hidden' || way === 'clip'
  const meant = (element: Element) => styleOf(element).webkitLineClamp !== 'none'
  const inside = once((element): Box => {
    const { left, top } = element.getBoundingClientRect()
    const start = { left: left + element.clientLeft, top: top + element.clientTop }
    return { ...start, right: start.left + element.clientWidth, bottom: start.top + element.clientHeight }
  })
  /** What holds an element and cuts or scrolls what goes over its edge, or is fixed; from the inside out. */
  const holders = once((element) =>
    ancestors(element).filter((one) => {
      const { overflowX, overflowY, position } = styleOf(one)
      return position === 'fixed' || overflowX !== 'visible' || overflowY !== 'visible'
    }),
  )
  const meet = (a: Box, b: Box): Box => ({
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  })

  /** What is left to see of a box once all that holds it has had its say. */
  const visiblePart = (element: Element, words: string, box: Box): Box => {
    let left: Box = box
    let reachableDown = false
    for (const holder of holders(element)) {
      const { overflowX, overflowY, position } = styleOf(holder)
      const holds = holder !== element || !element.matches('input, textarea, select, button')
      if (holds && holder !== document.documentElement && holder !== document.body && holder.clientWidth > 0) {
        const room = inside(holder)
        if (cuts(overflowX) && (box.left < room.left - near || box.right > room.right + near) && !meant(holder))
          tell('cut sideways', words, holder)
        if (
          cuts(overflowY) &&
          !reachableDown &&
          (box.top < room.top - near || box.bottom > room.bottom + near) &&
          !meant(holder)
        )
          tell('cut in height', words, holder)
        if (overflowX !== 'visible' || overflowY !== 'visible') left = meet(left, room)
        if (scrolls(overflowY)) reachableDown = true
      }
      if (position === 'fixed') break
    }
    if (box.left < -near || box.right > width + near) tell('beside the window', words, element)
    if (!reachableDown && box.top < -near) tell('above the window', words, element)
    return left
  }
  const layerOf = once(
    (element) =>
      ancestors(element).find(
        (one) => ['fixed', 'sticky'].includes(styleOf(one).position) || one.matches('dialog, [popover]'),
      ) ?? null,
  )

  const seen: Seen[] = []
  const add = (element: Element, words: string, box: Box, isText: boolean) => {
    const part = visiblePart(element, words, box)
    if (part.right - part.left > 2 && part.bottom - part.top > 2)
      seen.push({ element, words, box: part, isText, layer: layerOf(element) })
  }

  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const element = node.parentElement
    const words = node.textContent?.trim() ?? ''
    if (words === '' || !element || element.matches('script, style, option, textarea') || !isShown(element)) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    const lines = [...range.getClientRects()]
    const widest = Math.max(...lines.map((line) => line.width))
    const rows = new Set(lines.map((line) => Math.round(line.top))).size
    if (rows > 2 && widest < parseFloat(styleOf(element).fontSize) * 1.5) tell('a letter a line', words, element)
    for (const line of lines) {
      // The height of a line's letters, rather than that of the font's box.
      const quarter = (line.bottom - line.top) / 4
      add(
        element,
        words,
        { left: line.left, right: line.right, top: line.top + quarter, bottom: line.bottom - quarter },
        true,
      )
      const box = element.closest(
        'button, .button, label:has(> :is([type=radio], [type=checkbox])), .notice, dialog, [popover], li, .toast',
      )
      const edge = box?.getBoundingClientRect()
      if (box && edge && (line.left < edge.left - near || line.right > edge.right + near))
        tell('out of its box', words, box)
    }
    if (pseudo && /[aeiouy]/i.test(words) && !/[áéíóúý]/i.test(words) && !element.closest(notOurs))
      tell('said in no language', words, element)
  }
  // The buttons of the path lie on its drawing.
  const pressedOrDrawn = 'input, select, textarea, img, svg:not(:has(+ .path-stop-button), :has(+ .corner)), button'
  for (const element of document.querySelectorAll(pressedOrDrawn)) {
    if (isShown(element)) add(element, element.getAttribute('aria-label') ?? '', element.getBoundingClientRect(), false)
  }

  for (const [place, one] of seen.entries()) {
    for (const other of seen.slice(place + 1)) {
      const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
      const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top)
      if (wide <= near || high <= near || one.layer !== other.layer) continue
      const isWithin = one.element.contains(other.element) || other.element.contains(one.element)
      const isInSentence = !one.isText && !other.isText && one.element.closest('.sentence')
      if (!isWithin && !isInSentence)
        tell(`over “${short(other.words)}” ${name(other.element)}`, one.words, one.element)
    }
  }

  for (const element of document.querySelectorAll('select')) {
    if (!isShown(element)) continue
    const { font, paddingInlineStart, paddingInlineEnd } = styleOf(element)
    const ruler = document.createElement('canvas').getContext('2d')
    if (!ruler) continue
    ruler.font = font
    const words = element.selectedOptions[0]?.textContent ?? ''
    const room = element.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd)
    if (ruler.measureText(words).width > room + near) tell('cut in its list', words, element)
  }
  for (const element of document.querySelectorAll('*')) {
    const { overflowX, overflowY } = styleOf(element)
    if (!scrolls(overflowX) && !scrolls(overflowY)) continue
    if (!element.checkVisibility() || element.matches('textarea')) continue
    if (element.scrollWidth > element.clientWidth + near)
      tell('scrolls sideways', `${String(element.scrollWidth)} in ${String(element.clientWidth)}`, element)
    if (element.scrollHeight > element.clientHeight + near && element.clientHeight < 64)
      tell('too low to read', `${String(element.clientHeight)} px`, element)
  }
  for (const element of document.querySelectorAll('dialog[open], :popover-open')) {
    const { left, top, right, bottom } = element.getBoundingClientRect()
    if (left < -near || top < -near || right > width + near || bottom > height + near)
      tell('out of the window', `${String(Math.round(bottom))} of ${String(height)}`, element)
  }
  const root = document.documentElement
  if (root.scrollWidth > width + near)
    faults.add(`the window scrolls sideways: ${String(root.scrollWidth)} in ${String(width)}`)
  return [...faults]
}
