import { tracePath } from '../../addresses.js'
import { type FragmentType, graphql, unmask } from '../../generated/index.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { DocumentNames } from '../../ui/document-names.js'
import { Link } from '../../ui/link.js'
import { Names } from '../../ui/names.js'

export const DocumentFacts_PolicyDocument = graphql(`
  fragment DocumentFacts_PolicyDocument on PolicyDocument {
    id
    title
    issuer
    scheme
    supersedes {
      ...DocumentNames_PolicyDocument
    }
    supersededBy {
      ...DocumentNames_PolicyDocument
    }
    programs {
      id
      name
    }
    partners {
      id
      name
    }
  }
`)

const texts = defineTexts(
  {
    about: 'Kort',
    untitled: 'Geen van de gelezen documenten geeft de titel.',
    malformed: 'Het nummer past bij geen nummering; het staat hier zoals het is afgedrukt.',
    issuer: 'Gemaakt door',
    supersedes: 'Komt in de plaats van',
    supersededBy: 'Vervangen door',
    programs: 'Programma’s',
    partners: 'Betrokken partners',
    noPartners: 'Bij wat ernaar verwijst is geen partner genoemd.',
    trace: 'Spoor van het geld',
    traceLink: 'Volg het geld stap voor stap',
  },
  {
    about: 'In short',
    untitled: 'None of the documents that were read gives the title.',
    malformed: 'The number fits no numbering; it stands here as it is printed.',
    issuer: 'Made by',
    supersedes: 'Replaces',
    supersededBy: 'Replaced by',
    programs: 'Programmes',
    partners: 'Partners involved',
    noPartners: 'What refers to it names no partner.',
    trace: 'The money',
    traceLink: 'Follow the money step by step',
  },
)

export function DocumentFacts({
  document,
}: {
  readonly document: FragmentType<typeof DocumentFacts_PolicyDocument>
}) {
  const t = useTexts(texts)
  const found = unmask(DocumentFacts_PolicyDocument, document)
  const { supersedes, supersededBy, programs, partners } = found
  return (
    <section aria-label={t.about} className="bgf-panel">
      {found.title === null ? <p>{t.untitled}</p> : null}
      {found.scheme === 'MALFORMED' ? <p>{t.malformed}</p> : null}
      <dl className="bgf-facts">
        {found.issuer === null ? null : (
          <>
            <dt>{t.issuer}</dt>
            <dd>{found.issuer}</dd>
          </>
        )}
        {supersededBy.length === 0 ? null : (
          <>
            <dt>{t.supersededBy}</dt>
            <dd>
              <DocumentNames documents={supersededBy} />
            </dd>
          </>
        )}
        {supersedes.length === 0 ? null : (
          <>
            <dt>{t.supersedes}</dt>
            <dd>
              <DocumentNames documents={supersedes} />
            </dd>
          </>
        )}
        <dt>{t.programs}</dt>
        <dd>
          <Names nodes={programs} />
        </dd>
        <dt>{t.partners}</dt>
        <dd>{partners.length === 0 ? t.noPartners : <Names nodes={partners} />}</dd>
        <dt className="bgf-screen-only">{t.trace}</dt>
        <dd className="bgf-screen-only">
          <Link href={tracePath(found.id)}>{t.traceLink}</Link>
        </dd>
      </dl>
    </section>
  )
}
