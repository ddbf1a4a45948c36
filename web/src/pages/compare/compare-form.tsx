import { Button } from '@nl-design-system-candidate/button-react'
import { type FormEvent, useId, useState } from 'react'
import { useUrlState } from '../../navigation.js'
import { Dutch } from '../../text/language.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { useVocabulary } from '../../text/vocabulary.js'
import type { Candidate, CandidateGroup } from './candidates.js'
import type { Asked } from './compare-address.js'

const MOST = 100

const texts = defineTexts(
  {
    open: (chosen: number) =>
      chosen === 0
        ? 'Kies zelf wat u vergelijkt, en welke jaren'
        : `Gekozen: ${chosen}. Kies anders, of andere jaren`,
    find: 'Zoek in de lijst',
    years: 'Jaren',
    from: 'van',
    to: 'tot en met',
    go: 'Vergelijk',
    clear: 'Alles weer uit',
    none: 'Niets in de lijst heeft deze woorden.',
    most: `Kies er hoogstens ${MOST}.`,
  },
  {
    open: (chosen: number) =>
      chosen === 0
        ? 'Choose what you compare, and which years'
        : `Chosen: ${chosen}. Choose otherwise, or other years`,
    find: 'Search in the list',
    years: 'Years',
    from: 'from',
    to: 'up to',
    go: 'Compare',
    clear: 'Clear the choice',
    none: 'Nothing in the list has these words.',
    most: `Choose at most ${MOST}.`,
  },
)

interface CompareFormProps {
  readonly asked: Asked
  readonly groups: readonly CandidateGroup[]
  /** Whether nothing can be shown before a choice. */
  readonly needed: boolean
}

/** Things and years to choose; nothing changes before one says so, and then it stands in the address. */
export function CompareForm({ asked, groups, needed }: CompareFormProps) {
  const t = useTexts(texts)
  const id = useId()
  const { go } = useUrlState()
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(asked.of ?? []))
  const [words, setWords] = useState('')
  const toggle = (one: string, on: boolean) =>
    setChosen(new Set(on ? [...chosen, one] : [...chosen].filter((other) => other !== one)))
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const text = (name: string) => {
      const value = form.get(name)
      return typeof value === 'string' && value !== '' ? value : null
    }
    go({
      wat: [...chosen].join(',') || null,
      ...(chosen.size > 0 ? { programma: null } : {}),
      van: text('van'),
      tot: text('tot'),
    })
  }
  const shown = groups
    .map((group) => ({ ...group, candidates: group.candidates.filter((one) => hasWords(one, words)) }))
    .filter(({ candidates }) => candidates.length > 0)
  return (
    <details className="bgf-panel bgf-screen-only" {...(needed ? { open: true } : {})}>
      <summary>{t.open(asked.of?.length ?? 0)}</summary>
      <form className="bgf-compare__form bgf-stack" onSubmit={submit}>
        <div>
          <label className="utrecht-form-label" htmlFor={`${id}-find`}>
            {t.find}
          </label>
          <input
            id={`${id}-find`}
            className="utrecht-textbox utrecht-textbox--html-input"
            type="search"
            value={words}
            onChange={(event) => setWords(event.target.value)}
          />
        </div>
        <div className="bgf-compare__lists" role="group" tabIndex={0} aria-label={t.open(0)}>
          {shown.length === 0 ? <p>{t.none}</p> : null}
          {shown.map(({ name, candidates }) => (
            <fieldset key={name}>
              <legend className="utrecht-form-label">{name}</legend>
              {candidates.map((one) => (
                <Option key={one.id} one={one} on={chosen.has(one.id)} onChange={toggle} />
              ))}
            </fieldset>
          ))}
        </div>
        <fieldset className="bgf-cluster">
          <legend className="utrecht-form-label">{t.years}</legend>
          <Year name="van" label={t.from} value={asked.from} />
          <Year name="tot" label={t.to} value={asked.to} />
        </fieldset>
        {chosen.size > MOST ? <p role="status">{t.most}</p> : null}
        <div className="bgf-cluster">
          <Button purpose="primary" type="submit" disabled={chosen.size > MOST}>
            {t.go}
          </Button>
          {chosen.size === 0 ? null : (
            <Button purpose="subtle" onClick={() => setChosen(new Set())}>
              {t.clear}
            </Button>
          )}
        </div>
      </form>
    </details>
  )
}

interface OptionProps {
  readonly one: Candidate
  readonly on: boolean
  readonly onChange: (id: string, on: boolean) => void
}

function Option({ one: { id, label }, on, onChange }: OptionProps) {
  const { type } = useVocabulary()
  return (
    <label className="bgf-compare__option">
      <input type="checkbox" checked={on} onChange={(event) => onChange(id, event.target.checked)} />
      <span>
        <Dutch>{label}</Dutch> <span className="bgf-subtle">{type[TYPES[id.split(':')[0] ?? ''] ?? '']}</span>
      </span>
    </label>
  )
}

const TYPES: Readonly<Record<string, string>> = {
  activity: 'Activity',
  goal: 'Goal',
  indicator: 'Indicator',
  municipality: 'Municipality',
  program: 'Program',
}

function Year({
  name,
  label,
  value,
}: {
  readonly name: string
  readonly label: string
  readonly value: number | null
}) {
  return (
    <label className="bgf-compare__year">
      {label}{' '}
      <input
        className="utrecht-textbox utrecht-textbox--html-input"
        name={name}
        inputMode="numeric"
        pattern="[12][0-9]{3}"
        maxLength={4}
        defaultValue={value ?? ''}
      />
    </label>
  )
}

const hasWords = ({ label }: Candidate, words: string): boolean =>
  words
    .toLowerCase()
    .split(/\s+/)
    .every((word) => label.toLowerCase().includes(word))
