import { useMunicipalities } from '../../api/municipalities.js'
import { useUrlState } from '../../navigation.js'
import { useFormat } from '../../text/format.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { save } from '../../ui/csv.js'
import { useLeftOut } from '../../ui/left-out.js'
import type { Drawing } from './draw.js'
import { useLegend } from './legend.js'
import { type Network, searchOf } from './network-data.js'
import { composePng } from './network-png.js'
import { useNetworkChoices } from './use-choices.js'

const texts = defineTexts(
  {
    title: 'Netwerk van partners',
    everything: 'Alle gelezen begrotingen en jaarverslagen, zonder keuzen.',
    chosen: (choices: string) => `Gekozen: ${choices}.`,
    around: (name: string) => `rond ${name}`,
    search: (words: string) => `gezocht: ‘${words}’`,
    size: (partners: string, ties: string) => `Partners: ${partners}. Banden: ${ties}.`,
    hidden: (count: string) => `Namen waar geen plaats voor was: ${count}.`,
    noNames: 'Bij zo veel partners staan niet alle namen erin.',
    source: (address: string) => `Bron: Beleidsgraaf, ${address}`,
    made: (day: string, version: string) => `Gemaakt op ${day}. Versie van de gegevens: ${version}.`,
  },
  {
    title: 'Network of partners',
    everything: 'All budgets and annual reports that were read, nothing chosen.',
    chosen: (choices: string) => `Chosen: ${choices}.`,
    around: (name: string) => `around ${name}`,
    search: (words: string) => `searched: ‘${words}’`,
    size: (partners: string, ties: string) => `Partners: ${partners}. Ties: ${ties}.`,
    hidden: (count: string) => `Names that found no room: ${count}.`,
    noNames: 'With so many partners not all names are in it.',
    source: (address: string) => `Source: Beleidsgraaf, ${address}`,
    made: (day: string, version: string) => `Made on ${day}. Version of the data: ${version}.`,
  },
)

/** What in an address chooses what the network is, in the order of the form. */
const NAMING = [
  'gemeente',
  'programma',
  'jaar',
  'soort',
  'rol',
  'zekerheid',
  'band',
  'gewicht',
  'rond',
  'afstand',
  'los',
  'zoek',
]
const LONGEST_NAME = 100

/** Gives the reader the picture that is drawn, with all that says what it is. */
export function useSavePicture(
  network: Network,
  version: string | null,
): (drawing: Drawing) => Promise<void> {
  const t = useTexts(texts)
  const { number, day } = useFormat()
  const { params } = useUrlState()
  const leftOut = useLeftOut()
  const legend = useLegend(network)
  const choices = useNetworkChoices()
  const { slugOf } = useMunicipalities()
  const chosen = (name: string): string | null => {
    const given = params.get(name)?.trim() || null
    if (given === null || leftOut.includes(name)) return null
    return name === 'gemeente' ? slugOf(given) : given
  }
  const around = chosen('rond')
  const search = searchOf(params)
  const said = [
    ...choices.flatMap(({ param, label, options }) => {
      const value = chosen(param)
      return value === null
        ? []
        : [`${label.toLowerCase()}: ${options.find(([one]) => one === value)?.[1] ?? value}`]
    }),
    ...(around === null
      ? []
      : [
          t.around(
            network.nodes.find(({ partner }) => partner.id === `partner:${around}`)?.partner.name ?? around,
          ),
        ]),
    ...(search === '' ? [] : [t.search(search)]),
  ]
  const name = ['netwerk', ...NAMING.flatMap((one) => chosen(one) ?? [])].join('-')
  return async (drawing) => {
    const picture = drawing.picture()
    const png = await composePng(picture, {
      title: t.title,
      about: [
        said.length === 0 ? t.everything : t.chosen(said.join('; ')),
        [
          t.size(number(network.order), number(network.size)),
          picture.hidden === null ? t.noNames : picture.hidden > 0 ? t.hidden(number(picture.hidden)) : '',
        ].join(' '),
      ],
      lines: legend.lines,
      what: legend.what,
      communities: legend.communities.map(({ community, says, names }) => ({
        community,
        text: `${says} ${names}`,
      })),
      more: legend.more,
      source: [t.source(location.href), t.made(day(new Date()), version ?? '?')],
    })
    save(`${fileNameOf(name)}.png`, 'image/png', png)
  }
}

const fileNameOf = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST_NAME)
    .replace(/-$/, '')
