// From checked YAML to nodes and relationships. What a schema cannot see (does this reference lead somewhere, is this
// printed number a number) is found here, and every problem is reported before anything is written.
import { alphabetic, fold } from '../shared/text.js'
import { BundleRejectedError } from '../shared/errors.js'
import { compileActivities } from './compile-activities.js'
import { type KnownActivities, knownActivities } from './compile-continuations.js'
import { compileBudget } from './compile-budget.js'
import { compileIndicators } from './compile-indicators.js'
import { collectFacts, type FactCollector, type GraphFacts } from './facts.js'
import { compileFindings } from './findings/index.js'
import { findFormerIds, type FormerIds, formerIdProblems } from './former-ids.js'
import { activityId, goalId, municipalityId, pad, programId, sourceDocumentId } from './ids.js'
import { compileReferences } from './compile-references.js'
import type { BundleFile, Registers, Seeds } from './read.js'
import type { Bundle, BundleSubject, LineRange, Program } from './schema.js'

/** What the compilers of each part share. */
export interface Compilation {
  readonly bundle: Bundle
  readonly registers: Registers
  readonly program: Program
  readonly municipality: string
  /** Short name and code: what a filter may name the municipality by. */
  readonly municipalityKeys: readonly string[]
  readonly facts: FactCollector
  /** Id of the node that money or an indicator is about; undefined (and reported) when it leads nowhere. */
  readonly subject: (of: BundleSubject, path: readonly PropertyKey[]) => string | undefined
  /** Id of a budget activity or an activity of this bundle, or undefined. */
  readonly activity: (local: string) => string | undefined
}

/** @throws BundleRejectedError naming file, line, place and what was expected, for every problem in every bundle. */
export function compileSeeds(seeds: Seeds): GraphFacts[] {
  const problems = [...registerProblems(seeds.registers), ...formerIdProblems(seeds)]
  const owners = new Map<string, string>()
  const folder = { ...seeds, formerIds: findFormerIds(seeds), known: knownActivities(seeds) }
  const compiled = seeds.bundles.map((file) => compileBundle(file, folder, problems, owners))
  if (problems.length > 0) throw new BundleRejectedError(problems)
  return compiled
}

function compileBundle(
  file: BundleFile,
  seeds: Seeds & { readonly formerIds: FormerIds; readonly known: KnownActivities },
  problems: string[],
  owners: Map<string, string>,
): GraphFacts {
  const { bundle } = file
  const report = (path: readonly PropertyKey[], message: string): void => {
    problems.push(`${file.path}:${file.lineOf(path)}: ${path.join('.')}: ${message}`)
  }
  const document = bundle.sourceDocument.id
  const owner = owners.get(document)
  if (owner !== undefined)
    report(['sourceDocument', 'id'], `"${document}" is also the id in ${owner}; give each document its own.`)
  owners.set(document, file.path)

  const facts = collectFacts(bundle, seeds.formerIds, report)
  const municipality = document.split('/')[0] ?? ''
  if (!seeds.registers.municipalities.has(municipality)) {
    report(
      ['sourceDocument', 'id'],
      `municipality "${municipality}" is not in registers/municipalities.yaml.`,
    )
  }
  const program = seeds.registers.programs.get(bundle.program)
  if (!program) {
    report(['program'], `programme "${bundle.program}" is not in registers/programs.yaml.`)
    return facts.finish()
  }
  checkLines(bundle, report)
  const compilation = createCompilation(bundle, seeds.registers, program, municipality, facts)
  compileFrame(compilation, seeds.registers)
  compileActivities(compilation, seeds.known)
  compileReferences(compilation)
  compileBudget(compilation)
  compileIndicators(compilation)
  compileFindings(compilation)
  compileAbbreviations(compilation)
  compileLeftOut(compilation)
  return facts.finish()
}

function createCompilation(
  bundle: Bundle,
  registers: Registers,
  program: Program,
  municipality: string,
  facts: FactCollector,
): Compilation {
  const document = bundle.sourceDocument.id
  const budgetActivities = new Set(program.budgetActivities.map(({ id }) => id))
  const activities = new Set(bundle.activities.map(({ id }) => id))
  const goals = new Set(bundle.goals.map(({ id }) => id))
  const activity = (local: string): string | undefined => {
    if (activities.has(local)) return activityId(document, local)
    return budgetActivities.has(local) ? activityId(program.id, local) : undefined
  }
  return {
    bundle,
    registers,
    program,
    municipality,
    municipalityKeys: municipalityKeys(registers, municipality),
    facts,
    activity,
    subject({ of, goal, program: total }, path) {
      const given = [of, goal, total].filter((value) => value !== undefined)
      if (given.length !== 1) {
        facts.problem(path, 'expected one of "of" (an activity), "goal" or "program: total".')
        return undefined
      }
      if (total !== undefined) return programId(program.id)
      const id =
        goal === undefined ? activity(of ?? '') : goals.has(goal) ? goalId(document, goal) : undefined
      if (id === undefined) {
        facts.problem(
          path,
          `"${given[0]}" is no ${goal === undefined ? 'activity' : 'goal'} of this bundle${goal === undefined ? ' or its programme' : ''}.`,
        )
      }
      return id
    },
  }
}

/** What the document says that its abbreviations are short for: search takes the one for the other. */
function compileAbbreviations({ bundle, facts }: Compilation): void {
  const seen = new Set<string>()
  for (const [index, { short, meaning, lines }] of bundle.abbreviations.entries()) {
    if (seen.has(`${short}|${meaning}`)) {
      const message = `"${short}" is there twice with this meaning; put both places in one "lines".`
      facts.problem(['abbreviations', index], message)
    }
    seen.add(`${short}|${meaning}`)
    const qualifier = `${short}: ${meaning}`
    for (const passage of facts.passages(lines))
      facts.edge(
        'EXPLAINS',
        sourceDocumentId(bundle.sourceDocument.id),
        passage,
        { short, meaning },
        qualifier,
      )
  }
}

/** What was read and holds no fact of ours; together with the evidence it shows how far the reading went. */
function compileLeftOut({ bundle, facts }: Compilation): void {
  for (const { lines, reason } of bundle.leftOut) {
    for (const passage of facts.passages(lines)) {
      facts.edge('LEAVES_OUT', sourceDocumentId(bundle.sourceDocument.id), passage, { reason })
    }
  }
}

export function municipalityKeys(registers: Registers, slug: string): string[] {
  const code = registers.municipalities.get(slug)?.code
  return code === undefined ? [slug] : [slug, code]
}

/** The municipality, the document, the programme and the rows of its budget. */
function compileFrame(
  { bundle, program, municipality, municipalityKeys, facts }: Compilation,
  registers: Registers,
): void {
  const { sourceDocument: source, checked } = bundle
  const owner = registers.municipalities.get(municipality)
  const ids = {
    municipality: municipalityId(municipality),
    program: programId(program.id),
    source: sourceDocumentId(source.id),
  }
  facts.node(ids.municipality, {
    code: owner?.code,
    name: owner?.name,
    slug: municipality,
    sort: municipality,
  })
  facts.node(ids.source, {
    title: source.title,
    kind: source.kind,
    year: source.year,
    url: source.url,
    municipalityId: ids.municipality,
    municipalityKeys,
    programId: ids.program,
    text: fold(source.title),
    file: source.file,
    sha256: source.sha256,
    lineCount: source.lineCount,
    checkedOn: checked.on,
    checkedHow: checked.how,
    sort: `${municipality}|${pad(source.year)}|${source.id}`,
  })
  facts.node(ids.program, {
    name: program.name,
    number: program.number,
    municipalityId: ids.municipality,
    municipalityKeys,
    text: fold(program.name),
    byName: alphabetic(program.name, program.id),
    sort: `${municipality}|${fold(program.name)}|${program.id}`,
  })
  facts.edge('PUBLISHED', ids.municipality, ids.source)
  facts.edge('HAS_PROGRAM', ids.municipality, ids.program)
  for (const [index, { id, label }] of program.budgetActivities.entries()) {
    const activity = activityId(program.id, id)
    facts.node(activity, {
      kind: 'BUDGET_ACTIVITY',
      label,
      programId: ids.program,
      municipalityKeys,
      certainty: 'STATED',
      text: fold(label),
      byName: alphabetic(label, activity),
      sort: `${program.id}|0|${pad(index)}|${id}`,
    })
    facts.edge('HAS_ACTIVITY', ids.program, activity)
  }
}

function checkLines(bundle: Bundle, report: (path: readonly PropertyKey[], message: string) => void): void {
  const last = bundle.sourceDocument.lineCount
  const visit = (value: unknown, path: PropertyKey[]): void => {
    if (Array.isArray(value)) value.forEach((item, index) => visit(item, [...path, index]))
    else if (isRange(value)) {
      if (value.to > last) report(path, `line ${value.to} is past the document's last line, ${last}.`)
    } else if (value !== null && typeof value === 'object') {
      for (const [key, item] of Object.entries(value)) visit(item, [...path, key])
    }
  }
  visit(bundle, [])
  let before = 0
  for (const [index, { line }] of bundle.outline.entries()) {
    if (line <= before || line > last) {
      report(['outline', index], `line ${line} must come after line ${before} and not after ${last}.`)
    }
    before = line
  }
}

function isRange(value: unknown): value is LineRange {
  return (
    value !== null &&
    typeof value === 'object' &&
    'from' in value &&
    'to' in value &&
    typeof value.to === 'number'
  )
}

function registerProblems(registers: Registers): string[] {
  const problems: string[] = []
  const report = (register: string, id: string, message: string): void => {
    problems.push(`${registers.placeOf(register, id)}: "${id}": ${message}`)
  }
  const checkOwner = (register: string, id: string): void => {
    if (!registers.municipalities.has(id.split('/')[0] ?? ''))
      report(register, id, 'its municipality is not in registers/municipalities.yaml.')
  }
  for (const { id, budgetActivities } of registers.programs.values()) {
    checkOwner('programs', id)
    const seen = new Set<string>()
    for (const row of budgetActivities) {
      if (seen.has(row.id))
        report('programs', id, `budget activity "${row.id}" is there twice; give each its own id.`)
      seen.add(row.id)
    }
  }
  for (const { id, scheme } of registers.policyDocuments.values()) {
    const number = id.slice(id.indexOf('/') + 1)
    const expected = numberForm(scheme)
    if (!expected.form.test(number)) {
      report('policy-documents', id, `${number} is no ${scheme} number; expected ${expected.words}.`)
    }
    checkOwner('policy-documents', id)
  }
  for (const { id, partOf } of registers.partners.values()) {
    if (partOf === id) report('partners', id, 'a partner is no part of itself.')
    if (partOf !== undefined && !registers.partners.has(partOf)) {
      report('partners', id, `partOf "${partOf}" is no partner in the register.`)
    }
  }
  return problems
}

function numberForm(scheme: string): { form: RegExp; words: string } {
  if (scheme === 'RIS')
    return {
      form: /^RIS\d{6}$/,
      words: 'RIS and six digits (a number as printed that fits no scheme has scheme: MALFORMED)',
    }
  if (scheme === 'COUNCIL_LETTER') return { form: /^\d{8}$/, words: 'eight digits' }
  if (scheme === 'MALFORMED')
    return { form: /^(?!RIS\d{6}$)[A-Z]*\d+$/, words: 'a number that fits no scheme' }
  return { form: /^[a-z0-9]+(-[a-z0-9]+)*$/, words: 'lower-case words joined by hyphens' }
}
