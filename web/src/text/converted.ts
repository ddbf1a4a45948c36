// The one sentence on what was done to amounts. Documents print them in thousands ('x € 1.000') or millions ('31,8 mln.').
import { defineTexts } from './texts.js'

export const convertedTexts = defineTexts(
  { euros: 'in euro’s, omgerekend uit duizenden of miljoenen zoals afgedrukt' },
  { euros: 'in euros, converted from thousands or millions as printed' },
)
