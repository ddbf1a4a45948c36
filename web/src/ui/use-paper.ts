import { useSyncExternalStore } from 'react'

/** How wide the text is on A4 with the margins of theme/print.css, in CSS pixels. */
export const PAPER_WIDTH = 672

let printing = false

/** Whether the page is being laid out for paper: pictures with words in them are drawn again for its width. */
export const useOnPaper = (): boolean => useSyncExternalStore(subscribe, onPaper)

const onPaper = (): boolean => printing || matchMedia('print').matches

function subscribe(listener: () => void): () => void {
  const begin = () => {
    printing = true
    listener()
  }
  const end = () => {
    printing = false
    listener()
  }
  const media = matchMedia('print')
  addEventListener('beforeprint', begin)
  addEventListener('afterprint', end)
  media.addEventListener('change', listener)
  return () => {
    removeEventListener('beforeprint', begin)
    removeEventListener('afterprint', end)
    media.removeEventListener('change', listener)
  }
}
