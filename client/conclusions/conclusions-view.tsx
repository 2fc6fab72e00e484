import '../ui/serif.css'
import './conclusions.css'
import type { Run, Statement } from '../../shared/conclusions/statements.ts'
import { useWording } from '../wording/use-wording.ts'
import { type List, outlineOf } from './outline.ts'
import { conclusionsWords } from './wording.ts'

/** The conclusions to read: for observers, the stage and the record. No editor, no Yjs. */
export function ConclusionsView({ statements }: { readonly statements: readonly Statement[] }) {
  const t = useWording(conclusionsWords)
  if (statements.length === 0) return <p className="conclusions-empty">{t('empty')}</p>
  return (
    <div className="conclusions">
      {outlineOf(statements).map((part) =>
        part.kind === 'list' ? (
          <ListView key={part.items[0]?.statement.id} list={part} />
        ) : (
          <BlockView key={part.id} block={part} />
        ),
      )}
    </div>
  )
}

/** One statement by itself, as the stage shows it large. */
export function StatementView({ statement }: { readonly statement: Statement }) {
  if (statement.kind !== 'item') return <BlockView block={statement} />
  return (
    <ListView
      list={{ kind: 'list', numbered: statement.number !== null, items: [{ statement, lists: [] }] }}
    />
  )
}

function BlockView({ block }: { readonly block: Exclude<Statement, { kind: 'item' }> }) {
  const runs = <Runs runs={block.runs} />
  if (block.kind === 'paragraph') return <p data-statement={block.id}>{runs}</p>
  return block.level === 1 ? (
    <h2 data-statement={block.id} data-level="1">
      {runs}
    </h2>
  ) : (
    <h3 data-statement={block.id} data-level="2">
      {runs}
    </h3>
  )
}

function ListView({ list }: { readonly list: List }) {
  const Tag = list.numbered ? 'ol' : 'ul'
  const start = list.items[0]?.statement.number ?? 1
  return (
    <Tag start={list.numbered && start !== 1 ? start : undefined}>
      {list.items.map(({ statement, lists }) => (
        <li key={statement.id}>
          <p data-statement={statement.id}>
            <Runs runs={statement.runs} />
          </p>
          {lists.map((inner) => (
            <ListView key={inner.items[0]?.statement.id} list={inner} />
          ))}
        </li>
      ))}
    </Tag>
  )
}

function Runs({ runs }: { readonly runs: readonly Run[] }) {
  let at = 0
  return runs.map((run) => {
    const key = at
    at += run.text.length
    return <RunView key={key} run={run} />
  })
}

function RunView({ run: { text, bold, italic, href } }: { readonly run: Run }) {
  const weighted = bold ? <strong>{text}</strong> : text
  const marked = italic ? <em>{weighted}</em> : weighted
  return href ? (
    <a href={href} rel="noreferrer" target="_blank">
      {marked}
    </a>
  ) : (
    marked
  )
}
