import { roomForExport } from '../../../shared/agenda/room-export.ts'
import type { AgendaRow } from '../../../shared/agenda/rows.ts'
import { speakerClock } from '../../../shared/agenda/speaker-clock.ts'
import { useAgenda } from '../../agenda/use-agenda.ts'
import { useSession } from '../../connection/session-context.ts'
import { useWording } from '../../wording/use-wording.ts'
import { StageAnswers } from './stage-answers.tsx'
import { TimeLeft } from './stage-clock.tsx'
import { answersOnStage, isSilent, itemUnderWay, type TurnOnStage, turnOnStage } from './stage-item.ts'
import { StagePerson } from './stage-person.tsx'
import { More, Responses, useResponses } from './stage-responses.tsx'
import { TurnPeople, TurnTime } from './stage-turn.tsx'
import { stageWords } from './stage-words.ts'

/** An item: what, who, what it answers or what the room answers to it, and the time left. */
export function StageNow() {
  const { agenda, rows, outlook, now } = useAgenda()
  const { levels } = useSession().state.session
  const item = itemUnderWay(agenda)
  const responses = useResponses(item)
  const row = outlook.activeRow
  if (!row || !item) return <AfterLast />
  const ids = levels.map(({ id }) => id)
  // Whoever passes by reads the stage: of what is not attributed it shows what may leave the room.
  const answers = answersOnStage({ ...agenda, ...roomForExport(agenda) }, item, ids)
  if (answers && answers.length > 0) return <Asked row={row} answers={answers} />
  const turn = isSilent(item) ? null : turnOnStage(speakerClock(agenda, item.id, now, [...rows]))
  const size = sizeBeside(row, responses !== null)
  return (
    <div className="stage-now">
      <div className="stage-item" data-split={responses !== null || undefined}>
        <div className="stage-says">
          <Title row={row} small={turn !== null || responses !== null || row.speakers.length > 1} />
          {isSilent(item) ? <Rule /> : <Speakers row={row} turn={turn} />}
          {answers && <StageAnswers groups={answers} />}
        </div>
        {responses && <Responses {...responses} />}
      </div>
      {turn ? <TurnTime part={turn.speaking} row={row} size={size} /> : <TimeLeft row={row} size={size} />}
    </div>
  )
}

/** Beyond this a title takes the room of figures as large as can be. */
const LONG_TITLE_CHARS = 110

function sizeBeside({ title, speakers }: AgendaRow, split: boolean): 'l' | 'm' | 's' {
  if (split) return 's'
  return speakers.length > 1 || title.length > LONG_TITLE_CHARS ? 'm' : 'l'
}

interface TitleProps {
  readonly row: AgendaRow
  readonly small?: boolean
}

function Title({ row: { title }, small = false }: TitleProps) {
  const { language } = useSession().state.session
  return (
    <h2
      className="stage-title"
      lang={language}
      data-long={title.length > LONG_TITLE_CHARS || undefined}
      data-small={small || undefined}
    >
      {title}
    </h2>
  )
}

interface SpeakersProps {
  readonly row: AgendaRow
  readonly turn: TurnOnStage | null
}

const SHOWN = 3

function Speakers({ row, turn }: SpeakersProps) {
  if (turn) return <TurnPeople turn={turn} />
  const people = speakingPeople(row)
  return (
    <>
      <ul className="stage-people" data-several={people.length > 1 || undefined}>
        {people.slice(0, SHOWN).map((personId) => (
          <li key={personId}>
            <StagePerson personId={personId} />
          </li>
        ))}
      </ul>
      <More count={people.length - SHOWN} />
    </>
  )
}

/** Who really speaks: a substitute in place of whoever apologised, and nobody where there is none. */
const speakingPeople = ({ speakers }: AgendaRow) =>
  speakers.flatMap(({ personId, status, substituteId }) => {
    if (substituteId !== null) return [substituteId]
    return status === 'apologised' ? [] : [personId]
  })

interface AskedProps {
  readonly row: AgendaRow
  readonly answers: NonNullable<ReturnType<typeof answersOnStage>>
}

/** A question of the agenda: the answers matter most. */
const Asked = ({ row, answers }: AskedProps) => (
  <div className="stage-now">
    <Title row={row} small />
    <StageAnswers groups={answers} />
    <TimeLeft row={row} size="s" />
  </div>
)

/** What is said may be used, who said it is not told. */
export function Rule() {
  const t = useWording(stageWords)
  return <p className="stage-line stage-rule">{t('chathamHouse')}</p>
}

function AfterLast() {
  const t = useWording(stageWords)
  return <p className="stage-thanks">{t('agendaEnded')}</p>
}
