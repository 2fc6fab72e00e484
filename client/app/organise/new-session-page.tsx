import { OrganiseFrame } from './organise-frame.tsx'

export default function Page() {
  return <OrganiseFrame title="…">{null}</OrganiseFrame>
}
