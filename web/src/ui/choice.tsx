import { useId } from 'react'
import { type UrlChanges, useUrlState } from '../navigation.js'
import { useFormat } from '../text/format.js'
import { defineTexts, useTexts } from '../text/texts.js'
import type { ChoiceOf } from './chosen.js'
import { useChosen } from './use-chosen.js'
import './choice.css'

const texts = defineTexts({ all: 'Alle' }, { all: 'All' })

interface ChoiceProps extends ChoiceOf {
  /** What it is called when nothing is chosen. */
  readonly all?: string
  /** What else of the address changes with it, such as the place in a list. */
  readonly also?: UrlChanges
  /** Whether the options are names and words of documents, which are Dutch whatever the language of the page. */
  readonly dutch?: boolean
}

/** One of many values, in the address at once; for few values `Facets` shows them all. */
export function Choice({ param, label, all, options, nameOf, also, dutch = false }: ChoiceProps) {
  const t = useTexts(texts)
  const { number } = useFormat()
  const id = useId()
  const { go } = useUrlState()
  const chosen = useChosen(param)
  // What the address chooses is in force, so it is shown, also where it is no usual choice.
  const unusual = chosen !== null && !options.some(([value]) => value === chosen)
  return (
    <div>
      <label className="utrecht-form-label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="utrecht-select utrecht-select--html-select"
        value={chosen ?? ''}
        onChange={({ target }) => go({ ...also, [param]: target.value })}
      >
        <option value="">{all ?? t.all}</option>
        {unusual ? <option value={chosen}>{nameOf?.(chosen) ?? chosen}</option> : null}
        {options.map(([value, name, count]) => (
          <option key={value} value={value} {...(dutch ? { lang: 'nl' } : {})}>
            {count === undefined ? name : `${name} (${number(count)})`}
          </option>
        ))}
      </select>
    </div>
  )
}
