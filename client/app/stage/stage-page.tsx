import { useWording } from '../../wording/use-wording.ts'
import { appWords } from '../app-words.ts'
import { Frame } from '../frame.tsx'

export default function StagePage() {
  const t = useWording(appWords)
  return (
    <Frame>
      <p>{t('inPreparation')}</p>
    </Frame>
  )
}
