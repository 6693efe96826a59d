// Starts a server without Next, in a child process of tests/int/start.int.spec.ts.
import { register } from '@/instrumentation'

// In Next, a failure here leaves a server that answers every request with 500.
await register().catch(() => console.log('started, and answers 500'))
console.log('started')
process.exit(0)
