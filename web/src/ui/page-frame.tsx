import { Heading } from '@nl-design-system-candidate/heading-react'
import { lazy, type ReactNode, useEffect, useRef } from 'react'
import type { Question } from '../api/use-api.js'
import { cameByHistory } from '../navigation.js'
import { defineTexts, useTexts } from '../text/texts.js'
import { Breadcrumb, type Crumb } from './breadcrumb.js'
import { DossierNote } from './dossier-note.js'
import { FileSubject } from './file-name.js'
import { PageTools } from './page-tools.js'
import { SourcesProvider, useSources } from './sources.js'
import { Part } from './error-boundary.js'
import './page-frame.css'

const texts = defineTexts({ tools: 'Deze pagina' }, { tools: 'This page' })

interface PageFrameProps {
  /** Heading, and title of the tab. */
  readonly title: string
  /** Name of the page, in its tab and in a citation, where its heading says less: a search has words. */
  readonly tab?: string
  /** Heading in full, where the heading alone leaves open which page this is: with title, municipality, filters. */
  readonly cited?: string | undefined
  /** What the files of this page are about, where that is shorter than the heading in full. */
  readonly file?: string | undefined
  /** Language of the title where it is not that of the page: names in documents are Dutch. */
  readonly titleLang?: 'nl'
  /** What kind of thing this is, above the heading. */
  readonly kind?: ReactNode
  /** One or two sentences under the heading. */
  readonly lead?: ReactNode
  readonly crumbs?: readonly Crumb[]
  /** The question behind the page; null while it has none. */
  readonly question: Question | null
  /** Id of what the page is about, for who says that something is wrong with it. */
  readonly about?: string
  readonly children: ReactNode
}

/** What every page has: title, way back, heading, content, sources, and what one can do with the page. */
export function PageFrame(props: PageFrameProps) {
  const { title, tab, titleLang, kind, lead, crumbs, question, about, children } = props
  const { cited = tab ?? title, file = cited } = props
  const t = useTexts(texts)
  const heading = useFocusOnArrival()
  useEffect(() => {
    document.title = `${tab ?? title} · Beleidsgraaf`
  }, [tab, title])
  return (
    <SourcesProvider>
      <main id="main" className="bgf-main bgf-width bgf-stack bgf-stack--wide" tabIndex={-1}>
        <div className="bgf-page-head">
          {crumbs ? <Breadcrumb crumbs={crumbs} /> : null}
          {kind ? <p className="bgf-page-head__kind">{kind}</p> : null}
          <Heading level={1} ref={heading} tabIndex={-1} {...(titleLang ? { lang: titleLang } : {})}>
            {title}
          </Heading>
          {lead ? <div className="bgf-page-head__lead bgf-text">{lead}</div> : null}
          <DossierNote />
        </div>
        <FileSubject value={file}>{children}</FileSubject>
        <Sources />
        <section className="bgf-page-tools bgf-screen-only" aria-label={t.tools}>
          <PageTools
            title={tab ?? title}
            cited={cited}
            question={question}
            {...(about === undefined ? {} : { about })}
          />
        </section>
      </main>
    </SourcesProvider>
  )
}

/** The first page names none, and goes without the code for them. */
const SourceList = lazy(async () => ({ default: (await import('./source-list.js')).SourceList }))

function Sources() {
  if (useSources().size === 0) return null
  return (
    <Part>
      <SourceList />
    </Part>
  )
}

let arrivals = 0

/** After a link inside the explorer the reader starts at the heading, as on a page that was fetched anew. */
function useFocusOnArrival() {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    arrivals += 1
    // The very first page keeps the browser's own start, and an address with '#' goes where it says.
    if (arrivals === 1 || location.hash !== '' || cameByHistory()) return
    heading.current?.focus({ preventScroll: true })
    scrollTo({ top: 0, behavior: 'instant' })
  }, [])
  return heading
}
