import { Button } from '@nl-design-system-candidate/button-react'
import { type FormEvent, useId, useState } from 'react'
import { useLocation } from 'wouter'
import { tracePath } from '../../addresses.js'
import { defineTexts, useTexts } from '../../text/texts.js'

const texts = defineTexts(
  {
    first: 'Begin bij: RIS-nummer, naam of woorden',
    other: 'Ander begin: RIS-nummer, naam of woorden',
    example: 'RIS316085 of mantelzorg',
    go: 'Volg',
  },
  {
    first: 'Begin at: RIS number, name or Dutch words',
    other: 'Begin elsewhere: RIS number, name or Dutch words',
    example: 'RIS316085 or mantelzorg',
    go: 'Follow',
  },
)

interface BeginBoxProps {
  /** Whether a trace is shown already. */
  readonly begun: boolean
  /** What was asked, where it was no beginning by itself. */
  readonly asked?: string
}

/** A number leads to its trace at once; words to what they may mean. Another beginning starts without filters. */
export function BeginBox({ begun, asked = '' }: BeginBoxProps) {
  const t = useTexts(texts)
  const id = useId()
  const [, navigate] = useLocation()
  const [typed, setTyped] = useState(asked)
  const follow = (event: FormEvent) => {
    event.preventDefault()
    if (typed.trim() !== '') navigate(tracePath(typed.trim()))
  }
  return (
    <form onSubmit={follow} className="bgf-stack bgf-stack--tight bgf-screen-only">
      <label className="utrecht-form-label" htmlFor={id}>
        {begun ? t.other : t.first}
      </label>
      <span className="bgf-choices__row">
        <input
          id={id}
          className="utrecht-textbox utrecht-textbox--html-input"
          value={typed}
          maxLength={200}
          autoComplete="off"
          spellCheck={false}
          placeholder={t.example}
          onChange={({ target }) => setTyped(target.value)}
        />
        <Button purpose="secondary" type="submit">
          {t.go}
        </Button>
      </span>
    </form>
  )
}
