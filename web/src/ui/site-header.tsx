import { Button } from '@nl-design-system-candidate/button-react'
import { SkipLink } from '@nl-design-system-candidate/skip-link-react'
import { Link as RouterLink, useLocation } from 'wouter'
import { EXPLORER_ROUTES } from '../../../src/http/explorer-routes.js'
import { searchPath } from '../addresses.js'
import { useUrlState } from '../navigation.js'
import { MENU, menuTexts } from '../routes.js'
import { LANGUAGE_PARAM, useChooseLanguage, useLanguage } from '../text/language.js'
import { defineTexts, useTexts } from '../text/texts.js'
import icon from '../theme/icon.svg'
import { useFindNumber } from './find-number.js'
import { Link } from './link.js'
import './site-header.css'

const texts = defineTexts(
  {
    skip: 'Naar de inhoud',
    menu: 'Hoofdmenu',
    search: 'Zoek in alles',
    find: 'Zoek',
    home: 'Beleidsgraaf, naar zoeken',
  },
  {
    skip: 'To the content',
    menu: 'Main menu',
    search: 'Search all',
    find: 'Search',
    home: 'Beleidsgraaf, to search',
  },
)

export function SiteHeader() {
  const t = useTexts(texts)
  const names = useTexts(menuTexts)
  const [path] = useLocation()
  const searching = path === EXPLORER_ROUTES.start || path === EXPLORER_ROUTES.search
  return (
    <>
      <SkipLink href="#main" className="bgf-screen-only">
        {t.skip}
      </SkipLink>
      <header className="bgf-header bgf-screen-only">
        <div className="bgf-width bgf-header__inner">
          <RouterLink href="/" className="bgf-header__brand" aria-label={t.home}>
            <img src={icon} alt="" />
            Beleidsgraaf
          </RouterLink>
          <nav className="bgf-header__nav" aria-label={t.menu}>
            <ul className="bgf-header__menu">
              {MENU.map((route) => (
                <li key={route}>
                  <Link
                    href={EXPLORER_ROUTES[route]}
                    current={path === EXPLORER_ROUTES[route] || (route === 'start' && searching)}
                  >
                    {names[route]}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
          {searching ? null : <HeaderSearch />}
          <LanguageSwitch />
        </div>
      </header>
    </>
  )
}

/** Works before anything is loaded, too: it is a form with an address. */
function HeaderSearch() {
  const t = useTexts(texts)
  const [, navigate] = useLocation()
  const findNumber = useFindNumber()
  const search = async (form: FormData) => {
    const text = textOf(form.get('q')).trim()
    const from = location.href
    const path = await findNumber(text)
    // Who went elsewhere meanwhile wants something else.
    if (location.href === from) navigate(path ?? searchPath(text))
  }
  return (
    <form className="bgf-header__search" role="search" action={search}>
      <input
        className="utrecht-textbox utrecht-textbox--html-input"
        type="search"
        name="q"
        aria-label={t.search}
        placeholder={t.search}
        required
        maxLength={200}
      />
      <Button purpose="secondary" type="submit">
        {t.find}
      </Button>
    </form>
  )
}

const textOf = (value: FormDataEntryValue | null): string => (typeof value === 'string' ? value : '')

function LanguageSwitch() {
  const choose = useChooseLanguage()
  const other = useLanguage() === 'nl' ? 'en' : 'nl'
  const { params, go } = useUrlState()
  const switchTo = () => {
    choose(other)
    // An address that asks for the other one would undo the choice when it is loaded again.
    if (params.has(LANGUAGE_PARAM)) go({ [LANGUAGE_PARAM]: null }, true)
  }
  return (
    <Button purpose="subtle" lang={other} onClick={switchTo}>
      {other === 'en' ? 'English' : 'Nederlands'}
    </Button>
  )
}
