/** Letters without their accents: 'cliënt' is 'client'. */
export const withoutMarks = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '')
