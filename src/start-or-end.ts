/**
 * Starts the server's work, or ends the process with 1 and a sentence: settings that are refused and a
 * database that cannot be used would otherwise leave a server that answers 500 to everything, and
 * that nothing starts again.
 */
export async function startOrEnd(): Promise<void> {
  try {
    // Reads the settings, so that it may throw.
    const { startServerWork } = await import('@/start-server-work')
    await startServerWork()
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
}
