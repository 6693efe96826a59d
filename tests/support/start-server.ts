// Starts a server as Next does, without Next: tests/int/start.int.spec.ts runs it in a process of its own.
import { register } from '@/instrumentation'

// As Next: a start that throws leaves a server that answers 500 to everything.
await register().catch(() => console.log('started, and answers 500'))
console.log('started')
process.exit(0)
