import { createRequire } from 'node:module'

const locate = createRequire(import.meta.url)

const serif = '@expo-google-fonts/source-serif-4'
const sans = '@expo-google-fonts/source-sans-3'

/** The text's own faces, and one that knows most of the world's scripts and signs for what they lack. */
const faceFiles = {
  serif: `${serif}/400Regular/SourceSerif4_400Regular.ttf`,
  'serif-italic': `${serif}/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf`,
  'serif-bold': `${serif}/700Bold/SourceSerif4_700Bold.ttf`,
  'serif-bold-italic': `${serif}/700Bold_Italic/SourceSerif4_700Bold_Italic.ttf`,
  sans: `${sans}/400Regular/SourceSans3_400Regular.ttf`,
  'sans-italic': `${sans}/400Regular_Italic/SourceSans3_400Regular_Italic.ttf`,
  'sans-bold': `${sans}/600SemiBold/SourceSans3_600SemiBold.ttf`,
  'sans-bold-italic': `${sans}/600SemiBold_Italic/SourceSans3_600SemiBold_Italic.ttf`,
  world: 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
  'world-bold': 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf',
} as const
export type Face = keyof typeof faceFiles
const faces = Object.keys(faceFiles) as readonly Face[]

const fileOf = (face: Face): string => locate.resolve(faceFiles[face])

/** A face as read from its file: as much of it as is used here. */
interface ReadFace {
  readonly characterSet: readonly number[]
}
/** Reading a face takes longer than setting a page, and it holds nothing of a document: read once, kept. */
const kept = new Map<Face, ReadFace>()

/** Tells a document where its faces are. */
export function registerFaces(doc: PDFKit.PDFDocument): void {
  for (const face of faces) {
    // pdfkit takes a face that is read already, which its types do not say.
    doc.registerFont(face, (kept.get(face) as unknown as string | undefined) ?? fileOf(face))
  }
}

/** The code points a face has. */
export function characterSetOf(doc: PDFKit.PDFDocument, face: Face): readonly number[] {
  const { _font } = doc.font(face) as unknown as { _font: { font: ReadFace } }
  kept.set(face, _font.font)
  return _font.font.characterSet
}

export interface Look {
  readonly family: 'serif' | 'sans'
  readonly bold?: boolean
  /** Points. */
  readonly size: number
  readonly colour: string
}

export function faceOf({ family, bold }: Look, part: { bold?: boolean; italic?: boolean }): Face {
  const heavy = bold || part.bold ? '-bold' : ''
  return `${family}${heavy}${part.italic ? '-italic' : ''}`
}
