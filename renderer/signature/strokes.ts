/** One point of a stroke, in pixels of the page, and how hard a pen was pressed there, from 0 to 1. */
export type StrokePoint = Readonly<{ x: number; y: number; force: number }>

/** What a pen drew from its touching the paper to its leaving it. */
export type Stroke = readonly StrokePoint[]

/** In pixels of the page: how thick the line of a pen is that is pressed half as hard as can be. */
const breadth = 2.6

/** Draws strokes on a canvas of so many pixels for each of the page: each as one smooth line, through the middles between its points. */
export function drawStrokes(context: CanvasRenderingContext2D, strokes: readonly Stroke[], scale: number): void {
  context.setTransform(scale, 0, 0, scale, 0, 0)
  context.clearRect(0, 0, context.canvas.width, context.canvas.height)
  context.strokeStyle = '#000'
  context.fillStyle = '#000'
  context.lineCap = 'round'
  context.lineJoin = 'round'
  for (const stroke of strokes) drawStroke(context, stroke)
}

function drawStroke(context: CanvasRenderingContext2D, stroke: Stroke): void {
  const [first] = stroke
  if (!first) return
  if (stroke.length === 1) {
    context.beginPath()
    context.arc(first.x, first.y, breadthAt(first) / 1.6, 0, 2 * Math.PI)
    return context.fill()
  }
  let from: Readonly<{ x: number; y: number }> = first
  for (const [index, point] of stroke.entries()) {
    const next = stroke[index + 1]
    const to = next ? { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 } : point
    context.lineWidth = breadthAt(point)
    context.beginPath()
    context.moveTo(from.x, from.y)
    context.quadraticCurveTo(point.x, point.y, to.x, to.y)
    context.stroke()
    from = to
  }
}

function breadthAt({ force }: StrokePoint): number {
  return breadth * (0.6 + 0.8 * force)
}
