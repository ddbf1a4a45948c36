import { Fragment } from 'react'
import { Dutch } from '../text/language.js'
import { defineTexts, useTexts } from '../text/texts.js'
import { Link } from './link.js'

export interface Crumb {
  /** A name, as documents have it. */
  readonly label: string
  readonly href: string
}

const texts = defineTexts({ path: 'Kruimelpad', start: 'Zoeken' }, { path: 'Breadcrumb', start: 'Search' })

/** The way back to the start; the page itself is the heading below. */
export function Breadcrumb({ crumbs }: { readonly crumbs: readonly Crumb[] }) {
  const t = useTexts(texts)
  return (
    <nav className="utrecht-breadcrumb-nav bgf-screen-only" aria-label={t.path}>
      <ol className="utrecht-breadcrumb-nav__list utrecht-breadcrumb-nav__list--html-ol">
        {[{ label: t.start, href: '/' }, ...crumbs].map(({ label, href }, at) => (
          <Fragment key={href}>
            {at === 0 ? null : (
              <li className="utrecht-breadcrumb-nav__separator" aria-hidden="true">
                ›
              </li>
            )}
            <li className="utrecht-breadcrumb-nav__item">
              <Link
                href={href}
                className={`utrecht-breadcrumb-nav__link${at === 0 ? ' utrecht-breadcrumb-nav__link--first' : ''}`}
              >
                {at === 0 ? label : <Dutch>{label}</Dutch>}
              </Link>
            </li>
          </Fragment>
        ))}
      </ol>
    </nav>
  )
}
