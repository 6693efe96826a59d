/** Next calls this once when a server starts, before the first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return // Next sets it; the edge runtime has no database
  if (process.env.NEXT_PHASE === 'phase-production-build') return // a build has no database and runs no jobs
  const { startOrExit } = await import('./start-or-exit')
  await startOrExit()
}
