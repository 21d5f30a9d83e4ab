import { createElement, type ReactNode } from 'react'
import type { SvgNode } from '#letter/badge/svg'
import './sheet.css'

/** A drawing of a badge; without a label, one that stands beside words that say the same. */
export function BadgePicture({ drawing, label }: { readonly drawing: SvgNode; readonly label?: string }) {
  const { viewBox = '', lang } = drawing.attributes
  return (
    <svg
      className="badge-picture"
      viewBox={String(viewBox)}
      lang={lang === undefined ? undefined : String(lang)}
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      {drawn(drawing.children)}
    </svg>
  )
}

function drawn(children: SvgNode['children']): ReactNode {
  return children.map((child, index) =>
    typeof child === 'string'
      ? child
      : createElement(child.tag, { key: index, ...reactNames(child.attributes) }, drawn(child.children)),
  )
}

/** React's names of attributes: `strokeWidth` for `stroke-width`. */
function reactNames(attributes: SvgNode['attributes']) {
  const names = Object.entries(attributes).map(([name, value]) => [
    name.replace(/-(\w)/g, (_, first: string) => first.toUpperCase()),
    value,
  ])
  return Object.fromEntries(names) as Record<string, string | number>
}
