import { Heading } from '@nl-design-system-candidate/heading-react'
import { tracePath } from '../../addresses.js'
import { useApi } from '../../api/use-api.js'
import { graphql, unmask } from '../../generated/index.js'
import { Dutch } from '../../text/language.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { AnswerView } from '../../ui/answer.js'
import { DocumentNames_PolicyDocument, documentName } from '../../ui/document-names.js'
import { Link } from '../../ui/link.js'

const ExamplesQuery = graphql(`
  query TraceExamples {
    policyDocuments(role: FUNDS, orderBy: { field: ACTIVITIES, direction: DESC }, first: 6) {
      nodes {
        ...DocumentNames_PolicyDocument
      }
    }
    activities(kind: BUDGET_ACTIVITY, orderBy: { field: NAME }, first: 100) {
      nodes {
        id
        label
      }
    }
    partners(orderBy: { field: ACTIVITIES, direction: DESC }, first: 6) {
      nodes {
        id
        name
      }
    }
    programs(first: 100) {
      nodes {
        id
        name
        municipality {
          name
        }
      }
    }
  }
`)

const texts = defineTexts(
  {
    title: 'Of begin hier',
    documents: 'Documenten die betalen voor de meeste activiteiten',
    activities: 'Activiteiten in de begroting',
    partners: 'Partners die bij de meeste activiteiten zijn genoemd',
    programs: 'Programma’s',
    goals:
      'Ook de pagina van een doel, een thema, een actie en elk ander document heeft een link ‘Volg het geld stap voor stap’.',
  },
  {
    title: 'Or begin here',
    documents: 'Documents that pay for most activities',
    activities: 'Budget activities',
    partners: 'Partners named with most activities',
    programs: 'Programmes',
    goals:
      'The page of a goal, a theme, an action and any other document has a link ‘Follow the money step by step’, too.',
  },
)

/** Beginnings that are there, for who knows no number by heart. */
export function Examples() {
  const t = useTexts(texts)
  const answer = useApi(ExamplesQuery, {})
  return (
    <section aria-labelledby="begin-hier" className="bgf-stack">
      <Heading level={2} id="begin-hier">
        {t.title}
      </Heading>
      <AnswerView answer={answer} lines={10}>
        {({ policyDocuments, activities, partners, programs }) => (
          <>
            <div className="bgf-grid">
              <Group
                title={t.documents}
                begins={unmask(DocumentNames_PolicyDocument, policyDocuments.nodes).map((document) => ({
                  id: document.id,
                  label: documentName(document),
                }))}
              />
              <Group title={t.activities} begins={activities.nodes} />
              <div className="bgf-stack">
                <Group
                  title={t.partners}
                  begins={partners.nodes.map(({ id, name }) => ({ id, label: name }))}
                />
                <Group
                  title={t.programs}
                  begins={programs.nodes.map(({ id, name, municipality }) => ({
                    id,
                    label: `${municipality.name}: ${name}`,
                  }))}
                />
              </div>
            </div>
            <p className="bgf-text">{t.goals}</p>
          </>
        )}
      </AnswerView>
    </section>
  )
}

interface GroupProps {
  readonly title: string
  readonly begins: readonly { readonly id: string; readonly label: string }[]
}

function Group({ title, begins }: GroupProps) {
  if (begins.length === 0) return null
  return (
    <div>
      <Heading level={3} appearance="level-4">
        {title}
      </Heading>
      <ul className="bgf-plain-list bgf-stack bgf-stack--tight">
        {begins.map(({ id, label }) => (
          <li key={id}>
            <Dutch>
              <Link href={tracePath(id)}>{label}</Link>
            </Dutch>
          </li>
        ))}
      </ul>
    </div>
  )
}
