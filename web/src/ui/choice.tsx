import { useId } from 'react'
import { type UrlChanges, useUrlState } from '../navigation.js'
import { defineTexts, useTexts } from '../text/texts.js'
import './choice.css'

const texts = defineTexts({ all: 'Alle' }, { all: 'All' })

interface ChoiceProps {
  /** Name in the address. */
  readonly param: string
  readonly label: string
  /** What it is called when nothing is chosen. */
  readonly all?: string
  /** What stands in the address, and what the reader sees. */
  readonly options: readonly (readonly [value: string, label: string])[]
  /** What else of the address changes with it, such as the place in a list. */
  readonly also?: UrlChanges
  /** Language of the options where it is not that of the page: names and words of the data are Dutch. */
  readonly optionsLang?: 'nl'
}

/** One of many values, in the address at once; for few values `Facets` shows them all. */
export function Choice({ param, label, all, options, also, optionsLang }: ChoiceProps) {
  const t = useTexts(texts)
  const id = useId()
  const { params, go } = useUrlState()
  return (
    <div>
      <label className="utrecht-form-label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="utrecht-select utrecht-select--html-select"
        value={params.get(param) ?? ''}
        onChange={({ target }) => go({ ...also, [param]: target.value })}
      >
        <option value="">{all ?? t.all}</option>
        {options.map(([value, name]) => (
          <option key={value} value={value} lang={optionsLang}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}
