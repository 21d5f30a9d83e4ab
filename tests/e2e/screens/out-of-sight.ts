/** Where something stands in the window, to the pixel. */
export type Place = Readonly<{ right: number; bottom: number }>

/** What of a question is not whole in sight as the window stands, in words, and where its way on stands. It runs inside the page, so it holds all that it needs. */
export function outOfSight(parts: readonly ('title' | 'field' | 'on')[]): Readonly<{ faults: string[]; on: Place }> {
  const focused = document.activeElement
  const found = {
    title: document.querySelector('h1'),
    // What is typed in, with its edge; the card of what is chosen.
    field: focused?.matches('[data-first]')
      ? (focused.closest('.writing, .child-writing, .big-card') ?? focused)
      : null,
    on: document.querySelector('[type="submit"]'),
  }
  const faults = parts.flatMap((part) => {
    const element = found[part]
    if (!element) return [`no ${part} (the focus is on ${focused?.outerHTML.slice(0, 80) ?? 'nothing'})`]
    const { left, top, right, bottom } = element.getBoundingClientRect()
    const where = `${part}: ${[left, top, right, bottom].map(Math.round).join(' ')} in ${innerWidth} × ${innerHeight}`
    if (left < 0 || top < 0 || right > innerWidth || bottom > innerHeight) return [`${where}, beside the window`]
    // Its corners, inside of what is round, and its middle.
    const across = [
      left + Math.min(14, (right - left) / 3),
      (left + right) / 2,
      right - Math.min(14, (right - left) / 3),
    ]
    const down = [top + 5, (top + bottom) / 2, bottom - 5]
    const covered = across
      .flatMap((x) => down.map((y) => document.elementFromPoint(x, y)))
      .find((over) => !over || !(element.contains(over) || (over.contains(element) && over.closest('label') !== null)))
    return covered === undefined ? [] : [`${where}, under ${covered?.outerHTML.slice(0, 80) ?? 'nothing'}`]
  })
  const { right = 0, bottom = 0 } = found.on?.getBoundingClientRect() ?? {}
  return { faults, on: { right: Math.round(right), bottom: Math.round(bottom) } }
}
