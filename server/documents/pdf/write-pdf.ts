import type { RecordModel } from '../model.ts'
export const writePdf = (model: RecordModel): Promise<Buffer> =>
  Promise.resolve(Buffer.from(model.title.text))
