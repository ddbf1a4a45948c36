// A picture that speaks for itself wherever it ends up: title, choices, the network, what its signs say, and the source.
import type { Picture } from './take-picture.js'
import { POINTS, symbolOf } from './symbols.js'

export interface PictureWords {
  readonly title: string
  /** What was chosen, and how much is in it. */
  readonly about: readonly string[]
  readonly lines: string
  readonly what: string
  readonly communities: readonly { readonly community: number; readonly text: string }[]
  readonly more: string | null
  /** Where it comes from, of which day and data; last. */
  readonly source: readonly string[]
}

const MARGIN = 48
const LEAST_WIDTH = 1_600
const COLUMN = 520
const GAP = 32
const TEXT = { size: 24, line: 34 }
const TITLE = { size: 44, line: 60 }

/** PNG of the picture with its words around it. */
export async function composePng({ image }: Picture, words: PictureWords): Promise<Blob> {
  const picture = new Image()
  picture.src = image
  await picture.decode()
  const width = Math.max(picture.width + 2 * MARGIN, LEAST_WIDTH)
  const canvas = document.createElement('canvas')
  const pen = canvas.getContext('2d')
  if (pen === null) throw new Error('This browser gives no canvas to draw on.')
  const room = width - 2 * MARGIN
  const above = [
    ...linesOf(pen, [words.title], TITLE.size, room).map((text) => ({ text, ...TITLE })),
    ...linesOf(pen, words.about, TEXT.size, room).map((text) => ({ text, ...TEXT })),
  ]
  const below = linesOf(pen, [words.lines, words.what], TEXT.size, room)
  const after = linesOf(pen, [...(words.more === null ? [] : [words.more]), ...words.source], TEXT.size, room)
  const columns = Math.max(1, Math.floor((room + GAP) / (COLUMN + GAP)))
  const items = words.communities.map(({ community, text }) => ({
    community,
    lines: linesOf(pen, [text], TEXT.size, COLUMN - 40),
  }))
  const rows = Array.from({ length: Math.ceil(items.length / columns) }, (_, row) =>
    items.slice(row * columns, (row + 1) * columns),
  )
  const heightOf = (row: typeof items) => Math.max(...row.map(({ lines }) => lines.length)) * TEXT.line + 10
  const legend = rows.reduce((sum, row) => sum + heightOf(row), 0)
  canvas.width = width
  canvas.height =
    2 * MARGIN +
    above.reduce((sum, { line }) => sum + line, 0) +
    picture.height +
    legend +
    (below.length + after.length) * TEXT.line +
    3 * GAP

  const style = getComputedStyle(document.documentElement)
  pen.fillStyle = style.backgroundColor
  pen.fillRect(0, 0, canvas.width, canvas.height)
  const ink = getComputedStyle(document.body).color
  let y = MARGIN
  const write = (text: string, x: number, size: number, line: number) => {
    pen.font = fontOf(size)
    pen.fillStyle = ink
    pen.fillText(text, x, y + size)
    y += line
  }
  for (const { text, size, line } of above) write(text, MARGIN, size, line)
  y += GAP
  pen.drawImage(picture, (width - picture.width) / 2, y)
  y += picture.height + GAP
  for (const text of below) write(text, MARGIN, TEXT.size, TEXT.line)
  y += 10
  for (const row of rows) {
    const top = y
    row.forEach(({ community, lines }, column) => {
      y = top
      const x = MARGIN + column * (COLUMN + GAP)
      drawSymbol(pen, community, { x: x + 12, y: y + 16 }, style)
      for (const text of lines) write(text, x + 36, TEXT.size, TEXT.line)
    })
    y = top + heightOf(row)
  }
  y += GAP - 10
  for (const text of after) write(text, MARGIN, TEXT.size, TEXT.line)
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob === null ? reject(new Error('The picture is too large.')) : resolve(blob))),
  )
}

const fontOf = (size: number): string =>
  `${size >= TITLE.size ? '600 ' : ''}${size}px ${getComputedStyle(document.body).fontFamily}`

/** Each text in lines that fit. */
function linesOf(
  pen: CanvasRenderingContext2D,
  texts: readonly string[],
  size: number,
  width: number,
): readonly string[] {
  pen.font = fontOf(size)
  return texts.flatMap((text) => {
    const lines: string[] = []
    for (const word of text.split(' ')) {
      const longer = lines.length === 0 ? word : `${lines.at(-1) ?? ''} ${word}`
      if (lines.length > 0 && pen.measureText(longer).width <= width) lines[lines.length - 1] = longer
      else lines.push(word)
    }
    return lines
  })
}

function drawSymbol(
  pen: CanvasRenderingContext2D,
  community: number,
  { x, y }: { readonly x: number; readonly y: number },
  style: CSSStyleDeclaration,
): void {
  const { shape, colour } = symbolOf(community)
  const scale = 1.5
  pen.fillStyle = style.getPropertyValue(`--chart-${colour}`)
  pen.beginPath()
  if (shape === 'ellipse') pen.arc(x, y, 7 * scale, 0, 2 * Math.PI)
  else
    for (const point of POINTS[shape].split(' ')) {
      const [dx = 0, dy = 0] = point.split(',').map(Number)
      pen.lineTo(x + dx * scale, y + dy * scale)
    }
  pen.closePath()
  pen.fill()
}
