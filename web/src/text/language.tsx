import { createContext, type ReactNode, use, useEffect, useState } from 'react'

export type Language = 'nl' | 'en'

const KEY = 'language'
/** Asks for a language in an address. */
export const LANGUAGE_PARAM = 'lang'
const LanguageContext = createContext<readonly [Language, (language: Language) => void]>([
  'nl',
  () => undefined,
])

/** Dutch, unless the address (`?lang=en`) or an earlier choice says otherwise. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, choose] = useState(firstLanguage)
  useEffect(() => {
    document.documentElement.lang = language
    remember(language)
  }, [language])
  return <LanguageContext value={[language, choose]}>{children}</LanguageContext>
}

export const useLanguage = (): Language => use(LanguageContext)[0]
export const useChooseLanguage = (): ((language: Language) => void) => use(LanguageContext)[1]

/** What documents say is in Dutch, whatever the language of the page. */
export function Dutch({ children }: { readonly children: ReactNode }) {
  return useLanguage() === 'nl' ? children : <span lang="nl">{children}</span>
}

function firstLanguage(): Language {
  const asked = new URLSearchParams(location.search).get(LANGUAGE_PARAM) ?? remembered()
  return asked === 'en' ? 'en' : 'nl'
}

/** Some browsers keep nothing, by choice or by policy; the page works all the same. */
function remembered(): string | null {
  try {
    return localStorage.getItem(KEY)
  } catch {
    return null
  }
}

function remember(language: Language): void {
  try {
    localStorage.setItem(KEY, language)
  } catch {
    // Then it is chosen again next time.
  }
}
