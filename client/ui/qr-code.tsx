import './qr-code.css'
import { useEffect, useState } from 'react'

interface QrCodeProps {
  readonly text: string
  /** What scanning it does, for those who cannot see it. */
  readonly label: string
}

interface Drawing {
  readonly size: number
  readonly path: string
}

/** Modules of quiet ground around the code; four are asked for by the standard. */
const QUIET = 4

/** Black on white in every theme, or cameras fail. Its size is its container's. */
export function QrCode({ text, label }: QrCodeProps) {
  const [drawing, setDrawing] = useState<Drawing | null>(null)
  useEffect(() => {
    let wanted = true
    void draw(text).then((drawn) => wanted && setDrawing(drawn))
    return () => {
      wanted = false
    }
  }, [text])
  if (!drawing) return <div className="qr-code" />
  const box = drawing.size + 2 * QUIET
  return (
    <svg
      className="qr-code"
      role="img"
      aria-label={label}
      viewBox={`${-QUIET} ${-QUIET} ${box} ${box}`}
      shapeRendering="crispEdges"
    >
      <rect x={-QUIET} y={-QUIET} width={box} height={box} fill="#fff" />
      <path d={drawing.path} fill="#000" />
    </svg>
  )
}

async function draw(text: string): Promise<Drawing> {
  const { create } = await import('qrcode')
  const { size, data } = create(text, { errorCorrectionLevel: 'M' }).modules
  const dark = Array.from(data.keys()).filter((at) => data[at])
  return { size, path: dark.map((at) => `M${at % size} ${Math.floor(at / size)}h1v1h-1z`).join('') }
}
