/**
 * One value for the whole process, made at its first use and known by its name. Next bundles routes,
 * pages and Payload's hooks apart from one another, so that a module with state of its own may be there
 * several times: what one copy writes down, another would not find.
 */
export function oncePerProcess<T>(name: string, make: () => T): T {
  const home = globalThis as unknown as Record<symbol, T | undefined> // each symbol is written here alone
  return (home[Symbol.for(`hub.${name}`)] ??= make())
}
