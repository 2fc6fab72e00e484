import './ui/fonts.css'
import './ui/tokens.css'
import './ui/base.css'
import './ui/print.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Page } from './app/page.tsx'
import { followTextSize } from './ui/text-size.ts'
import { followTheme } from './ui/theme.ts'
import { startWording } from './wording/i18n.ts'

followTheme()
followTextSize()
startWording()

const root = document.getElementById('page')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Page />
    </StrictMode>,
  )
}
