/** Words that a Dutch question has and that tell nothing apart, folded. */
const STOP_WORDS = new Set(
  `de het een en of van voor in op aan met bij naar uit om te tot over door als dat die dit is zijn wordt worden wat
  welke wie waar hoe doet doen er ook`.split(/\s+/),
)

export const isStopWord = (form: string): boolean => STOP_WORDS.has(form)
