import { defineTexts } from '../../text/texts.js'

/** What each figure of the network says, in one sentence; the method of what is computed by its name. */
export const measureTexts = defineTexts(
  {
    degree: 'Met hoeveel anderen de partner een band heeft.',
    activities: 'In hoeveel activiteiten de partner zelf wordt genoemd, alleen of met anderen.',
    betweenness:
      'Hoe vaak de kortste weg tussen twee andere partners via deze partner loopt, als deel van al die wegen. Methode: tussenliggende centraliteit (betweenness centrality); elke band telt als één stap.',
    community:
      'Bij welke groep partners met veel onderlinge banden de rekenregel deze indeelt; het nummer is alleen een naam, 1 is de grootste. Methode: Louvain, met een vast begin.',
    weight:
      'In hoeveel activiteiten beide worden genoemd, in welke rol ook, voor zover de gekozen band dat meetelt.',
    together:
      'In hoeveel daarvan beide het werk doen of eraan meedoen, en de tekst van minstens een van beide zegt dat die daarin samenwerkt.',
    alongside:
      'In hoeveel daarvan beide het werk doen of eraan meedoen, zonder dat de tekst zegt dat zij samenwerken.',
    certain:
      'Hoeveel van die activiteiten ook meetellen als alleen geldt wat letterlijk in de tekst staat; bij de andere is minstens een van beide banden afgeleid.',
  },
  {
    degree: 'With how many others the partner has a tie.',
    activities: 'In how many activities the partner itself is named, alone or with others.',
    betweenness:
      'How often the shortest way between two other partners passes through this one, as a share of all those ways. Method: betweenness centrality; every tie is one step.',
    community:
      'The group of partners with many ties among themselves that a computation puts this one in; the number is only a name, 1 is the largest. Method: Louvain, with a fixed start.',
    weight: 'In how many activities both are named, in whatever role, as far as the chosen tie counts them.',
    together:
      'In how many of these both do the work or take part in it, and the text says of at least one of them that it cooperates.',
    alongside:
      'In how many of these both do the work or take part in it, and the text does not say that they cooperate.',
    certain:
      'How many of these activities also count on what the text states literally; in the others at least one of the two ties was inferred.',
  },
)
