import { Heading } from '@nl-design-system-candidate/heading-react'
import { Link as NlLink } from '@nl-design-system-candidate/link-react'
import { Paragraph } from '@nl-design-system-candidate/paragraph-react'
import { EXPLORER_ROUTES } from '../../../../src/http/explorer-routes.js'
import { useLanguage } from '../../text/language.js'
import { convertedTexts } from '../../text/converted.js'
import { Link } from '../../ui/link.js'

/** How facts were checked, licences, how to cite, accessibility: long texts, so one function a language. */
export function About() {
  return (
    <div className="bgf-text bgf-stack bgf-stack--wide">
      {useLanguage() === 'nl' ? <Dutch /> : <English />}
    </div>
  )
}

function Dutch() {
  return (
    <>
      <section>
        <Heading level={2}>Wat ontbreekt, en waarom</Heading>
        <Paragraph>
          Alleen de documenten hierboven zijn gelezen, elk van de eerste regel tot de laatste. Andere
          programma’s en andere jaren van deze gemeenten zitten er niet in, ook niet als een gelezen document
          er iets over zegt: dan staat hier wat dat document zegt. Een lege plek in een tabel wil dus niet
          zeggen dat er niets was.
        </Paragraph>
        <Paragraph>
          Nota’s, moties en brieven zijn bekend doordat een begroting of jaarverslag ernaar verwijst. Hun
          eigen tekst is niet gelezen; waar geen document de titel noemt, staat alleen het nummer. Weggelaten
          zijn regels zonder feit, zoals koppen van tabellen en inleidende zinnen; elk met de reden erbij.
        </Paragraph>
      </section>
      <section>
        <Heading level={2}>Hoe de feiten zijn nagekeken</Heading>
        <Paragraph>
          Elk feit hoort bij een regel van een gepubliceerd document. Opgeschreven is wat er staat: namen,
          nummers, bedragen en aanduidingen in eigen woorden; hoe elk document is gelezen staat er hierboven
          bij. Daarna is elk feit tegen de tekst gehouden: staat het nummer er, klopt het bedrag, is elke
          regel met woorden een feit, een kop boven feiten of met een reden weggelaten.
        </Paragraph>
        <Paragraph>
          Wat een lezer uit het verband heeft afgeleid, heet hier ‘afgeleid’, met de reden erbij. Wat niet
          klopt in een document is niet verbeterd: het staat bij{' '}
          <Link href={EXPLORER_ROUTES.findings}>Wat klopt er niet</Link>. Bedragen staan er{' '}
          {convertedTexts.nl.euros}.
        </Paragraph>
      </section>
      <section>
        <Heading level={2}>Van wie het is</Heading>
        <Paragraph>
          De begrotingen en jaarverslagen zijn van de gemeenten die ze publiceren; hun voorwaarden gelden. Hun
          lopende tekst is geen deel van deze site: ze wordt alleen getoond waar de beheerder de documenten
          zelf ernaast heeft gezet. De onderdelen van deze pagina’s zijn vrij: NL Design System (EUPL-1.2),
          React, urql en visx (MIT), wouter (publiek domein) en het lettertype Source Sans 3 (SIL OFL 1.1).
        </Paragraph>
      </section>
      <section>
        <Heading level={2}>Hoe te citeren</Heading>
        <Paragraph>
          Elke pagina heeft een blijvend adres, en onderaan een verwijzing als tekst, BibTeX en CSL-JSON.
          Citeer voor een feit het gepubliceerde document met kop en regel; bij elke bron op een pagina staat
          die verwijzing klaar. Noem Beleidsgraaf als u een lijst, optelling of netwerk van hier gebruikt, met
          de dag en de versie van de gegevens erbij.
        </Paragraph>
      </section>
      <section id="toegankelijkheid">
        <Heading level={2}>Toegankelijkheid</Heading>
        <Paragraph>
          Deze site wil voldoen aan WCAG 2.2, niveau A en AA. Bij elke wijziging wordt elke pagina automatisch
          nagekeken (axe, in lichte en donkere kleuren), op 320 pixels breed en op 200% vergroot, en met het
          toetsenbord alleen. Achter elke figuur staat dezelfde inhoud als tabel.
        </Paragraph>
        <Paragraph>
          Een onderzoek door deskundigen en door mensen met een beperking is nog niet gedaan. Op een smal
          scherm staan de rijen van tabellen onder elkaar; alleen de matrix van het netwerk schuift opzij, in
          een eigen vak, net als brede plaatjes. GraphiQL, het hulpmiddel voor ontwikkelaars, is van anderen
          en niet nagekeken. Loopt u ergens vast? Onder elke pagina staat ‘Klopt dit niet?’.
        </Paragraph>
      </section>
      <section>
        <Heading level={2}>Voor ontwikkelaars en onderzoekers</Heading>
        <Paragraph>
          Alles op deze pagina’s komt uit één openbare API, die ook u kunt vragen:{' '}
          <NlLink href="/graphiql">GraphiQL</NlLink> toont haar met een beschrijving van elk veld. Onder elke
          pagina staat de vraag waarmee zij is gemaakt.
        </Paragraph>
      </section>
    </>
  )
}

function English() {
  return (
    <>
      <section>
        <Heading level={2}>What is missing, and why</Heading>
        <Paragraph>
          Only the documents above were read, each from its first line to its last. Other programmes and other
          years of these municipalities are not in here, even where a document that was read says something of
          them: then you find what that document says. So an empty place in a table does not mean that there
          was nothing.
        </Paragraph>
        <Paragraph>
          Policy papers, motions and letters are known because a budget or annual report refers to them. Their
          own text was not read; where no document gives the title, the number stands alone. Left out are
          lines without a fact, such as heads of tables and introductions, each with the reason.
        </Paragraph>
      </section>
      <section>
        <Heading level={2}>How the facts were checked</Heading>
        <Paragraph>
          Every fact belongs to a line of a published document. Written down is what they say: names, numbers,
          amounts, and labels in our own words, in Dutch; how each document was read stands with it above.
          Then every fact was held against the text: is the number there, is the amount right, is every line
          with words a fact, a heading above facts, or left out with a reason.
        </Paragraph>
        <Paragraph>
          What a reader inferred from the context is called ‘inferred’ here, with the reason. What is wrong in
          a document was not corrected: it stands under{' '}
          <Link href={EXPLORER_ROUTES.findings}>What does not add up</Link>. Amounts are{' '}
          {convertedTexts.en.euros}.
        </Paragraph>
      </section>
      <section>
        <Heading level={2}>Whose it is</Heading>
        <Paragraph>
          The budgets and annual reports belong to the municipalities that publish them; their terms hold.
          Their running text is no part of this site: it is shown only where whoever runs the site put the
          documents beside it. The parts of these pages are free: NL Design System (EUPL-1.2), React, urql and
          visx (MIT), wouter (public domain) and the typeface Source Sans 3 (SIL OFL 1.1).
        </Paragraph>
      </section>
      <section>
        <Heading level={2}>How to cite</Heading>
        <Paragraph>
          Every page has a permanent address, and at its end a reference as text, BibTeX and CSL-JSON. For a
          fact, cite the published document with heading and line; each source on a page has that reference
          ready. Name Beleidsgraaf when you use a list, sum or network from here, with the day and the version
          of the data.
        </Paragraph>
      </section>
      <section id="toegankelijkheid">
        <Heading level={2}>Accessibility</Heading>
        <Paragraph>
          This site means to meet WCAG 2.2, levels A and AA. With every change every page is checked
          automatically (axe, in light and dark colours), at a width of 320 pixels and at 200% zoom, and with
          the keyboard alone. Behind every picture stands the same content as a table.
        </Paragraph>
        <Paragraph>
          An examination by experts and by people with disabilities has not been done yet. On a narrow screen
          the rows of tables stand under each other; only the matrix of the network scrolls sideways, in a box
          of its own, as wide pictures do. GraphiQL, the tool for developers, is made by others and was not
          checked. Are you stuck somewhere? Under every page stands ‘Is this wrong?’.
        </Paragraph>
      </section>
      <section>
        <Heading level={2}>For developers and researchers</Heading>
        <Paragraph>
          Everything on these pages comes from one public API, which you can ask, too:{' '}
          <NlLink href="/graphiql">GraphiQL</NlLink> shows it with a description of every field. Under every
          page stands the question that it was made with.
        </Paragraph>
      </section>
    </>
  )
}
