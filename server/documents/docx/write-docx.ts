import type { RecordModel } from '../model.ts'
export const writeDocx = (model: RecordModel): Promise<Buffer> =>
  Promise.resolve(Buffer.from(model.title.text))
