import { useWording } from '../../wording/use-wording.ts'
import { appWords } from '../app-words.ts'
import { Plain } from '../plain.tsx'

export default function OrganisePage() {
  const t = useWording(appWords)
  return (
    <Plain title="Policy Lab Live">
      <p>{t('inPreparation')}</p>
    </Plain>
  )
}
