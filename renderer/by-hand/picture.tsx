import { useEffect, useRef } from 'react'
import type { Pixels } from '#letter/picture/pixels'
import { draw } from './canvas-pixels'

/** A picture that is not in a file. */
export function Picture({ pixels, label }: Readonly<{ pixels: Pixels; label: string }>) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    if (canvas.current) draw(canvas.current, pixels)
  }, [pixels])
  return <canvas ref={canvas} role="img" aria-label={label} />
}
