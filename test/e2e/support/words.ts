import { agendaWords } from '../../../client/agenda/agenda-words.ts'
import { apologyWords } from '../../../client/agenda/apology/apology-words.ts'
import { catchUpWords } from '../../../client/agenda/catch-up/catch-up-words.ts'
import { editWords } from '../../../client/agenda/edit/edit-words.ts'
import { roomWords } from '../../../client/agenda/room/room-words.ts'
import { appWords } from '../../../client/app/app-words.ts'
import { joinWords } from '../../../client/app/join/words.ts'
import { actWords } from '../../../client/app/moderate/act-words.ts'
import { moderateWords } from '../../../client/app/moderate/moderate-words.ts'
import { textWords as moderateTextWords } from '../../../client/app/moderate/text-words.ts'
import { observeWords } from '../../../client/app/observe/observe-words.ts'
import { organiseWords } from '../../../client/app/organise/organise-words.ts'
import { askWords } from '../../../client/app/participate/floor-words.ts'
import { textWords } from '../../../client/app/participate/text-words.ts'
import { participateWords } from '../../../client/app/participate/words.ts'
import { recordWords } from '../../../client/app/record/record-words.ts'
import { rehearseWords } from '../../../client/app/rehearse/rehearse-words.ts'
import { stageWords } from '../../../client/app/stage/stage-words.ts'
import { conclusionsWords } from '../../../client/conclusions/wording.ts'
import { balanceWords } from '../../../client/floor/balance-words.ts'
import { floorWords } from '../../../client/floor/floor-words.ts'
import { kindWords } from '../../../client/floor/kind-words.ts'
import { rulesWords } from '../../../client/floor/rules-words.ts'
import { undoWords } from '../../../client/floor/undo-words.ts'
import { ballotWords } from '../../../client/polls/ballot-words.ts'
import { controlWords } from '../../../client/polls/control-words.ts'
import { resultWords } from '../../../client/polls/result-words.ts'
import { seatWords } from '../../../client/session/acting-words.ts'
import { linksWords } from '../../../client/session/links-words.ts'
import { peopleWords } from '../../../client/session/people-words.ts'
import { levelWords } from '../../../client/ui/level-words.ts'
import { timeWords } from '../../../client/ui/time-words.ts'
import { commonWords } from '../../../client/wording/common.ts'
import { translator } from '../../../client/wording/words.ts'
import type { Language } from '../../../shared/kernel/wording.ts'

/** What the pages say, in one language: people find their way by these words, and so do the tests. */
export function wordsIn(language: Language) {
  return {
    language,
    agenda: translator(agendaWords, language),
    apology: translator(apologyWords, language),
    app: translator(appWords, language),
    ask: translator(askWords, language),
    balance: translator(balanceWords, language),
    ballot: translator(ballotWords, language),
    catchUp: translator(catchUpWords, language),
    common: translator(commonWords, language),
    conclusions: translator(conclusionsWords, language),
    control: translator(controlWords, language),
    edit: translator(editWords, language),
    floor: translator(floorWords, language),
    floorUndo: translator(undoWords, language),
    join: translator(joinWords, language),
    kind: translator(kindWords, language),
    level: translator(levelWords, language),
    links: translator(linksWords, language),
    acts: translator(actWords, language),
    moderate: translator(moderateWords, language),
    moderateText: translator(moderateTextWords, language),
    observe: translator(observeWords, language),
    organise: translator(organiseWords, language),
    participate: translator(participateWords, language),
    people: translator(peopleWords, language),
    record: translator(recordWords, language),
    rehearse: translator(rehearseWords, language),
    result: translator(resultWords, language),
    room: translator(roomWords, language),
    rules: translator(rulesWords, language),
    seat: translator(seatWords, language),
    stage: translator(stageWords, language),
    text: translator(textWords, language),
    time: translator(timeWords, language),
  }
}
export type Words = ReturnType<typeof wordsIn>
