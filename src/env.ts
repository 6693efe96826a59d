import proxyAddr from 'proxy-addr'
import { z } from 'zod'

/** The signing secret in development and tests; production refuses it, since it is public here. */
const DEVELOPMENT_SECRET = 'development-only-secret-that-production-refuses'

/** The key that signs the audit trail in development and tests. */
const DEVELOPMENT_AUDIT_KEY = 'development-only-audit-key-that-production-refuses'

const DATABASE_KINDS = /^(file:.|mongodb:\/\/.|mongodb\+srv:\/\/.)/
/** Without a database name MongoDB uses one called “test”, which no backup would cover. */
const namesDatabase = (address: string): boolean =>
  address.startsWith('file:') || /^[^:]+:\/\/[^/]+\/[^?]/.test(address)
const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const

const wordsOf = (text: string): string[] => text.split(/[\s,]+/).filter(Boolean)

const isLongKey = (key: string): boolean => Buffer.byteLength(key) >= 32

/** Null if it is neither a count nor a list of addresses or of names that proxy-addr knows. */
function readTrustedProxies(text: string): number | string[] | null {
  if (/^\d$/.test(text)) return Number(text)
  const networks = wordsOf(text)
  const isNetwork = (word: string) =>
    ['loopback', 'linklocal', 'uniquelocal'].includes(word) ||
    /^[\da-f.:]+(\/\d{1,3})?$/i.test(word)
  try {
    proxyAddr.compile(networks)
  } catch {
    return null // the caller reports it with a sentence
  }
  return networks.every(isNetwork) ? networks : null
}

const isOrigin = (url: string) => URL.canParse(url) && /^https?:\/\/[^/?#]+\/?$/.test(url)

/** Every setting, with the message shown if it is missing or invalid. */
const settings = {
  NODE_ENV: z.enum(['development', 'test', 'production'], {
    error: 'NODE_ENV must be development, test or production.',
  }),
  PORT: z.coerce
    .number('PORT must be a number.')
    .int('PORT must be a whole number.')
    .min(0, 'PORT must not be negative.')
    .max(65535, 'PORT must not be over 65535.'),
  SERVER_URL: z
    .string()
    .refine(isOrigin, 'SERVER_URL must be an origin without a path, such as https://news.example.')
    .transform((url) => new URL(url).origin),
  DATABASE_URL: z
    .string('DATABASE_URL is missing: give file:PATH (SQLite) or mongodb://… (MongoDB).')
    .regex(DATABASE_KINDS, 'DATABASE_URL must start with file:, mongodb:// or mongodb+srv://.')
    .refine(
      namesDatabase,
      'DATABASE_URL names no database: write its name after the host, as in mongodb://host:27017/hub.',
    ),
  ACCEPT_NO_TRANSACTIONS: z.stringbool({ error: 'ACCEPT_NO_TRANSACTIONS must be true or false.' }),
  TRUSTED_PROXIES: z.string().transform((text, context) => {
    const trusted = readTrustedProxies(text)
    if (trusted === null)
      context.addIssue({
        code: 'custom',
        message:
          'TRUSTED_PROXIES must be a number of proxies, or addresses and networks such as 10.0.0.4, 10.1.0.0/16.',
      })
    return trusted ?? []
  }),
  PAYLOAD_SECRET: z
    .string('PAYLOAD_SECRET is missing: make one with `openssl rand -hex 32`.')
    .min(32, 'PAYLOAD_SECRET must have 32 characters or more.'),
  AUDIT_KEY: z
    .string(
      'AUDIT_KEY is missing: make one with `openssl rand -hex 32`, and keep a copy elsewhere.',
    )
    .refine(
      isLongKey,
      'AUDIT_KEY must have 32 bytes or more: make one with `openssl rand -hex 32`.',
    ),
  AUDIT_OLD_KEYS: z
    .string()
    .transform(wordsOf)
    .refine((keys) => keys.every(isLongKey), 'Each of AUDIT_OLD_KEYS must have 32 bytes or more.'),
  AUDIT_HEAD_FILE: z.string().optional(),
  AUDIT_HEAD_TO: z
    .string()
    .transform(wordsOf)
    .refine(
      (addresses) => addresses.every((address) => z.email().safeParse(address).success),
      'AUDIT_HEAD_TO must be email addresses with spaces between.',
    ),
  MEDIA_DIR: z.string(),
  MAX_UPLOAD_BYTES: z.coerce
    .number('MAX_UPLOAD_BYTES must be a number of bytes.')
    .int('MAX_UPLOAD_BYTES must be a whole number of bytes.')
    .positive('MAX_UPLOAD_BYTES must be more than nothing.'),
  SMTP_URL: z
    .string()
    .regex(/^smtps?:\/\/./, 'SMTP_URL must start with smtp:// or smtps://.')
    .optional(),
  MAIL_FROM: z.email('MAIL_FROM must be an email address.'),
  MAIL_DIR: z.string(),
  LOG_LEVEL: z.enum(LOG_LEVELS, { error: `LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}.` }),
}

const schema = z.object(settings).superRefine((given, context) => {
  const { NODE_ENV, PAYLOAD_SECRET, AUDIT_KEY } = given
  if (AUDIT_KEY === PAYLOAD_SECRET) {
    const message = 'AUDIT_KEY must not be PAYLOAD_SECRET: make another.'
    context.addIssue({ code: 'custom', message })
  }
  if (NODE_ENV === 'production' && AUDIT_KEY === DEVELOPMENT_AUDIT_KEY) {
    const message = 'AUDIT_KEY is the one written in the source code: make another.'
    context.addIssue({ code: 'custom', message })
  }
  if (NODE_ENV === 'production' && PAYLOAD_SECRET === DEVELOPMENT_SECRET) {
    const message = 'PAYLOAD_SECRET is the one written in the source code: make another.'
    context.addIssue({ code: 'custom', message })
  }
})

/** The parsed settings; `SERVER_URL` has no trailing slash, sizes are in bytes. */
export type Env = z.infer<typeof schema>

/** The name of every setting, so that a test can compare them with `.env.example`. */
export const SETTING_NAMES = Object.keys(settings)

/** `next build` renders nothing from the database, so it needs neither a database nor a secret. */
const isBuilding = (source: Source) => source.NEXT_PHASE === 'phase-production-build'

type Source = Readonly<Record<string, string | undefined>>

const defaultsFor = (source: Source): Source => ({
  NODE_ENV: 'development',
  PORT: '3000',
  SERVER_URL: `http://localhost:${source.PORT ?? '3000'}`,
  ACCEPT_NO_TRANSACTIONS: 'false',
  TRUSTED_PROXIES: '0',
  AUDIT_OLD_KEYS: '',
  AUDIT_HEAD_TO: '',
  MEDIA_DIR: './media',
  MAIL_FROM: 'news-desk@example.org',
  MAIL_DIR: './.demo/mail',
  MAX_UPLOAD_BYTES: String(50 * 1024 * 1024),
  LOG_LEVEL: source.NODE_ENV === 'test' ? 'silent' : 'info',
  ...((source.NODE_ENV !== 'production' || isBuilding(source)) && {
    DATABASE_URL: 'file:.demo/hub.db',
    PAYLOAD_SECRET: DEVELOPMENT_SECRET,
    AUDIT_KEY: DEVELOPMENT_AUDIT_KEY,
  }),
})

/**
 * Parses settings from `source`, or throws one error that names everything missing or invalid. An
 * empty value counts as missing, since `${NAME:-}` in a compose file produces one.
 */
export function readEnv(source: Source): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value))
  const result = (isBuilding(given) ? z.object(settings) : schema).safeParse({
    ...defaultsFor(given),
    ...given,
  })
  if (result.success) return result.data
  const sentences = result.error.issues.map(({ message }) => `  - ${message}`)
  throw new Error(`The settings do not let this start:\n${sentences.join('\n')}\nSee .env.example.`)
}

/**
 * The settings of this process, read once. Only commands access `process.env` otherwise: they set
 * it before this module loads.
 */
export const env = readEnv(process.env)
