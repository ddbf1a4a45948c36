import { Link as NlLink } from '@nl-design-system-candidate/link-react'
import { useId } from 'react'
import { useUrlState } from '../../navigation.js'
import { useFormat } from '../../text/format.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { Link } from '../../ui/link.js'
import { matches, type Network, searchOf } from './network-data.js'
import { exportAddress, type NetworkQuestion, type NetworkVariables } from './question.js'
import './network-tools.css'

const texts = defineTexts(
  {
    view: 'Weergave',
    picture: 'Plaatje',
    list: 'Lijst',
    matrix: 'Matrix',
    search: 'Zoek in dit netwerk',
    found: (found: string, all: string) => `Gevonden: ${found} van de ${all} partners.`,
    none: (search: string, all: string) =>
      `Geen van de ${all} partners in dit netwerk heeft ‘${search}’ in de naam.`,
    clear: 'Wis het zoekwoord',
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
    found: (found: string, all: string) => `Found: ${found} of the ${all} partners.`,
    none: (search: string, all: string) =>
      `None of the ${all} partners in this network has ‘${search}’ in its name.`,
    clear: 'Clear the search',
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

interface NetworkToolsProps {
  readonly network: Network
  readonly variables: NetworkVariables
  readonly view: NetworkQuestion['view']
}

/** How to look at it, whom to look for, and files to take along. */
export function NetworkTools({ network, variables, view }: NetworkToolsProps) {
  const t = useTexts(texts)
  const { href } = useUrlState()
  return (
    <div className="bgf-network-tools bgf-screen-only">
      <nav aria-label={t.view} className="bgf-network-tools__views">
        {VIEWS.map(([name, word]) => (
          <Link key={name} href={href({ weergave: word })} current={name === view}>
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
      <Found network={network} />
    </div>
  )
}

/** How many a search finds, said as it changes. */
function Found({ network: { nodes } }: { readonly network: Network }) {
  const t = useTexts(texts)
  const { number } = useFormat()
  const { params, href } = useUrlState()
  const search = searchOf(params)
  const found = nodes.filter(({ partner }) => matches(partner.name, search)).length
  return (
    // Always there, so that what changes in it is said.
    <p role="status" className="bgf-network-tools__found">
      {search === '' ? null : found > 0 ? (
        t.found(number(found), number(nodes.length))
      ) : (
        <>
          {t.none(search, number(nodes.length))} <Link href={href({ zoek: null })}>{t.clear}</Link>
        </>
      )}
    </p>
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
