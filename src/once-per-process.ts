/**
 * One value for the whole process, created at first use and identified by name. Next bundles
 * routes, pages and Payload's hooks separately, so a module may be loaded several times: state in a
 * module variable would not be shared between the copies.
 */
export function oncePerProcess<T>(name: string, make: () => T): T {
  const home = globalThis as unknown as Record<symbol, T | undefined> // each symbol is only written here
  return (home[Symbol.for(`hub.${name}`)] ??= make())
}
