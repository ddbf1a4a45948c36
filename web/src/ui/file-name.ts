import { createContext, use } from 'react'

/** What the files of a page are about; the page's frame says it. */
export const FileSubject = createContext('')

/** Names a file of this page after what the page is about and what the file holds. */
export function useFileName(): (what: string) => string {
  const subject = use(FileSubject)
  return (what) => fileName(subject, what)
}

/** More than this of a subject says little more, and Windows refuses long paths. */
const MOST = 80

/**
 * 'jeugdhulp-den-haag-lasten-baten-saldo': the same for the same page, and a name that every file system takes: small
 * letters, digits and hyphens, always of two parts, so that it is never one of the words Windows keeps (con, prn, aux).
 */
export const fileName = (subject: string, what: string): string =>
  [cut(plain(subject)) || 'beleidsgraaf', plain(what)].filter((part) => part !== '').join('-')

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\p{M}’']/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

const cut = (name: string): string =>
  name.length <= MOST ? name : name.slice(0, MOST).replace(/-[^-]*$/, '')
