// @ts-check
// Runs a real Neo4j Community from its published jars, for development and CI on machines without Docker.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const POM = fileURLToPath(new URL('pom.xml', import.meta.url))
const HOME = fileURLToPath(new URL('../../.neo4j', import.meta.url))

/** @typedef {(line: string) => void} Log receives progress, one line a call */
/** @typedef {{ ended: Promise<Error | undefined>, stop: () => Promise<void> }} Server */
/** @typedef {{ code: number | null, output: string }} Outcome */
/** @typedef {{ env?: NodeJS.ProcessEnv, signal?: AbortSignal | undefined }} RunOptions */

/**
 * Starts Neo4j and waits until it answers on Bolt and accepts the password.
 * `ended` settles when the server has ended, with an error if nobody asked it to.
 * @param {object} [options]
 * @param {string} [options.home] folder for the store, the configuration and the logs
 * @param {number} [options.boltPort]
 * @param {string} [options.password] of the user neo4j; fixed by the first start of a store
 * @param {Log} [options.log]
 * @param {boolean} [options.reset] wipe the store first
 * @param {AbortSignal} [options.signal] gives up a start that is under way
 */
export async function startNeo4j(options = {}) {
  const { boltPort = 7687, password = 'beleidsgraaf', log = () => {}, signal } = options
  const home = resolve(options.home ?? HOME)
  if ([...password].length < 8)
    throw new Error('NEO4J_PASSWORD is shorter than the 8 characters that Neo4j asks for; set a longer one.')
  await requireFreePort(boltPort)
  requireFreeStore(home)
  const java = await findJava()
  if (options.reset) rmSync(join(home, 'data'), { recursive: true, force: true })
  writeConfig(home, boltPort)
  // In the environment and not as an argument: over 200 jars would drown the process list.
  const env = { ...process.env, CLASSPATH: await findClassPath(home, log, signal) }
  await setInitialPassword(java, home, password, { env, signal })

  log(`Starting Neo4j in ${home} ...`)
  const begin = Date.now()
  const server = runServer(java, home, env, log)
  await waitForBolt(server, boltPort, password, home, signal).catch(async (error) => {
    await server.stop()
    throw error
  })
  const uri = `bolt://127.0.0.1:${boltPort}`
  log(`Neo4j answers on ${uri} after ${((Date.now() - begin) / 1000).toFixed(1)} s.`)
  return { uri, username: 'neo4j', password, stop: server.stop, ended: server.ended }
}

async function requireFreePort(/** @type {number} */ port) {
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new Error('NEO4J_BOLT_PORT is not a port number; set it to a whole number from 1 to 65535.')
  const probe = createServer()
  const code = await new Promise((done) => {
    probe.once('error', (error) => done(/** @type {NodeJS.ErrnoException} */ (error).code))
    probe.listen(port, '127.0.0.1', () => probe.close(() => done('')))
  })
  const why = code === 'EADDRINUSE' ? 'is already in use' : `cannot be opened (${code})`
  if (code) throw new Error(`Port ${port} on 127.0.0.1 ${why}; set NEO4J_BOLT_PORT to a free port.`)
}

// A launcher that was killed outright leaves its server behind, whose store must not be wiped or opened again.
function requireFreeStore(/** @type {string} */ home) {
  const pid = readIfThere(join(home, 'run', 'neo4j.pid')).trim()
  if (/^\d+$/.test(pid) && readIfThere(`/proc/${pid}/cmdline`).includes(`--home-dir=${home}\0`))
    throw new Error(`Process ${pid} already serves ${home}; stop it or set NEO4J_HOME_DIR to another folder.`)
}

async function findJava() {
  const java = process.env['JAVA_HOME'] ? join(process.env['JAVA_HOME'], 'bin', 'java') : 'java'
  const remedy = 'install JDK 17 or 21, or point JAVA_HOME at one'
  const { output } = await run(java, ['-version'], `Java is missing (${java}); ${remedy}.`)
  const version = /version "([^"]+)"/.exec(output)?.[1] ?? 'of unknown version'
  if (Number.parseInt(version, 10) >= 17) return java
  throw new Error(`Java ${version} (${java}) cannot run Neo4j 5; ${remedy}.`)
}

/** @type {(home: string, port: number) => void} */
function writeConfig(home, port) {
  const lines = [
    `server.bolt.listen_address=127.0.0.1:${port}`,
    `server.bolt.advertised_address=127.0.0.1:${port}`,
    'server.http.enabled=false',
    'server.https.enabled=false',
    'server.memory.pagecache.size=128m',
    'server.config.strict_validation.enabled=true',
    'db.transaction.timeout=30s',
    'dbms.security.auth_enabled=true',
    'dbms.usage_report.enabled=false',
    '# Without this every stop waits 5 seconds twice.',
    'internal.dbms.bolt.netty_server_shutdown_quiet_period=0',
  ]
  mkdirSync(join(home, 'conf'), { recursive: true })
  writeFileSync(join(home, 'conf', 'neo4j.conf'), lines.join('\n'))
}

// Asks Maven once for each content of the pom; later starts read its answer from the data folder.
/** @type {(home: string, log: Log, signal?: AbortSignal) => Promise<string>} */
async function findClassPath(home, log, signal) {
  const key = createHash('sha256').update(readFileSync(POM)).digest('hex')
  const cache = join(home, `classpath-${key.slice(0, 16)}.txt`)
  const known = readIfThere(cache).trim()
  if (known !== '' && known.split(':').every((jar) => existsSync(jar))) return known

  log('Resolving Neo4j with Maven; the very first time this downloads about 130 MB ...')
  const fresh = `${cache}.${process.pid}`
  const args = ['-q', '-B', '-f', POM, 'dependency:build-classpath', `-Dmdep.outputFile=${fresh}`]
  const missing = 'Maven (mvn) is missing; install Maven 3.8 or newer and put mvn on the PATH.'
  const { code, output } = await run('mvn', args, missing, { signal })
  if (code !== 0) {
    log(output.trim().split('\n').slice(0, 10).join('\n'))
    throw new Error(`Maven could not resolve Neo4j (exit code ${code}); mend what its lines above name.`)
  }
  renameSync(fresh, cache)
  return readFileSync(cache, 'utf8').trim()
}

// Neo4j reads the initial password only while it creates its store.
/** @type {(java: string, home: string, password: string, options: RunOptions) => Promise<void>} */
async function setInitialPassword(java, home, password, { env, signal }) {
  if (existsSync(join(home, 'data', 'databases', 'system'))) return
  const args = ['org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', '--', password]
  const place = { NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') }
  const { code, output } = await run(java, args, 'Java is gone.', { env: { ...env, ...place }, signal })
  const reason = /Exception: (.+)/.exec(output)?.[1] ?? output.trim()
  if (code !== 0) throw new Error(`Neo4j did not take NEO4J_PASSWORD for its new store: ${reason}`)
}

/** @type {(java: string, home: string, env: NodeJS.ProcessEnv, log: Log) => Server} */
function runServer(java, home, env, log) {
  const opens = ['java.io', 'java.nio', 'sun.nio.ch'].map(
    (name) => `--add-opens=java.base/${name}=ALL-UNNAMED`,
  )
  const jvm = ['-Xms512m', '-Xmx512m', ...opens]
  const main = ['org.neo4j.server.CommunityEntryPoint', `--home-dir=${home}`, `--config-dir=${home}/conf`]
  const child = spawn(java, [...jvm, ...main, '--console-mode'], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  process.once('exit', () => child.kill())
  let stopping = false
  let tail = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text) => (tail = `${tail}${text}`.replace(/^\s+at .*\n/gm, '').slice(-2000)))
  /** @type {Promise<Error | undefined>} */
  const ended = new Promise((done) => {
    child.once('error', done)
    child.once('close', (code, signal) => {
      if (stopping) return done(undefined)
      log(tail.trim())
      done(new Error(`Neo4j ended by itself (${signal ?? `exit code ${code}`}); its log is in ${home}/logs.`))
    })
  })
  const stop = async () => {
    stopping = true
    child.kill('SIGTERM')
    const force = setTimeout(() => child.kill('SIGKILL'), 60_000)
    await ended
    clearTimeout(force)
  }
  return { ended, stop }
}

/** @type {(server: Server, port: number, password: string, home: string, signal?: AbortSignal) => Promise<void>} */
async function waitForBolt(server, port, password, home, signal) {
  const other = `The store in ${home} has another password; set NEO4J_PASSWORD to it, or wipe it with --reset.`
  const limit = Date.now() + 120_000
  while (Date.now() < limit) {
    const error = await Promise.race([server.ended, new Promise((done) => setTimeout(done, 200))])
    if (error) throw error
    const answer = await logOn(port, password)
    signal?.throwIfAborted()
    if (answer === 'welcome') return
    if (answer === 'refused') throw new Error(other)
  }
  throw new Error(`Neo4j did not answer within 120 s; its log is in ${home}/logs.`)
}

// Shakes hands for Bolt 5.0 and says HELLO: the least that shows that Neo4j is ready and the password is right.
/** @type {(port: number, password: string) => Promise<'welcome' | 'refused' | 'silent'>} */
function logOn(port, password) {
  const length = (/** @type {Buffer} */ bytes) => [bytes.length >> 8, bytes.length & 255]
  const texts = ['user_agent', 'launch/1', 'scheme', 'basic', 'principal', 'neo4j', 'credentials', password]
  const fields = texts.map((text) => Buffer.from(text)).flatMap((bytes) => [0xd1, ...length(bytes), ...bytes])
  const hello = Buffer.from([0xb1, 0x01, 0xa4, ...fields])
  const handshake = Buffer.from('6060b01700000005'.padEnd(40, '0'), 'hex')
  return new Promise((done) => {
    const socket = connect(port, '127.0.0.1')
    let reply = ''
    socket.write(Buffer.from([...handshake, ...length(hello), ...hello, 0, 0]))
    socket.setTimeout(5000, () => socket.destroy())
    socket.on('error', () => {}).on('close', () => done('silent'))
    socket.setEncoding('latin1').on('data', (text) => {
      reply += text
      if (reply.startsWith('\0\0\0\x05') && reply.slice(6, 8) === '\xb1\x70') done('welcome')
      else if (reply.includes('Neo.ClientError.Security.')) done('refused')
      else return
      socket.destroy()
    })
  })
}

function readIfThere(/** @type {string} */ file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

/** @type {(command: string, args: string[], missing: string, options?: RunOptions) => Promise<Outcome>} */
function run(command, args, missing, options = {}) {
  return new Promise((done, fail) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (output += text))
    child.once('error', (error) => fail(options.signal?.aborted ? error : new Error(missing)))
    child.once('close', (code) => done({ code, output }))
  })
}

async function main() {
  const log = (/** @type {string} */ line) => void process.stderr.write(`${line}\n`)
  const interrupt = new globalThis.AbortController()
  process.on('SIGINT', () => interrupt.abort()).on('SIGTERM', () => interrupt.abort())
  try {
    const unknown = process.argv.slice(2).find((option) => option !== '--reset')
    if (unknown) throw new Error(`Option ${unknown} is unknown; use --reset (wipes the store first) or none.`)
    const running = await startNeo4j({
      home: process.env['NEO4J_HOME_DIR'] || HOME,
      boltPort: Number(process.env['NEO4J_BOLT_PORT'] || 7687),
      password: process.env['NEO4J_PASSWORD'] || 'beleidsgraaf',
      reset: process.argv.includes('--reset'),
      signal: interrupt.signal,
      log,
    })
    interrupt.signal.addEventListener('abort', running.stop)
    const plain = /^[\w@%+=:,./-]+$/.test(running.password)
    const secret = plain ? running.password : `'${running.password.replaceAll("'", "'\\''")}'`
    console.log(`NEO4J_URI=${running.uri} NEO4J_USERNAME=neo4j NEO4J_PASSWORD=${secret}`)
    const error = await running.ended
    if (error) throw error
  } catch (error) {
    if (!interrupt.signal.aborted) process.exitCode = 1
    log(interrupt.signal.aborted ? 'Stopped before Neo4j was ready.' : /** @type {Error} */ (error).message)
  }
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) await main()
