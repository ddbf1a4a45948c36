import { parseDutchNumber } from '../budget/amounts.js'
import type { Compilation } from './compile.js'
import { compileContinuations, type KnownActivities } from './compile-continuations.js'
import { alphabetic, fold } from '../shared/text.js'
import { nameKey } from '../partner/name-key.js'
import { activityId, goalId, pad, partnerId, programId } from './ids.js'
import type { BundleActivity } from './schema.js'

/** Goals, themes and actions, with the partners they involve and the quantities they give. */
export function compileActivities(compilation: Compilation, earlier: KnownActivities): void {
  compileGoals(compilation)
  const seen = new Set(compilation.program.budgetActivities.map(({ id }) => id))
  for (const [index, activity] of compilation.bundle.activities.entries()) {
    const path = ['activities', index]
    if (seen.has(activity.id)) {
      compilation.facts.problem(
        [...path, 'id'],
        `"${activity.id}" is there twice (a budget activity counts too); give each its own id.`,
      )
    }
    seen.add(activity.id)
    compileActivity(compilation, activity, path)
    compileResults(compilation, activity, path)
    compilePartners(compilation, activity, path)
    compileContinuations(compilation, activity, path, earlier)
  }
  checkTree(compilation)
}

function compileGoals({ bundle, facts, activity, program, municipalityKeys }: Compilation): void {
  const document = bundle.sourceDocument.id
  const seen = new Set<string>()
  for (const [index, goal] of bundle.goals.entries()) {
    if (seen.has(goal.id))
      facts.problem(['goals', index, 'id'], `"${goal.id}" is there twice; give each goal its own id.`)
    seen.add(goal.id)
    const id = goalId(document, goal.id)
    const of = goal.of === undefined ? undefined : activity(goal.of)
    if (goal.of !== undefined && of === undefined) {
      facts.problem(['goals', index, 'of'], `"${goal.of}" is no activity of this bundle or its programme.`)
    }
    facts.node(id, {
      statement: goal.statement,
      number: goal.number,
      programId: programId(program.id),
      activityId: of,
      municipalityKeys,
      text: fold(`${goal.number ?? ''} ${goal.statement}`),
      byName: alphabetic(goal.statement, id),
      sort: `${program.id}|${document}|${pad(goal.lines[0]?.from ?? 0)}|${goal.id}`,
    })
    facts.edge('HAS_GOAL', programId(program.id), id)
    if (of !== undefined) facts.edge('SERVES', of, id)
    facts.evidence(id, goal.lines)
  }
}

function compileActivity(compilation: Compilation, given: BundleActivity, path: PropertyKey[]): void {
  const { bundle, facts, program } = compilation
  const source = bundle.sourceDocument
  const id = activityId(source.id, given.id)
  const parent = given.parent === undefined ? undefined : compilation.activity(given.parent)
  if (given.parent !== undefined && parent === undefined) {
    facts.problem([...path, 'parent'], `"${given.parent}" is no activity of this bundle or its programme.`)
  }
  const year = given.year ?? source.year
  facts.node(id, {
    kind: given.kind,
    label: given.label,
    year,
    phase: given.phase ?? (source.kind === 'BUDGET' ? 'PLANNED' : 'REPORTED'),
    programId: programId(program.id),
    municipalityKeys: compilation.municipalityKeys,
    parentId: parent,
    certainty: given.certainty,
    note: given.note,
    text: fold(given.label),
    byName: alphabetic(given.label, id),
    // Reading order: rows of the budget first, then document by document as it is written.
    sort: `${program.id}|1|${pad(source.year)}|${source.id}|${pad(given.lines[0]?.from ?? 0)}|${given.id}`,
  })
  facts.edge('HAS_ACTIVITY', programId(program.id), id)
  if (parent !== undefined)
    facts.edge('HAS_PART', parent, id, { certainty: given.certainty, note: given.note })
  for (const [index, goal] of given.goals.entries()) {
    if (bundle.goals.some((one) => one.id === goal)) facts.edge('SERVES', id, goalId(source.id, goal))
    else facts.problem([...path, 'goals', index], `"${goal}" is no goal of this bundle.`)
  }
  facts.evidence(id, given.lines)
}

function compileResults({ bundle, facts }: Compilation, activity: BundleActivity, path: PropertyKey[]): void {
  const source = bundle.sourceDocument
  for (const [index, result] of activity.results.entries()) {
    const value = parseDutchNumber(result.printed)
    if (value === undefined) {
      facts.problem(
        [...path, 'results', index, 'printed'],
        `"${result.printed}" is no number; expected one as Dutch documents print it, such as 1.200 or 7,4.`,
      )
    }
    const id = `result:${source.id}/${activity.id}/${index + 1}`
    facts.node(id, {
      value,
      printed: result.printed,
      unit: result.unit,
      qualifier: result.qualifier,
      year: result.year ?? activity.year ?? source.year,
      sort: `${activity.id}|${pad(index)}`,
    })
    facts.edge('HAS_RESULT', activityId(source.id, activity.id), id)
    facts.evidence(id, result.lines ?? activity.lines)
  }
}

function compilePartners(
  { bundle, facts, registers }: Compilation,
  activity: BundleActivity,
  path: PropertyKey[],
): void {
  const seen = new Set<string>()
  for (const [index, tie] of activity.partners.entries()) {
    const partner = registers.partners.get(tie.partner)
    if (!partner) {
      facts.problem(
        [...path, 'partners', index, 'partner'],
        `"${tie.partner}" is not in registers/partners.yaml.`,
      )
      continue
    }
    if (seen.has(`${tie.partner}|${tie.role}`)) {
      facts.problem(
        [...path, 'partners', index],
        `"${tie.partner}" is there twice as ${tie.role}; put both places in one "lines".`,
      )
    }
    seen.add(`${tie.partner}|${tie.role}`)
    const forms = [partner.name, ...partner.aliases]
    if (tie.certainty === 'STATED' && tie.as !== undefined && !forms.includes(tie.as)) {
      facts.problem(
        [...path, 'partners', index, 'as'],
        `"${tie.as}" is no name or alias of ${tie.partner} in registers/partners.yaml; add it there, or say INFERRED.`,
      )
    }
    const id = compilePartner({ facts, registers }, tie.partner)
    const evidence = facts.evidence(id, tie.lines ?? activity.lines)
    facts.edge(
      'INVOLVES',
      activityId(bundle.sourceDocument.id, activity.id),
      id,
      { role: tie.role, as: tie.as, certainty: tie.certainty, note: tie.note, evidence },
      tie.role,
    )
  }
}

function compilePartner(
  { facts, registers }: Pick<Compilation, 'facts' | 'registers'>,
  slug: string,
): string {
  const id = partnerId(slug)
  const partner = registers.partners.get(slug)
  if (!partner || facts.has(id)) return id
  const whole = partner.partOf === undefined ? undefined : partnerId(partner.partOf)
  facts.node(id, {
    name: partner.name,
    kind: partner.kind,
    aliases: partner.aliases,
    nameKeys: nameKeys([partner.name, ...partner.aliases]),
    text: fold([partner.name, ...partner.aliases].join(' | ')),
    byName: alphabetic(partner.name, id),
    partOfId: whole,
    sort: slug,
  })
  if (whole !== undefined && partner.partOf !== undefined) {
    compilePartner({ facts, registers }, partner.partOf)
    facts.edge('PART_OF', id, whole)
  }
  return id
}

function nameKeys(names: readonly string[]): string[] {
  return [...new Set(names.map(nameKey))].sort()
}

/** A theme under itself, by whatever way, would make every walk up the tree endless. */
function checkTree({ bundle, facts }: Compilation): void {
  const parents = new Map(bundle.activities.map(({ id, parent }) => [id, parent]))
  for (const [index, { id }] of bundle.activities.entries()) {
    const walked = new Set([id])
    for (let up = parents.get(id); up !== undefined; up = parents.get(up)) {
      if (up === id)
        facts.problem(['activities', index, 'parent'], `"${id}" is under itself; a tree has no circles.`)
      if (walked.has(up)) break
      walked.add(up)
    }
  }
}
