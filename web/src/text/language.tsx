import { createContext, type ReactNode, use, useEffect, useState } from 'react'

import { useUrlState } from '../navigation.js'

export type Language = 'nl' | 'en'

const KEY = 'language'
const PARAM = 'lang'
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
export function useChooseLanguage(): (language: Language) => void {
  const [, choose] = use(LanguageContext)
  const { params, go } = useUrlState()
  return (language) => {
    choose(language)
    // An address that asks for the other one would undo the choice when it is loaded again.
    if (params.has(PARAM)) go({ [PARAM]: null }, true)
  }
}

/** What documents say is in Dutch, whatever the language of the page. */
export function Dutch({ children }: { readonly children: ReactNode }) {
  return useLanguage() === 'nl' ? children : <span lang="nl">{children}</span>
}

function firstLanguage(): Language {
  const asked = new URLSearchParams(location.search).get(PARAM) ?? remembered()
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
