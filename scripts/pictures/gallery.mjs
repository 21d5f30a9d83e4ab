import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Writes the page that shows all the pictures of a folder, with a field that keeps those whose names have its words. */
export function writeGallery(folder) {
  const names = readdirSync(folder).filter((name) => /\.(?:png|jpeg)$/.test(name))
  writeFileSync(join(folder, 'index.html'), page(names.toSorted()))
  console.log(`${String(names.length)} pictures: ${join(folder, 'index.html')}`)
}

function page(names) {
  const figures = names.map((name) => {
    const words = name.replace(/\.\w+$/, '')
    const file = encodeURI(name)
    return `<figure><a href="${file}"><img loading="lazy" src="${file}" alt=""></a><figcaption>${words}</figcaption></figure>`
  })
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Every screen</title>
<style>
  body { font: 1rem/1.4 system-ui, sans-serif; margin: 1rem; }
  header { position: sticky; inset-block-start: 0; padding-block: 0.5rem; background: #fff; }
  input { font: inherit; inline-size: min(40rem, 100%); }
  main { display: grid; grid-template-columns: repeat(auto-fill, minmax(20rem, 1fr)); gap: 1rem; }
  figure { margin: 0; }
  img { inline-size: 100%; border: 1px solid #999; }
</style>
<header><label>Show only: <input placeholder="home fr dark 900 200%"></label> <output></output></header>
<main>
${figures.join('\n')}
</main>
<script>
  const figures = [...document.querySelectorAll('figure')]
  const keep = (text) => {
    const words = text.toLowerCase().split(' ').filter(Boolean)
    for (const one of figures) one.hidden = !words.every((word) => one.innerText.includes(word) || one.textContent.includes(word))
    document.querySelector('output').textContent = figures.filter((one) => !one.hidden).length + ' pictures'
  }
  document.querySelector('input').addEventListener('input', ({ target }) => keep(target.value))
  keep('')
</script>
</html>
`
}
