import { lazy, Suspense, useEffect, useMemo } from 'react'
import { Announcer } from '../ui/announcer.tsx'
import { Toasts } from '../ui/toast.tsx'
import { useWording } from '../wording/use-wording.ts'
import { appWords } from './app-words.ts'
import { ErrorBoundary } from './error-boundary.tsx'
import { usePath } from './location.ts'
import { Plain } from './plain.tsx'
import { type Route, routeOf } from './routes.tsx'

// The live connection is for live pages; joining and organising do without.
const SessionGate = lazy(() => import('./session-gate.tsx'))

/** The page of the address, with what every page has: announcements, toasts and a net under it. */
export function Page() {
  const path = usePath()
  const route = useMemo(() => routeOf(path), [path])
  useEffect(() => {
    if (route?.kind === 'live') route.load()
  }, [route])
  return (
    <>
      <ErrorBoundary key={path}>
        <Suspense fallback={<Loading />}>{route ? <RoutePage route={route} /> : <NotFound />}</Suspense>
      </ErrorBoundary>
      <Toasts />
      <Announcer />
    </>
  )
}

function RoutePage({ route }: { readonly route: Route }) {
  if (route.kind === 'plain') return <route.page />
  if (route.kind === 'session') return <route.page sessionId={route.sessionId} />
  return (
    <SessionGate key={`${route.token} ${route.sessionId}`} sessionId={route.sessionId} page={route.token}>
      <route.page sessionId={route.sessionId} />
    </SessionGate>
  )
}

function Loading() {
  const t = useWording(appWords)
  return <p className="plain-wait">{t('entering')}</p>
}

function NotFound() {
  const t = useWording(appWords)
  return (
    <Plain title={t('notFound')}>
      <p>{t('notFoundHelp')}</p>
      <p>
        <a href="/join">{t('joinByCode')}</a>
      </p>
    </Plain>
  )
}
