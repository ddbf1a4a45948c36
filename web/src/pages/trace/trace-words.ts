import { MONEY_SCOPES } from '../../../../src/shared/dutch.js'
import { defineTexts } from '../../text/texts.js'

export const scopeTexts = defineTexts(MONEY_SCOPES, {
  THIS_DOCUMENT: 'this document',
  THIS_ACTION: 'only this activity',
  THEME: 'the whole theme',
  BUDGET_ACTIVITY: 'the whole activity in the budget',
  GOAL: 'the whole goal',
  PROGRAM: 'the whole programme',
})

export const relationTexts = defineTexts(
  {
    CITED_BY: 'wordt aangehaald door',
    PART_OF: 'valt onder',
    SERVES: 'dient',
    IN_PROGRAM: 'hoort bij programma',
    HAS_BUDGET: 'heeft als geld',
  },
  {
    CITED_BY: 'is cited by',
    PART_OF: 'falls under',
    SERVES: 'serves',
    IN_PROGRAM: 'belongs to programme',
    HAS_BUDGET: 'has as money',
  },
)

export const pageTexts = defineTexts(
  {
    title: 'Spoor van het geld',
    lead: 'Van beleidsdocument via activiteiten naar geld, stap voor stap, met de regel waar elke stap staat.',
  },
  {
    title: 'Follow the money',
    lead: 'From policy document by way of activities to money, step by step, with the line on which every step stands.',
  },
)
