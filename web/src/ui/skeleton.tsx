import { useEffect, useState } from 'react'
import { defineTexts, useTexts } from '../text/texts.js'
import './skeleton.css'

const texts = defineTexts(
  { loading: 'Bezig met ophalen…', slow: 'Dit duurt langer dan gewoonlijk. We zijn nog bezig.' },
  { loading: 'Loading…', slow: 'This takes longer than usual. Still busy.' },
)

/** Grey lines where text will come; from one second on a bar that moves, and words. */
export function Skeleton({ lines = 6 }: { readonly lines?: number }) {
  const t = useTexts(texts)
  const waited = useWaited(1_000)
  const long = useWaited(5_000)
  return (
    <div className="bgf-skeleton">
      <div role="status">
        {waited ? (
          <>
            <progress className="bgf-skeleton__progress" aria-label={t.loading} />
            <p className="bgf-subtle">{long ? t.slow : t.loading}</p>
          </>
        ) : null}
      </div>
      <div aria-hidden="true">
        {Array.from({ length: lines }, (_, line) => (
          <div key={line} className="bgf-skeleton__line" />
        ))}
      </div>
    </div>
  )
}

/** While the page's own code is fetched. */
export function PageSkeleton() {
  return (
    <main id="main" className="bgf-main bgf-width">
      <Skeleton lines={10} />
    </main>
  )
}

function useWaited(milliseconds: number): boolean {
  const [waited, setWaited] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setWaited(true), milliseconds)
    return () => clearTimeout(timer)
  }, [milliseconds])
  return waited
}
