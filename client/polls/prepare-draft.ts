import type { OptionId } from '../../shared/kernel/ids.ts'
import { limits } from '../../shared/kernel/limits.ts'
import type { PollDefinition } from '../../shared/polls/messages.ts'

/** A poll while it is being written: fields as typed, complete or not. */
export interface DraftPoll {
  readonly question: string
  readonly options: readonly { readonly id: OptionId; readonly label: string }[]
  readonly budget: string
}

/** What is still wrong, by field; `null` where nothing is. */
export interface DraftFlaws {
  readonly question: boolean
  readonly options: 'too-few' | 'same' | null
  readonly budget: boolean
}

const filled = ({ options }: DraftPoll) =>
  options.map(({ id, label }) => ({ id, label: label.trim() })).filter(({ label }) => label !== '')

const alike = (label: string) => label.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ')

const budgetIn = (typed: string): number => (/^\d{1,6}$/.test(typed.trim()) ? Number(typed) : 0)

export function flawsOf(draft: DraftPoll): DraftFlaws | null {
  const labels = filled(draft).map(({ label }) => alike(label))
  const budget = budgetIn(draft.budget)
  const flaws: DraftFlaws = {
    question: draft.question.trim() === '',
    options: labels.length < 2 ? 'too-few' : new Set(labels).size < labels.length ? 'same' : null,
    budget: budget < 1 || budget > limits.pollBudget,
  }
  return flaws.question || flaws.options || flaws.budget ? flaws : null
}

/** The poll as it is sent; lines left empty are no options. */
export function definitionOf(id: PollDefinition['id'], draft: DraftPoll): PollDefinition {
  return {
    id,
    question: draft.question.trim(),
    method: 'points',
    options: filled(draft),
    secrecy: 'recorded',
    budget: budgetIn(draft.budget),
  }
}
