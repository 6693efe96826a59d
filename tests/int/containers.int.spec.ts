import { existsSync, readFileSync } from 'node:fs'

import { describe, expect, it } from '@jest/globals'
import { parse } from 'yaml'

import { SETTING_NAMES } from '@/env'

const read = (file: string) => readFileSync(file, 'utf8')
const lines = (file: string) => read(file).split('\n')
const instructions = (name: string) =>
  dockerfile
    .filter((line) => line.startsWith(`${name} `))
    .map((line) => line.slice(name.length + 1))

const dockerfile = lines('Dockerfile')
const lastStage = dockerfile.slice(dockerfile.findLastIndex((line) => line.startsWith('FROM ')))

type Service = {
  image?: string
  build?: string | { target: string }
  environment: Record<string, string>
  volumes: string[]
  ports?: string[]
  healthcheck?: { test: string[] }
  profiles?: string[]
  depends_on?: Record<string, { condition: string }>
  entrypoint?: string[]
}
type Compose = { services: Record<string, Service>; volumes: Record<string, null> }

const compose = parse(read('docker-compose.yml')) as Compose // its shape is asserted below
const service = (name: string) => {
  const found = compose.services[name]
  if (!found) throw new Error(`docker-compose.yml has no service called ${name}`)
  return found
}

describe('the image', () => {
  it('is built in stages, all on the Node version the project names', () => {
    const bases = instructions('FROM').map((stage) => stage.split(' ')[0])
    const node = `node:${read('.nvmrc').trim()}-bookworm-slim`
    const stages = instructions('FROM').map((stage) => stage.split(' AS ')[1])
    expect(bases).toEqual([node, 'dependencies', 'build', node])
    expect(stages).toEqual(['dependencies', 'build', 'commands', 'app'])
  })

  it('runs commands as somebody other than root too', () => {
    expect(dockerfile.filter((line) => line === 'USER node')).toHaveLength(2)
  })

  it('does not run as root, and cannot change its own program', () => {
    expect(lastStage).toContain('USER node')
    expect(lastStage.indexOf('USER node')).toBeLessThan(
      lastStage.indexOf('CMD ["node", "server.js"]'),
    )
    expect(lastStage.filter((line) => line.includes('--chown'))).toEqual([])
  })

  it('holds the server, its scripts and public files, and a folder for uploads', () => {
    const copied = lastStage.filter((line) => line.startsWith('COPY '))
    expect(copied).toEqual([
      'COPY --from=build /app/.next/standalone ./',
      'COPY --from=build /app/.next/static ./.next/static',
      'COPY --from=build /app/public ./public',
    ])
    expect(lastStage.join('\n')).toMatch(/install -d -o node -g node media/)
  })

  it('says by itself whether it is alive', () => {
    expect(lastStage.join('\n')).toMatch(/^HEALTHCHECK [^]*\/health\/live/m)
  })

  it('has no secret in a layer', () => {
    const given = [...instructions('ENV'), ...instructions('ARG')].join(' ')
    expect(given).not.toMatch(/SECRET|PASSWORD|KEY|DATABASE_URL|TOKEN/)
  })

  it.each(['.env', '.env.*', '.git', '.demo', 'media/*', 'node_modules', '.next'])(
    'leaves %s out of what it is built from',
    (pattern) => {
      expect(lines('.dockerignore')).toContain(pattern)
    },
  )
})

describe('the compose file', () => {
  it('has no password of its own: each is asked for with a sentence', () => {
    const text = read('docker-compose.yml')
    const secret = /\$\{[A-Z_]*(?:PASSWORD|SECRET|KEY)[A-Z_]*([^}]*)\}/g
    const defaults = [...text.matchAll(secret)].map(([, rest]) => rest)
    expect(defaults.length).toBeGreaterThanOrEqual(5)
    // AUDIT_OLD_KEYS may be empty: most councils have never replaced a key.
    const required = defaults.filter((rest) => rest !== ':-')
    expect(text.match(/\$\{AUDIT_OLD_KEYS:-\}/g)).toHaveLength(defaults.length - required.length)
    for (const sentence of required) expect(sentence).toMatch(/^:\?Set [A-Z_]+/)

    const named = Object.values(compose.services).flatMap(({ environment }) =>
      Object.entries(environment).filter(([name]) => /PASSWORD|SECRET|KEY|URL/.test(name)),
    )
    for (const [, value] of named) expect(value).toContain('${')
  })

  it('checks the health of every service that stays up, the hub with its database', () => {
    for (const { healthcheck, profiles } of Object.values(compose.services)) {
      if (!profiles) expect(healthcheck?.test.length).toBeGreaterThan(1)
    }
    expect(service('app').healthcheck?.test.join(' ')).toContain('/health/ready')
  })

  it('runs MongoDB as a replica set, with passwords, and starts the hub once it takes writes', () => {
    expect(service('database').entrypoint?.join('\n')).toMatch(/mongod --replSet rs0 --keyFile/)
    expect(service('database').healthcheck?.test.join('\n')).toContain('rs.initiate')
    expect(service('app').depends_on?.database?.condition).toBe('service_healthy')
    expect(service('app').environment.DATABASE_URL).toMatch(/\?replicaSet=rs0$/)
  })

  it('keeps content, uploads and the heads of the audit trail in named volumes', () => {
    expect(Object.keys(compose.volumes).sort()).toEqual(['audit', 'database', 'media'])
    expect(service('database').volumes).toEqual(['database:/data/db'])
    expect(service('app').volumes).toEqual([
      'media:/app/media',
      '${AUDIT_HEAD_PLACE:-audit}:/app/audit',
    ])
  })

  it('opens the hub on loopback only, and the database not at all', () => {
    expect(service('app').ports).toEqual([expect.stringMatching(/^127\.0\.0\.1:/)])
    expect(service('database').ports).toBeUndefined()
  })

  it('names versions, never the latest', () => {
    for (const { image } of Object.values(compose.services)) {
      if (image) expect(image).toMatch(/:\d/)
    }
  })

  it('runs commands on the same settings and uploads as the hub, and only when asked', () => {
    const { profiles, environment, volumes, build } = service('commands')
    expect(profiles).toEqual(['commands'])
    expect(build).toMatchObject({ target: 'commands' })
    expect({ environment, volumes }).toEqual({
      environment: service('app').environment,
      volumes: service('app').volumes,
    })
  })

  it('gives the hub settings that it knows', () => {
    const unknown = Object.keys(service('app').environment).filter(
      (name) => !SETTING_NAMES.includes(name),
    )
    expect(unknown).toEqual([])
  })
})

describe('the commands that the documents give', () => {
  const documents = ['README.md', 'docs/operations.md'].map(read).join('\n')
  const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
  const given = (pattern: RegExp) => [...documents.matchAll(pattern)].map(([, word = '']) => word)

  it('run in the image that has them: the one of commands, which is built from source', () => {
    const names = given(/docker compose run --rm commands ([\w:-]+)/g)
    expect(names).toEqual(expect.arrayContaining(['create-account', 'audit:verify']))
    const ignored = lines('.dockerignore').filter((line) => line && !line.startsWith('#'))
    for (const name of names) {
      const [, entry = ''] =
        /^node run-ts\.mjs (src\/commands\/\S+)$/.exec(scripts[name] ?? '') ?? []
      expect({ name, isThere: existsSync(entry) }).toEqual({ name, isThere: true })
      expect(ignored.filter((pattern) => entry.startsWith(pattern))).toEqual([])
    }
    expect(ignored).not.toContain('run-ts.mjs')
    const stage = read('Dockerfile')
      .split(/^FROM /m)
      .find((text) => text.includes(' AS commands'))
    expect(stage).toMatch(/^build AS commands/)
    expect(stage).toContain('ENTRYPOINT ["npm", "run", "--silent"]')
  })

  it('ask nothing of the server’s image that it leaves out', () => {
    expect(
      given(/docker compose exec (?:-T )?app (\w+)/g).filter((program) => program !== 'node'),
    ).toEqual([])
  })

  it('need packages that a build installs, and folders that they may write', () => {
    const build = read('Dockerfile')
      .split(/^FROM /m)
      .find((text) => text.includes(' AS dependencies'))
    expect(build).toMatch(/^RUN npm ci$/m) // esbuild is a development dependency
    expect(read('Dockerfile')).toMatch(/install -d -o node -g node \.demo \.ts-run media/)
  })
})
