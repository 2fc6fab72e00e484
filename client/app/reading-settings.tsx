import './reading-settings.css'
import { languages } from '../../shared/kernel/wording.ts'
import { Button } from '../ui/button.tsx'
import { stepTextSize, textSize, textSizes } from '../ui/text-size.ts'
import { chooseTheme, type Theme, theme, themes } from '../ui/theme.ts'
import { useValue } from '../ui/value.ts'
import { chooseLanguage } from '../wording/i18n.ts'
import { useLanguage, useWording } from '../wording/use-wording.ts'
import { appWords } from './app-words.ts'

/** The language switch, and behind a small button the size of the text and the colours. */
export function ReadingSettings() {
  const t = useWording(appWords)
  return (
    <div className="reading-settings">
      <LanguageSwitch />
      <details className="reading-settings-more">
        <summary className="reading-settings-open" aria-label={t('reading')}>
          <span aria-hidden="true">Aa</span>
        </summary>
        <div className="reading-settings-panel">
          <TextSizeButtons />
          <ThemeChoice />
          <Button onPress={() => window.print()}>{t('print')}</Button>
        </div>
      </details>
    </div>
  )
}

/** EN / FR, each named in its own language. */
export function LanguageSwitch() {
  const t = useWording(appWords)
  const current = useLanguage()
  const names = { en: 'English', fr: 'Français' }
  return (
    <fieldset className="reading-settings-languages">
      <legend className="only-heard">{t('language')}</legend>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          className="reading-settings-language"
          lang={language}
          aria-label={names[language]}
          aria-pressed={language === current}
          onClick={() => chooseLanguage(language)}
        >
          {language.toUpperCase()}
        </button>
      ))}
    </fieldset>
  )
}

export function TextSizeButtons() {
  const t = useWording(appWords)
  const size = useValue(textSize)
  return (
    <fieldset className="reading-settings-group">
      <legend>{t('textSize')}</legend>
      <Button label={t('smaller')} onPress={() => stepTextSize(-1)}>
        A−
      </Button>
      <output className="reading-settings-size">{size} %</output>
      <Button label={t('larger')} onPress={() => stepTextSize(1)}>
        A+
      </Button>
      <span className="only-heard">
        {textSizes[0]}–{textSizes.at(-1)} %
      </span>
    </fieldset>
  )
}

export function ThemeChoice() {
  const t = useWording(appWords)
  const chosen = useValue(theme)
  const name = (one: Theme) => t(one)
  return (
    <fieldset className="reading-settings-group">
      <legend>{t('colours')}</legend>
      {themes.map((one) => (
        <Button key={one} pressed={one === chosen} onPress={() => chooseTheme(one)}>
          {name(one)}
        </Button>
      ))}
    </fieldset>
  )
}
