import { Heading } from '@nl-design-system-candidate/heading-react'
import type { CoWorkers_PartnerNetworkFragment } from '../../generated/graphql.js'
import { type FragmentType, graphql, unmask } from '../../generated/index.js'
import { useFormat } from '../../text/format.js'
import { Dutch } from '../../text/language.js'
import { usePartnerWords } from '../../text/partner-words.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { Empty } from '../../ui/answer.js'
import { type Column, DataTable } from '../../ui/data-table.js'
import { NodeLink } from '../../ui/link.js'
import { EgoNetwork } from './ego-network.js'

export const CoWorkers_PartnerNetwork = graphql(`
  fragment CoWorkers_PartnerNetwork on PartnerNetwork {
    links {
      sourceId
      targetId
      source {
        id
        name
        kind
      }
      target {
        id
        name
        kind
      }
      weight
      together
      certain
      activities {
        id
        label
      }
    }
  }
`)

type Link = CoWorkers_PartnerNetworkFragment['links'][number]

interface CoWorker {
  readonly link: Link
  readonly partner: Link['source']
}

const texts = defineTexts(
  {
    title: 'Met wie',
    none: 'Geen activiteit noemt deze partner samen met een ander.',
    meaning:
      'Samen genoemd: in hoeveel activiteiten beide organisaties staan. Dat zij er ook samenwerken staat daar niet altijd. Samen werkend: in hoeveel daarvan beide het werk doen of eraan meedoen, en de tekst van minstens een van beide zegt dat zij samenwerkt.',
    caption: (count: string) => `Organisaties die samen met deze partner worden genoemd: ${count}`,
    partner: 'Organisatie',
    kind: 'Soort',
    weight: 'Samen genoemd',
    together: 'Samen werkend',
    certain: 'Waarvan letterlijk',
    where: 'Waarin',
    activities: (count: string, one: boolean) => `${count} ${one ? 'activiteit' : 'activiteiten'}`,
  },
  {
    title: 'With whom',
    none: 'No activity names this partner together with another.',
    meaning:
      'Named together: how many activities name both organisations. That they work together is not always said. Working together: in how many of these both do the work or take part in it, and the text says of at least one of them that it cooperates.',
    caption: (count: string) => `Organisations named together with this partner: ${count}`,
    partner: 'Organisation',
    kind: 'Kind',
    weight: 'Named together',
    together: 'Working together',
    certain: 'Of these stated',
    where: 'Where',
    activities: (count: string, one: boolean) => `${count} ${one ? 'activity' : 'activities'}`,
  },
)

interface CoWorkersProps {
  readonly network: FragmentType<typeof CoWorkers_PartnerNetwork>
  /** The partner in the middle. */
  readonly id: string
  readonly name: string
}

/** Who is named in the same activities, most shared first, with what is only named apart from what works together. */
export function CoWorkers({ network, id, name }: CoWorkersProps) {
  const t = useTexts(texts)
  const { number } = useFormat()
  const partnerWords = usePartnerWords()
  const { links } = unmask(CoWorkers_PartnerNetwork, network)
  const rows = coWorkersOf(links, id)
  const columns: Column<CoWorker>[] = [
    {
      key: 'organisatie',
      header: t.partner,
      value: ({ partner }) => partner.name,
      cell: ({ partner }) => (
        <NodeLink id={partner.id}>
          <Dutch>{partner.name}</Dutch>
        </NodeLink>
      ),
      rowHeader: true,
    },
    {
      key: 'soort',
      header: t.kind,
      value: ({ partner }) => partnerWords.kind(partner.kind),
    },
    { key: 'id', header: 'id', value: ({ partner }) => partner.id, fileOnly: true },
    { key: 'genoemd', header: t.weight, value: ({ link }) => link.weight, numeric: true },
    { key: 'werkend', header: t.together, value: ({ link }) => link.together, numeric: true },
    { key: 'letterlijk', header: t.certain, value: ({ link }) => link.certain, numeric: true },
    {
      key: 'waarin',
      header: t.where,
      wide: true,
      value: ({ link }) => link.activities.map(({ label }) => label).join(' | '),
      cell: ({ link }) => (
        <details>
          <summary className="bgf-number bgf-screen-only">
            {t.activities(number(link.weight), link.weight === 1)}
          </summary>
          <ul>
            {link.activities.map((activity) => (
              <li key={activity.id}>
                <NodeLink id={activity.id}>
                  <Dutch>{activity.label}</Dutch>
                </NodeLink>
              </li>
            ))}
          </ul>
        </details>
      ),
    },
  ]
  return (
    <section aria-labelledby="met-wie" className="bgf-stack">
      <Heading level={2} id="met-wie">
        {t.title}
      </Heading>
      {rows.length === 0 ? (
        <Empty>{t.none}</Empty>
      ) : (
        <>
          <p className="bgf-text">{t.meaning}</p>
          <div className="bgf-ego-beside">
            <EgoNetwork name={name} id={id} partners={rows.map(({ partner }) => partner)} ties={links} />
            <DataTable
              name="met"
              file="samen-genoemd"
              caption={t.caption(number(rows.length))}
              columns={columns}
              rows={rows}
              rowKey={({ partner }) => partner.id}
            />
          </div>
        </>
      )}
    </section>
  )
}

/** Of the links among it and its neighbours those of its own, from its side. */
function coWorkersOf(links: readonly Link[], id: string): readonly CoWorker[] {
  return links.flatMap((link) => {
    if (link.sourceId === id) return [{ link, partner: link.target }]
    return link.targetId === id ? [{ link, partner: link.source }] : []
  })
}
