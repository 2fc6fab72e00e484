import { useId } from 'react'
import type { Proposal } from '../../../shared/agenda/catch-up.ts'
import { useSession } from '../../connection/session-context.ts'
import { duration } from '../../wording/format.ts'
import { useLanguage, useWording } from '../../wording/use-wording.ts'
import type { AgendaPicture } from '../agenda-view.ts'
import { useTimeOfDay } from '../use-agenda.ts'
import { restOf } from './catch-up-view.ts'
import { catchUpWords } from './catch-up-words.ts'

interface ProposalChoiceProps {
  readonly proposals: readonly Proposal[]
  readonly chosen: Proposal
  readonly onChoose: (reading: Proposal['reading']) => void
  readonly picture: AgendaPicture
}

/** The proposals beside each other, each with what it brings and what it cannot bring. */
export function ProposalChoice({ proposals, chosen, onChoose, picture }: ProposalChoiceProps) {
  const t = useWording(catchUpWords)
  const name = useId()
  return (
    <fieldset className="catch-up-choice">
      <legend className="only-heard">{t('choose')}</legend>
      {proposals.map((proposal) => (
        <label key={proposal.reading} className="catch-up-proposal">
          <input
            type="radio"
            name={name}
            checked={proposal.reading === chosen.reading}
            onChange={() => onChoose(proposal.reading)}
          />
          <ProposalWords proposal={proposal} picture={picture} />
        </label>
      ))}
    </fieldset>
  )
}

interface ProposalWordsProps {
  readonly proposal: Proposal
  readonly picture: AgendaPicture
}

function ProposalWords({ proposal, picture: { rows, outlook } }: ProposalWordsProps) {
  const t = useWording(catchUpWords)
  const language = useLanguage()
  const time = useTimeOfDay()
  const { reading, skip, wonMs, leftMs, hardEndMissedMs, owedToDiscussionMs } = proposal
  const ends = Math.max(...proposal.rows.map((row) => row.expectedEndAt))
  const title = rows.find(({ id }) => id === skip[0])?.title ?? ''
  const span = (ms: number) => duration(ms, language)
  const rest = restOf(proposal)
  const brings = [
    t('ends', { time: time(ends as (typeof rows)[number]['expectedEndAt']) }),
    outlook.lateMs > 0 && (wonMs >= 30_000 ? t('wins', { span: span(wonMs) }) : t('winsNone')),
    outlook.discussion.promisedMs > 0 &&
      (owedToDiscussionMs >= 30_000 ? t('owed', { span: span(owedToDiscussionMs) }) : t('owedNone')),
  ]
  return (
    <span className="catch-up-words">
      <strong>{t(reading)}</strong>
      <ProposalHelp reading={reading} title={title} />
      <span className="catch-up-brings">{brings.filter(Boolean).join(' · ')}</span>
      <span className="catch-up-rest" data-rest={rest !== 'none' || undefined}>
        {rest === 'none'
          ? t('rest_none')
          : t(`rest_${rest}`, { late: span(leftMs), missed: span(hardEndMissedMs ?? 0) })}
      </span>
    </span>
  )
}

function ProposalHelp({ reading, title }: { readonly reading: Proposal['reading']; readonly title: string }) {
  const t = useWording(catchUpWords)
  const { language } = useSession().state.session
  if (reading !== 'drop-item') return <span>{t(`${reading}-help`)}</span>
  return <span lang={language}>{t('drop-item-help', { title })}</span>
}
