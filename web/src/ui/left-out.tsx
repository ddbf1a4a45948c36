import { createContext, type ReactNode, use } from 'react'
import { useUrlState } from '../navigation.js'
import { defineTexts, useTexts } from '../text/texts.js'
import { Alert } from './alert.js'
import { Link } from './link.js'

const texts = defineTexts(
  {
    unknown: (choice: string) => (
      <>
        Het adres kiest <b>{choice}</b>. Dat komt hier niet voor en is weggelaten: wat hier staat, is er niet
        op beperkt.
      </>
    ),
    remove: (name: string) => `Haal ‘${name}’ uit het adres`,
  },
  {
    unknown: (choice: string) => (
      <>
        The address chooses <b>{choice}</b>. That does not occur here and was left out: what stands here is
        not narrowed by it.
      </>
    ),
    remove: (name: string) => `Take ‘${name}’ out of the address`,
  },
)

const LeftOutContext = createContext<readonly string[]>([])

/** Names in the address whose value means nothing here; filters show them as not chosen. */
export const useLeftOut = (): readonly string[] => use(LeftOutContext)

interface LeftOutProps {
  readonly names: readonly string[]
  readonly children: ReactNode
}

/** Says of each choice in the address that could not be used that it was left out, above what it would have narrowed. */
export function LeftOut({ names, children }: LeftOutProps) {
  const t = useTexts(texts)
  const { params, href } = useUrlState()
  const unique = [...new Set(names)]
  return (
    <LeftOutContext value={unique}>
      {unique.map((name) => (
        <Alert key={name} kind="warning" live>
          <span>
            {t.unknown(`${name}=${params.get(name) ?? ''}`)}{' '}
            <Link href={href({ [name]: null })}>{t.remove(name)}</Link>
          </span>
        </Alert>
      ))}
      {children}
    </LeftOutContext>
  )
}
