import type { NetworkTie } from '../../generated/enums.js'
import { defineTexts, useTexts } from '../../text/texts.js'

export const tieTexts = defineTexts(
  {
    NAMED: 'samen genoemd',
    ALONGSIDE: 'naast elkaar aan het werk',
    TOGETHER: 'samen aan het werk',
  },
  {
    NAMED: 'named together',
    ALONGSIDE: 'at work side by side',
    TOGETHER: 'at work together',
  },
)

const texts = defineTexts(
  {
    NAMED:
      'Een band betekent hier: dezelfde activiteit noemt beide organisaties, in welke rol ook. Dat zij samenwerken staat daar niet altijd.',
    ALONGSIDE:
      'Een band betekent hier: beide organisaties doen in dezelfde activiteit het werk of doen eraan mee. Twee uitvoerders kunnen ieder hun eigen weg gaan; dat zij samenwerken staat er niet altijd.',
    TOGETHER:
      'Een band betekent hier: beide organisaties doen in dezelfde activiteit het werk of doen eraan mee, en van minstens een van beide zegt de tekst dat die daarin samenwerkt.',
    weight: 'Het gewicht telt die activiteiten. Geld hoort bij geen enkele band.',
  },
  {
    NAMED:
      'A tie means here: the same activity names both organisations, in whatever role. That they work together is not always said.',
    ALONGSIDE:
      'A tie means here: both organisations do the work of the same activity or take part in it. Two executors may each go their own way; that they work together is not always said.',
    TOGETHER:
      'A tie means here: both organisations do the work of the same activity or take part in it, and of at least one of them the text says that it cooperates.',
    weight: 'Its weight counts those activities. No money goes with a tie.',
  },
)

/** What the lines of this network say, and what they do not. */
export function TieMeaning({ tie }: { readonly tie: NetworkTie }) {
  const t = useTexts(texts)
  return (
    <p className="bgf-text">
      {t[tie]} {t.weight}
    </p>
  )
}
