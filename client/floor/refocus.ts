import type { FloorRequest } from '../../shared/floor/slice.ts'

/** A row that moves in the page loses the focus: several steps in turn must not begin anew each time. */
export function refocus({ id }: Pick<FloorRequest, 'id'>, within: string): void {
  requestAnimationFrame(() =>
    document
      .querySelector(`[data-request="${CSS.escape(id)}"]`)
      ?.querySelector<HTMLElement>(within)
      ?.focus(),
  )
}
