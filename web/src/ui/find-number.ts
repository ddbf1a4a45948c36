import { useClient } from 'urql'
import { idToPath } from '../addresses.js'
import { graphql } from '../generated/index.js'

const NumberedDocumentsQuery = graphql(`
  query NumberedDocuments($query: String!) {
    search(query: $query, types: [POLICY_DOCUMENT], first: 5) {
      nodes {
        id
        ... on PolicyDocument {
          number
        }
      }
    }
  }
`)

/** Fewer digits are the beginning or the end of a number, and may be those of several. */
const WHOLE_NUMBER = /^(?:ris)?(?:nummer|nr)?(?=(?:.*\d){4})[\do]{5,}$/i

/**
 * Who gives the whole number of a document wants that document: the way to its page, or null where there is none.
 * How a number may be written is for the search to know; this looks only whether it found that very number.
 */
export function useFindNumber(): (text: string) => Promise<string | null> {
  const client = useClient()
  return async (text) => {
    const asked = text.replace(/[^\p{L}\p{N}]/gu, '')
    if (!WHOLE_NUMBER.test(asked)) return null
    const { data } = await client.query(NumberedDocumentsQuery.toString(), { query: text.trim() }).toPromise()
    const documents = (data?.search.nodes ?? []) as readonly { id: string; number?: string | null }[]
    const found = documents.find(({ number }) => number && digitsOf(number) === digitsOf(asked))
    return found === undefined ? null : idToPath(found.id)
  }
}

/** The letter o stands in numbers that were typed over. */
const digitsOf = (number: string): string =>
  number
    .replace(/^ris(nummer|nr)?/i, '')
    .replace(/o/gi, '0')
    .replace(/\D/g, '')
