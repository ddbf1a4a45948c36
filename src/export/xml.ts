// As much XML as GraphML and GEXF need, written without holding the document: builders of XML keep the whole tree in memory.

const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** Characters that XML 1.0 has no way to write; a lone half of a pair is no character. */
// eslint-disable-next-line no-control-regex
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu

/** For text and for attributes: a reader would turn a bare newline within an attribute into a space. */
export function escapeXml(value: string): string {
  return value
    .replace(UNWRITABLE, '\ufffd')
    .replace(/[&<>"]/g, (character) => NAMED[character] ?? character)
    .replace(/[\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`)
}

/** `<name a="1">`; attributes that are undefined are left out. */
export function openTag(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  end: '>' | '/>' = '>',
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
  return `<${name}${written.join('')}${end}`
}

/** An element without content. */
export const emptyTag = (
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
): string => openTag(name, attributes, '/>')
