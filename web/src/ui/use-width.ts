import { type RefObject, useLayoutEffect, useRef, useState } from 'react'
import { PAPER_WIDTH, useOnPaper } from './use-paper.js'

/**
 * How wide an element is, in pixels, also after it changes: pictures with words in them are laid out for it. On paper
 * it is what fits beside how many others, because nothing measures itself between the screen and the printer.
 */
export function useWidth<Element extends HTMLElement>(
  besideOnPaper = 1,
): [RefObject<Element | null>, number] {
  const element = useRef<Element>(null)
  const [width, setWidth] = useState(0)
  const paper = useOnPaper()
  useLayoutEffect(() => {
    const found = element.current
    if (found === null) return
    setWidth(found.clientWidth)
    const observer = new ResizeObserver(() => setWidth(found.clientWidth))
    observer.observe(found)
    return () => observer.disconnect()
  }, [])
  return [element, paper ? Math.floor(PAPER_WIDTH / besideOnPaper) : width]
}
