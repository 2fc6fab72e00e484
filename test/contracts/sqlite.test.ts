import { openSqliteStore } from '../../server/store/sqlite/sqlite-store.ts'
import { dataFolders } from './folders.ts'
import { storeContract } from './store-contract.ts'

const folders = dataFolders()

storeContract('the store in SQLite', () => openSqliteStore({ folder: folders.fresh() }))
