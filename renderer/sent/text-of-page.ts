/** The words of a page of HTML, a line where it begins one. It is parsed only: nothing of it is drawn, run or loaded. */
export function textOfPage(html: string): string {
  const { body } = new DOMParser().parseFromString(html.replace(/\s+/g, ' '), 'text/html')
  for (const unsaid of body.querySelectorAll('script, style, template')) unsaid.remove()
  for (const line of body.querySelectorAll('br')) line.replaceWith('\n')
  for (const block of body.querySelectorAll('p, div, li, tr, h1, h2, h3, blockquote')) block.append('\n')
  return body.textContent
    .replace(/ *\n */g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
