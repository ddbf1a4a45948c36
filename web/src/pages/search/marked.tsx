import { Fragment } from 'react'
import type { Match } from './describe-hit.js'

interface MarkedProps {
  readonly text: string
  /** What says which of its words were found; nothing is marked without. */
  readonly match: Match | undefined
}

/** A text with the words that were found; words one after another are one mark. */
export function Marked({ text, match }: MarkedProps) {
  const pieces: { readonly start: number; end: number }[] = []
  for (const { start, end } of match?.highlights ?? []) {
    const last = pieces.at(-1)
    if (last !== undefined && text.slice(last.end, start).trim() === '') last.end = end
    else pieces.push({ start, end })
  }
  return (
    <>
      {pieces.map(({ start, end }, at) => (
        <Fragment key={start}>
          {text.slice(pieces[at - 1]?.end ?? 0, start)}
          <mark className="nl-mark">{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(pieces.at(-1)?.end ?? 0)}
    </>
  )
}
