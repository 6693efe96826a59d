import { z } from 'zod'

/** What development and the tests sign with; production refuses it, since anybody can read it here. */
const DEVELOPMENT_SECRET = 'development-only-secret-that-production-refuses'

const DATABASE_KINDS = /^(file:.|mongodb:\/\/.|mongodb\+srv:\/\/.)/
const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const

const isOrigin = (url: string) => URL.canParse(url) && /^https?:\/\/[^/?#]+\/?$/.test(url)

/** Every setting, with the sentence a person reads when it is missing or wrong. */
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
    .regex(DATABASE_KINDS, 'DATABASE_URL must start with file:, mongodb:// or mongodb+srv://.'),
  ACCEPT_NO_TRANSACTIONS: z.stringbool({ error: 'ACCEPT_NO_TRANSACTIONS must be true or false.' }),
  PAYLOAD_SECRET: z
    .string('PAYLOAD_SECRET is missing: make one with `openssl rand -hex 32`.')
    .min(32, 'PAYLOAD_SECRET must have 32 characters or more.'),
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

const schema = z.object(settings).superRefine(({ NODE_ENV, PAYLOAD_SECRET }, context) => {
  if (NODE_ENV === 'production' && PAYLOAD_SECRET === DEVELOPMENT_SECRET) {
    const message = 'PAYLOAD_SECRET is the one written in the source code: make another.'
    context.addIssue({ code: 'custom', message })
  }
})

/** The settings, parsed; `SERVER_URL` has no slash at its end, sizes are in bytes. */
export type Env = z.infer<typeof schema>

/** Every setting's name, so that a test can hold `.env.example` to it. */
export const SETTING_NAMES = Object.keys(settings)

/** `next build` renders nothing from the database, so a build has no need of one, nor of a secret. */
const isBuilding = (source: Source) => source.NEXT_PHASE === 'phase-production-build'

type Source = Readonly<Record<string, string | undefined>>

const defaultsFor = (source: Source): Source => ({
  NODE_ENV: 'development',
  PORT: '3000',
  SERVER_URL: `http://localhost:${source.PORT ?? '3000'}`,
  ACCEPT_NO_TRANSACTIONS: 'false',
  MEDIA_DIR: './media',
  MAIL_FROM: 'news-desk@example.org',
  MAIL_DIR: './.demo/mail',
  MAX_UPLOAD_BYTES: String(50 * 1024 * 1024),
  LOG_LEVEL: source.NODE_ENV === 'test' ? 'silent' : 'info',
  ...((source.NODE_ENV !== 'production' || isBuilding(source)) && {
    DATABASE_URL: 'file:.demo/hub.db',
    PAYLOAD_SECRET: DEVELOPMENT_SECRET,
  }),
})

/**
 * Reads settings from `source`, or throws one error that names everything missing or wrong.
 * An empty value counts as none, since that is what `${NAME:-}` in a compose file gives.
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

/** The process's settings, read once. Only commands touch `process.env` besides: they settle it before this is read. */
export const env = readEnv(process.env)
