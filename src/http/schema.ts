import type { Express } from 'express'
import { buildSchema, printSchema } from 'graphql'
import { readTypeDefs } from '../graphql/schema.js'
import { etagOf, sentBefore } from './caching.js'

/** The schema with its descriptions, as SDL: for code generators, and for people. */
export function serveSchema(app: Express): void {
  let sdl: string | undefined
  app.get('/schema.graphql', (req, res) => {
    sdl ??= `${printSchema(buildSchema(readTypeDefs()))}\n`
    if (!sentBefore(req, res, etagOf(null, sdl))) res.type('text/plain').send(sdl)
  })
}
