import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`users_sessions\` ADD \`device\` text;`)
  await db.run(sql`ALTER TABLE \`users_sessions\` ADD \`from\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`roles_proposed\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`invited_at\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`switched_off_at\` text;`)
  await db.run(sql`ALTER TABLE \`users\` ADD \`switched_off_by\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`users_sessions\` DROP COLUMN \`device\`;`)
  await db.run(sql`ALTER TABLE \`users_sessions\` DROP COLUMN \`from\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`roles_proposed\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`invited_at\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`switched_off_at\`;`)
  await db.run(sql`ALTER TABLE \`users\` DROP COLUMN \`switched_off_by\`;`)
}
