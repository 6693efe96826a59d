// Every component of the site with its examples, as pages on this machine:
//   npm run components   PORT may be given
import { printFailure } from './command-env'
import { startComponents } from './components/start-components'

try {
  const { address, close } = await startComponents(Number(process.env.PORT || 0))
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, close)
  console.log(`Components: ${address}`)
} catch (error) {
  printFailure(error)
  process.exit(1)
}
