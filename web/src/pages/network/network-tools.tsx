import { Link as NlLink } from '@nl-design-system-candidate/link-react'
import { useId } from 'react'
import { useUrlState } from '../../navigation.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { Link } from '../../ui/link.js'
import { exportAddress, type NetworkVariables } from './question.js'
import './network-tools.css'

const texts = defineTexts(
  {
    view: 'Weergave',
    picture: 'Plaatje',
    list: 'Lijst',
    matrix: 'Matrix',
    search: 'Zoek in dit netwerk',
    export: 'Neem dit netwerk mee',
    graphml: 'GraphML',
    gexf: 'GEXF (Gephi)',
    ties: 'CSV, banden',
    partners: 'CSV, partners',
  },
  {
    view: 'View',
    picture: 'Picture',
    list: 'List',
    matrix: 'Matrix',
    search: 'Search in this network',
    export: 'Take this network along',
    graphml: 'GraphML',
    gexf: 'GEXF (Gephi)',
    ties: 'CSV, ties',
    partners: 'CSV, partners',
  },
)

const VIEWS = [
  ['picture', null],
  ['list', 'lijst'],
  ['matrix', 'matrix'],
] as const

/** How to look at it, whom to look for, and files to take along. */
export function NetworkTools({ variables }: { readonly variables: NetworkVariables }) {
  const t = useTexts(texts)
  const { params, href } = useUrlState()
  const view = params.get('weergave')
  const current = VIEWS.some(([, word]) => word === view) ? view : null
  return (
    <div className="bgf-network-tools bgf-screen-only">
      <nav aria-label={t.view} className="bgf-network-tools__views">
        {VIEWS.map(([name, word]) => (
          <Link key={name} href={href({ weergave: word })} current={word === current}>
            {t[name]}
          </Link>
        ))}
      </nav>
      <SearchWithin />
      <p className="bgf-cluster" role="group" aria-label={t.export}>
        <NlLink href={exportAddress('network.graphml', variables)}>{t.graphml}</NlLink>
        <NlLink href={exportAddress('network.gexf', variables)}>{t.gexf}</NlLink>
        <NlLink href={`${exportAddress('network.csv', variables)}&decimal=comma`}>{t.ties}</NlLink>
        <NlLink href={`${exportAddress('network-partners.csv', variables)}&decimal=comma`}>
          {t.partners}
        </NlLink>
      </p>
    </div>
  )
}

function SearchWithin() {
  const t = useTexts(texts)
  const id = useId()
  const { params, go } = useUrlState()
  return (
    <div>
      <label className="utrecht-form-label" htmlFor={id}>
        {t.search}
      </label>
      <input
        id={id}
        type="search"
        className="utrecht-textbox utrecht-textbox--html-input"
        value={params.get('zoek') ?? ''}
        maxLength={100}
        autoComplete="off"
        spellCheck={false}
        onChange={({ target }) => go({ zoek: target.value }, true)}
      />
    </div>
  )
}
