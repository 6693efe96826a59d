import path from 'node:path'
import { fileURLToPath } from 'node:url'

import sharp from 'sharp'
import { buildConfig, type Migration } from 'payload'

import { proseEditor } from '@/cms/rich-text/rich-text'
import { Accreditations } from '@/cms/collections/accreditations'
import { AlertBanners } from '@/cms/collections/alert-banners'
import { AuditEvents } from '@/cms/collections/audit-events'
import { Campaigns } from '@/cms/collections/campaigns'
import { CheckedLinks } from '@/cms/collections/checked-links'
import { Comments } from '@/cms/collections/comments'
import { DataSteps } from '@/cms/collections/data-steps'
import { DeletedItems } from '@/cms/collections/deleted-items'
import { Events } from '@/cms/collections/events'
import { Instances, SiteGenerations } from '@/cms/collections/instances'
import { Media } from '@/cms/collections/media'
import { NewsReleases } from '@/cms/collections/news-releases'
import { TransitionJournal } from '@/cms/collections/transition-journal'
import { Organisations } from '@/cms/collections/organisations'
import { Pages } from '@/cms/collections/pages'
import { People } from '@/cms/collections/people'
import { Places } from '@/cms/collections/places'
import { PublishingAttempts } from '@/cms/collections/publishing-attempts'
import { Redirects } from '@/cms/collections/redirects'
import { StaffNetworks } from '@/cms/collections/staff-networks'
import { Strategies } from '@/cms/collections/strategies'
import { Topics } from '@/cms/collections/topics'
import { Users } from '@/cms/collections/users'
import { Vacancies } from '@/cms/collections/vacancies'
import { Values } from '@/cms/collections/values'
import { answerEndedSessions } from '@/cms/accounts/answer-ended-sessions'
import { passwordLinkTask } from '@/cms/accounts/password-link'
import { checkLinksTask } from '@/cms/checks/check-links-task'
import { databaseFromUrl } from '@/cms/database/database-from-url'
import { Settings } from '@/cms/globals/settings'
import { keepStoredDates } from '@/cms/guards/keep-stored-dates'
import { skipValidationUnderPermit } from '@/cms/guards/skip-validation-under-permit'
import { refuseWrongTypes } from '@/cms/guards/refuse-wrong-types'
import { reportDatabaseFailure } from '@/cms/guards/report-database-failure'
import { reportRefusals } from '@/cms/guards/report-refusals'
import { guardLocks } from '@/cms/locks/guard-locks'
import { mailAdapter } from '@/cms/mail/mail-adapter'
import { sendMailTask } from '@/cms/mail/send-mail-task'
import { migrations } from '@/cms/migrations/index'
import { never } from '@/cms/access/access'
import { applyAccessTable } from '@/cms/access/apply-access-table'
import { LOGGING_LEVELS, nameErrors } from '@/cms/rest/logging-levels'
import { refuseInvalidQueries } from '@/cms/rest/refuse-invalid-queries'
import { UPLOAD_LIMITS } from '@/cms/rest/upload-limits'
import { env } from '@/env'

const here = path.dirname(fileURLToPath(import.meta.url))

nameErrors()

const config = buildConfig({
  serverURL: env.SERVER_URL,
  csrf: [env.SERVER_URL],
  secret: env.PAYLOAD_SECRET,
  db: databaseFromUrl({
    url: env.DATABASE_URL,
    migrations: migrations as Migration[], // its type omits the connection that Payload passes
    isProduction: env.NODE_ENV === 'production',
    acceptNoTransactions: env.ACCEPT_NO_TRANSACTIONS,
  }),
  collections: [
    NewsReleases,
    Campaigns,
    Events,
    Strategies,
    Pages,
    AlertBanners,
    Values,
    StaffNetworks,
    Accreditations,
    Vacancies,
    People,
    Organisations,
    Media,
    Topics,
    Places,
    Users,
    Redirects,
    CheckedLinks,
    AuditEvents,
    DeletedItems,
    Comments,
    TransitionJournal,
    PublishingAttempts,
    DataSteps,
    Instances,
    SiteGenerations,
  ],
  globals: [Settings],
  editor: proseEditor,
  email: mailAdapter({ smtpUrl: env.SMTP_URL, folder: env.MAIL_DIR, from: env.MAIL_FROM }),
  jobs: {
    tasks: [sendMailTask, passwordLinkTask, checkLinksTask],
    access: { run: never, queue: never, cancel: never },
    deleteJobOnComplete: true,
  },
  sharp,
  admin: {
    user: Users.slug,
    avatar: 'default',
    importMap: { baseDir: here },
    components: {
      beforeDashboard: ['@/cms/admin/dashboard/waiting-for-you#WaitingForYou'],
      providers: ['@/cms/admin/unsaved/clear-at-sign-out#ClearAtSignOut'],
      beforeNavLinks: ['@/cms/admin/dashboard/nav-counts#NavCounts'],
    },
    meta: {
      titleSuffix: ' – editor',
      robots: 'noindex, nofollow',
      defaultOGImageType: 'off',
    },
    dateFormat: 'd MMMM yyyy, h:mmaaa',
    timezones: {
      defaultTimezone: 'Europe/London',
      supportedTimezones: [{ label: 'London', value: 'Europe/London' }],
    },
  },
  hooks: { afterError: [reportDatabaseFailure, reportRefusals] },
  graphQL: { disable: true },
  maxDepth: 3,
  telemetry: false,
  upload: UPLOAD_LIMITS,
  loggingLevels: LOGGING_LEVELS,
  logger: { options: { level: env.LOG_LEVEL } },
  typescript: {
    autoGenerate: false,
    outputFile: path.join(here, 'src/cms/generated/payload-types.ts'),
  },
})

export default config
  .then(applyAccessTable)
  .then(guardLocks)
  .then(answerEndedSessions)
  .then(refuseWrongTypes)
  .then(keepStoredDates)
  .then(skipValidationUnderPermit)
  .then(refuseInvalidQueries)
