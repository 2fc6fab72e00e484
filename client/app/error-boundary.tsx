import { Component, type ReactNode } from 'react'
import { Button } from '../ui/button.tsx'
import { useWording } from '../wording/use-wording.ts'
import { appWords } from './app-words.ts'
import { Plain } from './plain.tsx'

interface Props {
  readonly children: ReactNode
}

/** A fault in the page is said in words; the session and what was sent are not touched by it. */
export class ErrorBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false }

  static getDerivedStateFromError() {
    return { failed: true }
  }

  override render() {
    return this.state.failed ? <Broken /> : this.props.children
  }
}

function Broken() {
  const t = useWording(appWords)
  return (
    <Plain title={t('broken')}>
      <p>{t('brokenHelp')}</p>
      <Button kind="primary" onPress={() => window.location.reload()}>
        {t('reload')}
      </Button>
    </Plain>
  )
}
