/** Next calls this once when a server starts, before the first request. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return // Next sets it; the edge runtime has no database
  const { startServerWork } = await import('@/start-server-work')
  await startServerWork()
}
