import './mark-settings.css'
import { limits } from '../../shared/kernel/limits.ts'
import { type Milliseconds, spanOf } from '../../shared/kernel/time.ts'
import { useSession } from '../connection/session-context.ts'
import { useCommand } from '../connection/use-command.ts'
import { Button } from '../ui/button.tsx'
import { fineDuration, listed } from '../wording/format.ts'
import { useLanguage, useWording } from '../wording/use-wording.ts'
import { markChoices, toggledMarks } from './mark-choices.ts'
import { markWords } from './mark-words.ts'

/** When the end of an item is announced to speakers, room and screen readers; the end itself always is. */
export function MarkSettings() {
  const t = useWording(markWords)
  const language = useLanguage()
  const set = useSetMarks()
  const { marksMs } = useSession().state.agenda
  const full = marksMs.filter((mark) => mark > 0).length >= limits.warningMarks
  return (
    <details className="mark-settings">
      <summary>{t('warnAt', { marks: useMarksInWords()(marksMs) })}</summary>
      <p className="mark-settings-help">{t('help')}</p>
      <fieldset className="mark-settings-choices">
        <legend className="only-heard">{t('choose')}</legend>
        {markChoices(marksMs).map((mark) => {
          const on = marksMs.includes(mark)
          const why = full ? t('most', { max: limits.warningMarks }) : null
          return (
            <Button
              key={mark}
              pressed={on}
              whyNot={on ? null : why}
              whyNotPlace="asked"
              onPress={() => set(toggledMarks(marksMs, mark))}
            >
              {fineDuration(mark, language)}
            </Button>
          )
        })}
      </fieldset>
    </details>
  )
}

/** `2 min, 30 s and the end`. */
function useMarksInWords() {
  const t = useWording(markWords)
  const language = useLanguage()
  return (marksMs: readonly number[]) =>
    listed(
      marksMs.map((mark) => (mark === 0 ? t('end') : fineDuration(mark, language))),
      language,
    )
}

function useSetMarks() {
  const t = useWording(markWords)
  const run = useCommand()
  const inWords = useMarksInWords()
  return (marks: readonly Milliseconds[]) => {
    const done = t('said', { marks: inWords([...marks, spanOf(0)]) })
    const marksMs = marks.length === 0 ? [spanOf(0)] : [...marks]
    void run({ type: 'agenda.set-marks', marksMs }, { done, undo: true })
  }
}
