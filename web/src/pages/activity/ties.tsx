import { Heading } from '@nl-design-system-candidate/heading-react'
import type { ReactNode } from 'react'
import type { Certainty } from '../../generated/enums.js'
import { type FragmentType, graphql, unmask } from '../../generated/index.js'
import { Dutch } from '../../text/language.js'
import { usePartnerWords } from '../../text/partner-words.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { useVocabulary } from '../../text/vocabulary.js'
import { Euro } from '../../ui/amount.js'
import { Badge } from '../../ui/badge.js'
import { CertaintyBadge } from '../../ui/certainty-badge.js'
import { CsvButton } from '../../ui/csv-button.js'
import { documentName } from '../../ui/document-names.js'
import { EvidenceList, evidenceText } from '../../ui/evidence.js'
import { NodeLink } from '../../ui/link.js'
import type { PassageRef } from '../../ui/sources.js'

export const Ties_Activity = graphql(`
  fragment Ties_Activity on Activity {
    policyDocuments(first: 100) {
      edges {
        role
        amount
        amountLabel
        certainty
        note
        evidence {
          ...Sources_Passage
        }
        node {
          id
          ris
          number
          title
        }
      }
    }
    partners(first: 100) {
      edges {
        role
        certainty
        note
        evidence {
          ...Sources_Passage
        }
        node {
          id
          name
        }
      }
    }
  }
`)

const texts = defineTexts(
  {
    documents: 'Verwijst zelf naar',
    partners: 'Noemt zelf als partner',
    name: 'Naam',
    role: 'Als wat',
    amount: 'Bedrag dat de tekst eraan verbindt (€)',
    amountLabel: 'Waarvoor',
    certainty: 'Zekerheid',
    note: 'Toelichting',
    source: 'Bron',
  },
  {
    documents: 'Refers itself to',
    partners: 'Names itself as partner',
    name: 'Name',
    role: 'As what',
    amount: 'Amount that the text ties to it (€)',
    amountLabel: 'What for',
    certainty: 'Certainty',
    note: 'Note',
    source: 'Source',
  },
)

/** Documents and partners of the activity itself, as what, and on which line. */
export function Ties({ activity }: { readonly activity: FragmentType<typeof Ties_Activity> }) {
  const t = useTexts(texts)
  const words = useVocabulary()
  const { involvement } = usePartnerWords()
  const { policyDocuments, partners } = unmask(Ties_Activity, activity)
  const ties = [
    ...policyDocuments.edges.map(({ node, ...edge }) => ({
      ...edge,
      id: node.id,
      name: documentName(node),
      role: words.role[edge.role],
    })),
    ...partners.edges.map(({ node, ...edge }) => ({
      ...edge,
      id: node.id,
      name: node.name,
      role: involvement(edge.role),
      amount: null,
      amountLabel: null,
    })),
  ]
  return (
    <>
      <TieList title={t.documents} id="verwijst-naar" empty={policyDocuments.edges.length === 0}>
        {policyDocuments.edges.map((edge) => (
          <Tie
            key={`${edge.node.id} ${edge.role}`}
            {...edge}
            id={edge.node.id}
            name={documentName(edge.node)}
          >
            <Badge>{words.role[edge.role]}</Badge>
            {edge.amount === null ? null : (
              <span>
                <strong>
                  <Euro value={edge.amount} />
                </strong>{' '}
                <span className="bgf-subtle">
                  <Dutch>{edge.amountLabel}</Dutch>
                </span>
              </span>
            )}
          </Tie>
        ))}
      </TieList>
      <TieList title={t.partners} id="noemt" empty={partners.edges.length === 0}>
        {partners.edges.map((edge) => (
          <Tie key={`${edge.node.id} ${edge.role}`} {...edge} id={edge.node.id} name={edge.node.name}>
            <Badge>{involvement(edge.role)}</Badge>
          </Tie>
        ))}
      </TieList>
      {ties.length === 0 ? null : (
        <CsvButton
          name="documenten-en-partners"
          columns={[
            { header: t.name, value: ({ name }) => name },
            { header: t.role, value: ({ role }) => role },
            { header: t.amount, value: ({ amount }) => amount },
            { header: t.amountLabel, value: ({ amountLabel }) => amountLabel },
            { header: t.certainty, value: ({ certainty }) => words.certainty[certainty] },
            { header: t.note, value: ({ note }) => note },
            { header: t.source, value: ({ evidence }) => evidenceText(evidence) },
            { header: 'id', value: ({ id }) => id },
          ]}
          rows={ties}
        />
      )}
    </>
  )
}

interface TieListProps {
  readonly title: string
  readonly id: string
  readonly empty: boolean
  readonly children: ReactNode
}

function TieList({ title, id, empty, children }: TieListProps) {
  if (empty) return null
  return (
    <section aria-labelledby={id}>
      <Heading level={2} id={id}>
        {title}
      </Heading>
      <ul className="bgf-plain-list bgf-stack">{children}</ul>
    </section>
  )
}

interface TieProps {
  readonly id: string
  readonly name: string
  readonly certainty: Certainty
  readonly note: string | null
  readonly evidence: readonly PassageRef[]
  readonly children: ReactNode
}

function Tie({ id, name, certainty, note, evidence, children }: TieProps) {
  return (
    <li className="bgf-stack bgf-stack--tight">
      <Dutch>
        <NodeLink id={id}>{name}</NodeLink>
      </Dutch>
      <span className="bgf-cluster">
        {children}
        <CertaintyBadge certainty={certainty} note={note} />
      </span>
      <EvidenceList passages={evidence} />
    </li>
  )
}
