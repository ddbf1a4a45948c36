import { Button } from '@nl-design-system-candidate/button-react'
import { type FormEvent, useId, useState } from 'react'
import { useUrlState } from '../../navigation.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { useVocabulary } from '../../text/vocabulary.js'
import { Choice } from '../../ui/choice.js'
import { BASES, CERTAINTIES, ROLES, SCOPES } from './question.js'
import { scopeTexts } from './trace-words.js'

const texts = defineTexts(
  {
    filters: 'Kies wat het spoor toont',
    begin: 'Ander begin: RIS-nummer',
    go: 'Volg',
    role: 'Document is voor de activiteit',
    certainty: 'Zekerheid',
    basis: 'Grondslag',
    covers: 'Geld van',
    year: 'Jaar van de activiteit',
  },
  {
    filters: 'Choose what the trace shows',
    begin: 'Begin elsewhere: RIS number',
    go: 'Follow',
    role: 'Document is to the activity',
    certainty: 'Certainty',
    basis: 'Basis',
    covers: 'Money of',
    year: 'Year of the activity',
  },
)

const YEARS = Array.from({ length: 10 }, (_, at) => String(2021 + at))

/** Where the trace begins, and what of it is shown; all in the address. */
export function TraceFilters({ begun }: { readonly begun: boolean }) {
  const t = useTexts(texts)
  const words = useVocabulary()
  const scopes = useTexts(scopeTexts)
  return (
    <div className="bgf-stack bgf-screen-only">
      <Begin />
      {begun ? (
        <form className="bgf-choices" aria-label={t.filters} onSubmit={(event) => event.preventDefault()}>
          <Choice param="jaar" label={t.year} options={YEARS.map((year) => [year, year])} />
          <Choice param="rol" label={t.role} options={named(ROLES, words.role)} />
          <Choice param="zekerheid" label={t.certainty} options={named(CERTAINTIES, words.certainty)} />
          <Choice param="grondslag" label={t.basis} options={named(BASES, words.basis)} />
          <Choice param="dekt" label={t.covers} options={named(SCOPES, scopes)} />
        </form>
      ) : null}
    </div>
  )
}

function Begin() {
  const t = useTexts(texts)
  const id = useId()
  const { go } = useUrlState()
  const [typed, setTyped] = useState('')
  const follow = (event: FormEvent) => {
    event.preventDefault()
    if (typed.trim() !== '') go({ van: typed.trim() })
  }
  return (
    <form onSubmit={follow} className="bgf-stack bgf-stack--tight">
      <label className="utrecht-form-label" htmlFor={id}>
        {t.begin}
      </label>
      <span className="bgf-choices__row">
        <input
          id={id}
          className="utrecht-textbox utrecht-textbox--html-input"
          value={typed}
          maxLength={200}
          autoComplete="off"
          spellCheck={false}
          placeholder="RIS316085"
          onChange={({ target }) => setTyped(target.value)}
        />
        <Button purpose="secondary" type="submit">
          {t.go}
        </Button>
      </span>
    </form>
  )
}

/** Words of the address with what they are called. */
const named = <Word extends string>(
  values: Readonly<Record<string, Word>>,
  words: Readonly<Record<Word, string>>,
): (readonly [string, string])[] => Object.entries(values).map(([word, value]) => [word, words[value]])
