// The only reader of process.env (lint rule). A pure function, so that tests pass an object.
import { z } from 'zod'
import { ConfigError } from './shared/errors.js'

const port = z.coerce.number().int().min(0).max(65535)
const milliseconds = z.coerce.number().int().min(100).max(600_000)

const Env = z.object({
  NEO4J_URI: z
    .string()
    .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/.+/, 'NEO4J_URI must look like bolt://host:7687 or neo4j+s://host')
    .optional(),
  NEO4J_USERNAME: z.string().min(1).default('neo4j'),
  NEO4J_PASSWORD: z.string().default(''),
  NEO4J_DATABASE: z.string().min(1).default('neo4j'),
  GRAPH_FILE: z.string().min(1).default('data/graph.grafeo'),
  SEEDS: z.string().min(1).optional(),
  DOCUMENTS: z.string().min(1).optional(),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: port.default(4000),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  OPERATION_TIMEOUT_MS: milliseconds.default(10_000),
  CORS_ORIGINS: z.string().default('*'),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'PUBLIC_URL must look like https://graaf.example.nl' })
    .regex(/^[^?#]*$/, 'PUBLIC_URL must have no ? and no #')
    .optional(),
  TRUST_PROXY: z.coerce.number().int().min(0).max(10).default(0),
  FEEDBACK_EMAIL: z.email('FEEDBACK_EMAIL must be an e-mail address').optional(),
  FEEDBACK_URL: z
    .url({ protocol: /^https?$/, error: 'FEEDBACK_URL must be an http or https address' })
    .optional(),
  RATE_LIMIT_PER_MINUTE: z.coerce.number().int().min(0).default(600),
})

/** Where a reader says that a page is wrong: a form, or else a mailbox. */
export interface FeedbackConfig {
  readonly url?: string
  readonly email?: string
}

export interface EngineConfig {
  /** Bolt address; when absent the embedded engine is used. */
  readonly neo4j?: { uri: string; username: string; password: string; database: string }
  /** Path of the embedded graph, or ':memory:'. */
  readonly graphFile: string
}

export interface Config {
  readonly engine: EngineConfig
  /** Folder with registers/ and bundles/; when absent, the seeds that ship with the project. */
  readonly seeds?: string
  /** Folder with the documents' own texts, for quotes. */
  readonly documents?: string
  readonly host: string
  readonly port: number
  readonly logLevel: string
  /** How long one GraphQL operation may take, in milliseconds. */
  readonly operationTimeoutMs: number
  /** Origins that browsers may read from; '*' for all. */
  readonly corsOrigins: '*' | readonly string[]
  /** Where people reach the service, without a slash at the end: the ids in linked data begin with it. */
  readonly publicUrl: string
  /** Proxies in front of the service whose word on the client's address is taken. */
  readonly trustProxy: number
  readonly feedback: FeedbackConfig
  /** Requests a minute for each address; 0 for no limit. */
  readonly rateLimitPerMinute: number
}

/** @throws ConfigError with every setting that is wrong, at once. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''))
  const parsed = Env.safeParse(given)
  if (!parsed.success) {
    const lines = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    throw new ConfigError(`Settings that cannot be used. ${lines.join('; ')}.`)
  }
  const data = parsed.data
  return {
    engine: {
      graphFile: data.GRAPH_FILE,
      ...(data.NEO4J_URI === undefined
        ? {}
        : {
            neo4j: {
              uri: data.NEO4J_URI,
              username: data.NEO4J_USERNAME,
              password: data.NEO4J_PASSWORD,
              database: data.NEO4J_DATABASE,
            },
          }),
    },
    ...(data.SEEDS === undefined ? {} : { seeds: data.SEEDS }),
    ...(data.DOCUMENTS === undefined ? {} : { documents: data.DOCUMENTS }),
    host: data.HOST,
    port: data.PORT,
    logLevel: data.LOG_LEVEL,
    operationTimeoutMs: data.OPERATION_TIMEOUT_MS,
    corsOrigins:
      data.CORS_ORIGINS === '*' ? '*' : data.CORS_ORIGINS.split(',').map((origin) => origin.trim()),
    publicUrl: (data.PUBLIC_URL ?? `http://localhost:${data.PORT}`).replace(/\/+$/, ''),
    trustProxy: data.TRUST_PROXY,
    feedback: {
      ...(data.FEEDBACK_URL === undefined ? {} : { url: data.FEEDBACK_URL }),
      ...(data.FEEDBACK_EMAIL === undefined ? {} : { email: data.FEEDBACK_EMAIL }),
    },
    rateLimitPerMinute: data.RATE_LIMIT_PER_MINUTE,
  }
}
