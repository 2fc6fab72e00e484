import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const packageFolder = dirname(dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium'))))
const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as {
  version: string
}
/** Unpacked once per version, inside the packages' own cache, which nobody commits. */
const home = join(packageFolder, '..', '..', '.cache', `chromium-${version}`)

/** The Chromium of the development packages, with the libraries and fonts it brings, so that no system package is needed. */
export async function unpackedChromium() {
  if (!existsSync(home)) await unpack()
  return {
    executablePath: join(home, 'chromium'),
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(home, 'al2023', 'lib'),
      FONTCONFIG_FILE: join(home, 'fonts.conf'),
    },
  }
}

/** Into a folder of its own first: two test runs at once, or one cut short, never see half a browser. */
async function unpack(): Promise<void> {
  const partial = `${home}.${process.pid}`
  mkdirSync(partial, { recursive: true })
  await unpackInto(partial)
  writeFileSync(join(partial, 'fonts.conf'), fonts)
  try {
    renameSync(partial, home)
  } catch (error) {
    // Another run was first: its browser is as good.
    if (!existsSync(home)) throw error
    rmSync(partial, { recursive: true })
  }
}

/** The package unpacks into the system's temporary folder, its libraries only where it takes this for a cloud function. */
async function unpackInto(folder: string): Promise<void> {
  const before = { TMPDIR: process.env.TMPDIR, AWS_EXECUTION_ENV: process.env.AWS_EXECUTION_ENV }
  Object.assign(process.env, { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' })
  const { default: packed } = await import('@sparticuz/chromium')
  await packed.executablePath()
  for (const [name, value] of Object.entries(before)) {
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  }
}

const fonts = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>${join(home, 'fonts')}</dir>
  <cachedir>${join(home, 'fonts-cache')}</cachedir>
</fontconfig>
`
