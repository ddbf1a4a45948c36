import { useDataVersions } from '../api/data-version.js'
import { useApi } from '../api/use-api.js'
import { toBibtex, toCslJson } from '../citation/citation.js'
import { graphql } from '../generated/index.js'
import { useFormat } from '../text/format.js'
import { useLanguage } from '../text/language.js'
import { defineTexts, useTexts } from '../text/texts.js'
import { CopyButton } from './copy-button.js'
import { Skeleton } from './skeleton.js'

const VersionQuery = graphql(`
  query DatasetVersion {
    dataset {
      version
    }
  }
`)

const texts = defineTexts(
  {
    text: (title: string, version: string, day: string, address: string) =>
      `Beleidsgraaf. ‘${title}’.${version} Geraadpleegd op ${day}. ${address}`,
    version: (version: string) => ` Versie van de gegevens: ${version}.`,
    noVersion:
      'De versie van de gegevens is nu niet te krijgen en ontbreekt hieronder. Open deze pagina opnieuw voor een verwijzing met versie.',
    mixed:
      'De gegevens zijn tussendoor vervangen. Laad de pagina opnieuw voor een verwijzing naar één versie.',
    copyText: 'Kopieer als tekst',
    copyBibtex: 'Kopieer BibTeX',
    copyCsl: 'Kopieer CSL-JSON',
  },
  {
    text: (title: string, version: string, day: string, address: string) =>
      `Beleidsgraaf. ‘${title}’.${version} Accessed ${day}. ${address}`,
    version: (version: string) => ` Version of the data: ${version}.`,
    noVersion:
      'The version of the data cannot be had at the moment and is missing below. Open this page again for a reference with its version.',
    mixed: 'The data were replaced in between. Load the page again for a reference to one version.',
    copyText: 'Copy as text',
    copyBibtex: 'Copy BibTeX',
    copyCsl: 'Copy CSL-JSON',
  },
)

interface CitationTextProps {
  readonly title: string
  readonly address: string
}

/** The page as something to cite, with the version of the data that it was made from. */
export function CitationText({ title, address }: CitationTextProps) {
  const t = useTexts(texts)
  const language = useLanguage()
  const { date, isoDay } = useFormat()
  const versions = useDataVersions()
  // A page that shows nothing of the data has to ask; every other knows from its answers.
  const { data, loading } = useApi(VersionQuery, {}, versions.length > 0)
  if (versions.length === 0 && data === undefined && loading) return <Skeleton lines={3} />
  const version = versions.length > 1 ? null : (versions[0] ?? data?.dataset.version ?? null)
  const accessed = isoDay(new Date())
  const citation = { title, address, accessed, language, version }
  const text = t.text(title, version === null ? '' : t.version(version), date(accessed), address)
  const bibtex = toBibtex(citation)
  return (
    <div className="bgf-stack">
      {version === null ? <p className="bgf-text">{versions.length > 1 ? t.mixed : t.noVersion}</p> : null}
      <p className="bgf-text">{text}</p>
      <div className="bgf-cluster">
        <CopyButton text={text}>{t.copyText}</CopyButton>
        <CopyButton text={bibtex}>{t.copyBibtex}</CopyButton>
        <CopyButton text={toCslJson(citation)}>{t.copyCsl}</CopyButton>
      </div>
      <pre className="nl-code-block">
        <code className="nl-code-block__code">{bibtex}</code>
      </pre>
    </div>
  )
}
