// Turtle and JSON-LD, both written by libraries as the quads come.
import { Readable, pipeline, type Transform } from 'node:stream'
import type { Quad } from '@rdfjs/types'
import { JsonLdSerializer } from 'jsonld-streaming-serializer'
import n3 from 'n3'
import { type Names, prefixes } from './rdf.js'

/** Characters that are passed on together: the writers give a few at a time. */
const CHUNK = 64 * 1024

export function writeTurtle(quads: AsyncIterable<readonly Quad[]>, names: Names): AsyncGenerator<string> {
  return through(quads, new n3.StreamWriter({ prefixes: prefixes(names) }))
}

export function writeJsonLd(quads: AsyncIterable<readonly Quad[]>, names: Names): AsyncGenerator<string> {
  return through(quads, new JsonLdSerializer({ context: prefixes(names) }))
}

async function* through(
  pages: AsyncIterable<readonly Quad[]>,
  writer: NodeJS.ReadWriteStream,
): AsyncGenerator<string> {
  const quads = Readable.from(each(pages), { objectMode: true })
  // What goes wrong destroys the writer, whose reader below then hears of it.
  const text = pipeline(quads, writer as Transform, () => undefined)
  let chunk = ''
  for await (const piece of text) {
    chunk += String(piece)
    if (chunk.length < CHUNK) continue
    yield chunk
    chunk = ''
  }
  yield chunk
}

async function* each(pages: AsyncIterable<readonly Quad[]>): AsyncGenerator<Quad> {
  for await (const page of pages) yield* page
}
