import { createMemoryStore } from '../../server/store/memory/memory-store.ts'
import { storeContract } from './store-contract.ts'

storeContract('the store in memory', async () => createMemoryStore())
