import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`instances\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`label\` text NOT NULL,
  	\`last_seen_at\` text NOT NULL,
  	\`generation\` numeric NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`instances_name_idx\` ON \`instances\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`instances_updated_at_idx\` ON \`instances\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`instances_created_at_idx\` ON \`instances\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`site_generations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`count\` numeric NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`site_generations_name_idx\` ON \`site_generations\` (\`name\`);`)
  await db.run(sql`CREATE INDEX \`site_generations_updated_at_idx\` ON \`site_generations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`site_generations_created_at_idx\` ON \`site_generations\` (\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`instances\`;`)
  await db.run(sql`DROP TABLE \`site_generations\`;`)
}
