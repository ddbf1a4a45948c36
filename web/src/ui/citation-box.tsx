import { lazy, useState } from 'react'
import { defineTexts, useTexts } from '../text/texts.js'
import { Skeleton } from './skeleton.js'
import { Part } from './error-boundary.js'

const texts = defineTexts({ cite: 'Citeer deze pagina' }, { cite: 'Cite this page' })

/** Only who opens it needs the formats, and the version of the data. */
const CitationText = lazy(async () => ({ default: (await import('./citation-text.js')).CitationText }))

interface CitationBoxProps {
  readonly title: string
  readonly address: string
}

export function CitationBox({ title, address }: CitationBoxProps) {
  const t = useTexts(texts)
  const [opened, setOpened] = useState(false)
  return (
    <details onToggle={({ currentTarget }) => setOpened(opened || currentTarget.open)}>
      <summary>{t.cite}</summary>
      {opened ? (
        <Part fallback={<Skeleton lines={3} />}>
          <CitationText title={title} address={address} />
        </Part>
      ) : null}
    </details>
  )
}
