import { defineTexts, useTexts } from '../text/texts.js'
import { Link } from '../ui/link.js'
import { PageFrame } from '../ui/page-frame.js'

const texts = defineTexts(
  {
    title: 'Deze pagina bestaat niet',
    why: 'Misschien is het adres niet helemaal overgenomen.',
    search: 'Zoek op een RIS-nummer, naam of woord',
  },
  {
    title: 'This page does not exist',
    why: 'Perhaps the address was not copied in full.',
    search: 'Search by RIS number, name or word',
  },
)

export function NotFoundPage() {
  const t = useTexts(texts)
  return (
    <PageFrame title={t.title} question={null}>
      <p className="bgf-text">
        {t.why} <Link href="/">{t.search}</Link>.
      </p>
    </PageFrame>
  )
}
