import type { Server } from 'node:http'
import pino from 'pino'
import { loadBundles } from '../../src/bundle/load.js'
import type { GraphFacts } from '../../src/bundle/facts.js'
import { readConfig } from '../../src/config.js'
import { openEmbedded } from '../../src/graph/embedded.js'
import type { GraphEngine } from '../../src/graph/engine.js'
import { createApp } from '../../src/http/app.js'
import { listen } from '../../src/http/listen.js'

export interface Answer {
  readonly status: number
  readonly headers: Headers
  /** The body as it came. */
  readonly text: string
  /** The body, which every answer of ours has to be. */
  readonly json: AnswerBody
}

export interface AnswerBody {
  readonly data?: Record<string, unknown> | null
  readonly errors?: readonly {
    readonly message: string
    readonly path?: readonly (string | number)[]
    readonly extensions?: { readonly code?: string; readonly limit?: string }
  }[]
  readonly [more: string]: unknown
}

export const codeOf = ({ json }: Answer) => json.errors?.[0]?.extensions?.code
export const messageOf = ({ json }: Answer) => json.errors?.[0]?.message

export interface Service {
  readonly url: string
  readonly http: Server
  /** Lines of the log, as pino writes them. */
  readonly log: readonly string[]
  get(path: string, headers?: Record<string, string>): Promise<Answer>
  /** Sends a body as it is to /graphql. */
  post(body: string, headers?: Record<string, string>): Promise<Answer>
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>
  stop(): Promise<void>
}

/** The whole service on a port of its own, with the settings that `env` gives. */
export async function serve(engine: GraphEngine, env: NodeJS.ProcessEnv = {}): Promise<Service> {
  const log: string[] = []
  const logger = pino({ level: 'info' }, { write: (line: string) => void log.push(line) })
  const config = readConfig({ RATE_LIMIT_PER_MINUTE: '0', ...env })
  const app = await createApp(engine, config, logger)
  const url = (await listen(app.http, '127.0.0.1', 0)).replace('localhost', '127.0.0.1')

  const send = async (path: string, init: RequestInit): Promise<Answer> => {
    const response = await fetch(url + path, init)
    const text = await response.text()
    return {
      status: response.status,
      headers: response.headers,
      text,
      get json() {
        return JSON.parse(text) as AnswerBody
      },
    }
  }
  const post: Service['post'] = (body, headers = {}) =>
    send('/graphql', { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } })
  return {
    url,
    http: app.http,
    log,
    get: (path, headers = {}) => send(path, { headers }),
    post,
    ask: (query, variables = {}) => post(JSON.stringify({ query, variables })),
    stop: () => app.stop(),
  }
}

/** An embedded graph of its own, with these facts in it. */
export async function graphOf(facts: readonly GraphFacts[]): Promise<GraphEngine> {
  const engine = await openEmbedded(':memory:', { shuffleUnordered: true })
  await loadBundles(engine, facts)
  return engine
}

/** An engine of which `changes` takes the place of some parts. */
export function wrapped(engine: GraphEngine, changes: Partial<GraphEngine>): GraphEngine {
  return {
    kind: engine.kind,
    read: (statements, timeoutMs) => engine.read(statements, timeoutMs),
    write: (work) => engine.write(work),
    ping: () => engine.ping(),
    close: () => engine.close(),
    ...changes,
  }
}
