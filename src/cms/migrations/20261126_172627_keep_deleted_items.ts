import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`deleted_items\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`item_title\` text NOT NULL,
  	\`item_kind\` text NOT NULL,
  	\`item_id\` text NOT NULL,
  	\`deleted_by\` text,
  	\`removed_at\` text NOT NULL,
  	\`content\` text,
  	\`content_hash\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`deleted_items_item_kind_idx\` ON \`deleted_items\` (\`item_kind\`);`)
  await db.run(sql`CREATE INDEX \`deleted_items_item_id_idx\` ON \`deleted_items\` (\`item_id\`);`)
  await db.run(sql`CREATE INDEX \`deleted_items_removed_at_idx\` ON \`deleted_items\` (\`removed_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`deleted_items\`;`)
}
