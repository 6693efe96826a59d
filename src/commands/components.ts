// Serves the component library on this machine: every component of the site with its examples.
//   npm run components   PORT sets the port
import { printFailure } from './command-env'
import { startComponents } from './components/start-components'
import { parsePort, portProblem } from './demo/check-machine'

try {
  const port = process.env.PORT ? parsePort(process.env.PORT) : 0
  const problem = port && (await portProblem(port, 'npm run components'))
  if (problem) throw new Error(problem)
  const { address, close } = await startComponents(port)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, close)
  console.log(`Components: ${address}`)
} catch (error) {
  printFailure(error)
  process.exit(1)
}
