import { labelOfId } from './labels.js'

/**
 * An id as it is stored: small letters, all but the RIS of a number. People type ids, and copy them from texts; what
 * differs from an id in capitals and outer spaces only is that id. What is no id at all stays as it is.
 */
export function writtenId(given: string): string {
  const id = given
    .trim()
    .toLowerCase()
    .replace(/^((?:policy-document|finding):.+\/)ris(?=\d+$)/, '$1RIS')
  return labelOfId(id) === undefined ? given : id
}
