// Serves the component library on this machine: every component of the site with its examples.
//   npm run components   PORT sets the port
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
