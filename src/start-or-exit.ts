/**
 * Starts the server's background work, or exits with status 1 and a message. Otherwise, invalid
 * settings or an unusable database would leave a server running that responds 500 to everything and
 * is never restarted.
 */
export async function startOrExit(): Promise<void> {
  try {
    // This module reads the settings, so importing it may throw.
    const { startServerWork } = await import('@/start-server-work')
    await startServerWork()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
}
