import { fold } from '../shared/text.js'

/** What two ways of writing one name have in common: 'rondomJou', 'Rondom Jou' and 'rondom-jou' are the same. */
export function nameKey(name: string): string {
  return fold(name).replace(/[^a-z0-9]+/g, '')
}
