// Completes package-lock.json after `npm install`: a registry without the macOS or Windows builds
// leaves their entries out, and `npm ci` then rejects the lock file on every machine. An entry is
// enough: npm skips packages for other platforms and downloads them only where they are needed.
// With --check it changes nothing, and fails if an entry is missing.
import { readFileSync, writeFileSync } from 'node:fs'

const OSES = ['darwin', 'win32', 'linux', 'android', 'freebsd', 'openharmony']
const PROCESSORS = ['arm64', 'x64', 'ia32', 'arm', 'ppc64', 's390x', 'riscv64', 'loong64']

const file = 'package-lock.json'
const lock = JSON.parse(readFileSync(file, 'utf8'))

/** Where npm would look for `name` from the package at `place`: its folder, then each parent. */
function isInstalled(place, name) {
  const folders = place.split('/node_modules/')
  const places = folders.map((_, depth) => folders.slice(0, depth + 1).join('/node_modules/'))
  return [...places, ''].some(
    (above) => lock.packages[`${above ? `${above}/` : ''}node_modules/${name}`],
  )
}

/** The platform in a package name, such as …-darwin-arm64; undefined if it names none. */
function platformIn(name) {
  const words = name.split(/[-/]/)
  const os = OSES.filter((known) => words.includes(known))
  const cpu = PROCESSORS.filter((known) => words.includes(known))
  return os.length === 1 && cpu.length === 1 ? { os, cpu } : undefined
}

let added = 0
for (const [place, parent] of Object.entries(lock.packages)) {
  const { optionalDependencies = {}, dev, engines, license } = parent
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const platform = platformIn(name)
    if (isInstalled(place, name) || !platform) continue
    if (!/^\d/.test(version)) throw new Error(`${name} has no exact version: ${version}`)
    const entry = { version, dev, engines, license, optional: true, ...platform }
    lock.packages[`node_modules/${name}`] = entry
    added += 1
  }
}
if (process.argv.includes('--check')) {
  if (added > 0) {
    console.error(`${file} leaves out ${added} packages for other platforms; run: npm run lock`)
    process.exitCode = 1
  }
} else {
  const [root, ...others] = Object.entries(lock.packages)
  others.sort(([a], [b]) => a.localeCompare(b, 'en'))
  lock.packages = Object.fromEntries([root, ...others])
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
  console.log(`${added} packages for other platforms added to ${file}`)
}
