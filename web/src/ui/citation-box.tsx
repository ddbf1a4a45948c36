import { toBibtex, toCslJson } from '../citation/citation.js'
import { useLanguage } from '../text/language.js'
import { useFormat } from '../text/format.js'
import { defineTexts, useTexts } from '../text/texts.js'
import { CopyButton } from './copy-button.js'

const texts = defineTexts(
  {
    cite: 'Citeer deze pagina',
    text: (title: string, address: string, day: string) =>
      `Beleidsgraaf. ‘${title}’. Geraadpleegd op ${day}. ${address}`,
    copyText: 'Kopieer als tekst',
    copyBibtex: 'Kopieer BibTeX',
    copyCsl: 'Kopieer CSL-JSON',
  },
  {
    cite: 'Cite this page',
    text: (title: string, address: string, day: string) =>
      `Beleidsgraaf. ‘${title}’. Accessed ${day}. ${address}`,
    copyText: 'Copy as text',
    copyBibtex: 'Copy BibTeX',
    copyCsl: 'Copy CSL-JSON',
  },
)

interface CitationBoxProps {
  readonly title: string
  readonly address: string
}

export function CitationBox({ title, address }: CitationBoxProps) {
  const t = useTexts(texts)
  const language = useLanguage()
  const { date } = useFormat()
  const accessed = new Date().toISOString().slice(0, 10)
  const citation = { title, address, accessed, language }
  const [text, bibtex] = [t.text(title, address, date(accessed)), toBibtex(citation)]
  return (
    <details>
      <summary>{t.cite}</summary>
      <div className="bgf-stack">
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
    </details>
  )
}
