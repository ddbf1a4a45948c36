import { Button } from '@nl-design-system-candidate/button-react'
import { type ReactNode, useState } from 'react'
import { defineTexts, useTexts } from '../text/texts.js'
import './copy-button.css'

const texts = defineTexts(
  { done: 'Gekopieerd', failed: 'Kopiëren lukt niet in deze browser' },
  { done: 'Copied', failed: 'This browser does not allow copying' },
)

interface CopyButtonProps {
  readonly text: string
  /** What is copied, for who does not see what the button stands beside. */
  readonly label?: string
  readonly children: ReactNode
}

export function CopyButton({ text, label, children }: CopyButtonProps) {
  const t = useTexts(texts)
  const [outcome, setOutcome] = useState<'done' | 'failed' | null>(null)
  const copy = async () => {
    setOutcome((await copyText(text)) ? 'done' : 'failed')
    setTimeout(() => setOutcome(null), 4_000)
  }
  return (
    <span className="bgf-copy">
      <Button
        purpose="subtle"
        {...(label === undefined ? {} : { 'aria-label': label })}
        onClick={() => void copy()}
      >
        {children}
      </Button>
      <span role="status" className="bgf-subtle">
        {outcome === null ? '' : t[outcome]}
      </span>
    </span>
  )
}

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return copyBySelection(text)
  }
}

/** The clipboard is there on https only, and a municipality's own network often has none. */
function copyBySelection(text: string): boolean {
  const area = document.createElement('textarea')
  area.value = text
  document.body.append(area)
  area.select()
  const copied = document.execCommand('copy')
  area.remove()
  return copied
}
