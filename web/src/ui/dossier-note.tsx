import { useDataVersions } from '../api/data-version.js'
import { useFormat } from '../text/format.js'
import { defineTexts, useTexts } from '../text/texts.js'
import { useOnPaper } from './use-paper.js'

const texts = defineTexts(
  {
    printed: (day: string) => `Dossier uit Beleidsgraaf, afgedrukt op ${day} van `,
    data: (version: string) => `Versie van de gegevens: ${version}`,
    mixed: 'De gegevens zijn tussendoor vervangen. Laad de pagina opnieuw voor een dossier uit één versie.',
  },
  {
    printed: (day: string) => `Dossier from Beleidsgraaf, printed on ${day} from `,
    data: (version: string) => `Version of the data: ${version}`,
    mixed: 'The data were replaced in between. Load the page again for a dossier of one version.',
  },
)

/** Where paper comes from: the address with its filters, the day, and which data. */
export function DossierNote() {
  const t = useTexts(texts)
  const { day, list } = useFormat()
  const versions = useDataVersions()
  // So that a page that stood open overnight gets the day on which it is printed.
  useOnPaper()
  return (
    <p className="bgf-print-only bgf-dossier-note bgf-subtle">
      {t.printed(day(new Date()))}
      {location.href}
      {versions.length === 0 ? null : (
        <>
          <br />
          {t.data(list(versions))}
          {versions.length > 1 ? `. ${t.mixed}` : null}
        </>
      )}
    </p>
  )
}
