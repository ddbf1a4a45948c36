import { Button } from '@nl-design-system-candidate/button-react'
import { useId } from 'react'
import { useUrlState } from '../../navigation.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { FIRST_PAGE } from '../../ui/pager.js'

const texts = defineTexts(
  { label: 'Woorden in de bevinding', search: 'Beperk' },
  { label: 'Words in the finding (Dutch)', search: 'Narrow' },
)

/** Narrows by words; the address keeps them. */
export function FindingWords() {
  const t = useTexts(texts)
  const id = useId()
  const { params, go } = useUrlState()
  return (
    <form
      className="bgf-words bgf-screen-only"
      role="search"
      aria-label={t.label}
      onSubmit={(event) => {
        event.preventDefault()
        const words = new FormData(event.currentTarget).get('q')
        go({ q: typeof words === 'string' ? words.trim() : null, ...FIRST_PAGE })
      }}
    >
      <label className="utrecht-form-label" htmlFor={id}>
        {t.label}
      </label>
      <div className="bgf-words__row">
        <input
          key={params.get('q') ?? ''}
          id={id}
          className="utrecht-textbox utrecht-textbox--html-input"
          type="search"
          name="q"
          maxLength={200}
          defaultValue={params.get('q') ?? ''}
        />
        <Button purpose="secondary" type="submit">
          {t.search}
        </Button>
      </div>
    </form>
  )
}
