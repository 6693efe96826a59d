/** The sorted names of all functions of an object, including those of its class. */
export function functionsOf(object: object): string[] {
  const names = new Set<string>()
  for (
    let at: object | null = object;
    at && at !== Object.prototype;
    at = Object.getPrototypeOf(at)
  )
    for (const name of Object.getOwnPropertyNames(at)) names.add(name)
  names.delete('constructor')
  return [...names].filter((name) => isFunction(object, name)).sort()
}

const isFunction = (object: object, name: string): boolean =>
  typeof (object as Readonly<Record<string, unknown>>)[name] === 'function' // an own or inherited name
