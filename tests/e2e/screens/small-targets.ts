/**
 * The things to press in the window that are smaller than `least` pixels either way; those in running text are let be. It
 * runs inside the page, so it holds all that it needs.
 */
export function smallTargets(least: number): string[] {
  const targets = document.querySelectorAll(
    'button, a, summary, select, textarea, input, [role=button]:not(.sentence), [tabindex="0"]:not(.sentence)',
  )
  return [...targets].flatMap((element) => {
    // A box to tick is pressed on its label, and a field on the frame around it.
    const pressed = element.closest('label, .writing, .child-writing') ?? element
    const shown = pressed.checkVisibility({ visibilityProperty: true })
    const { width, height } = pressed.getBoundingClientRect()
    if (!shown || width === 0 || (width >= least - 0.5 && height >= least - 0.5)) return []
    const name = element.getAttribute('aria-label') ?? element.textContent?.trim() ?? ''
    return [`${name || element.outerHTML.slice(0, 80)}: ${width.toFixed(0)} by ${height.toFixed(0)}`]
  })
}
