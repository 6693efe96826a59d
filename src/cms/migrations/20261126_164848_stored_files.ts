import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`_media_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text NOT NULL,
  	\`version_alt\` text,
  	\`version_is_decorative\` integer DEFAULT false,
  	\`version_caption\` text,
  	\`version_credit\` text NOT NULL,
  	\`version_licence\` text DEFAULT 'editorial-single-story' NOT NULL,
  	\`version_licence_ends_on\` text,
  	\`version_people_shown\` text DEFAULT 'none' NOT NULL,
  	\`version_consent\` text,
  	\`version_accessible_version\` text,
  	\`version_pages\` numeric,
  	\`version_is_in_press_room\` integer DEFAULT false,
  	\`version_is_public\` integer DEFAULT false,
  	\`version_used_in\` text,
  	\`version_author_ids\` text,
  	\`version_original_name\` text,
  	\`version_files\` text,
  	\`version_sha256\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_url\` text,
  	\`version_thumbnail_u_r_l\` text,
  	\`version_filename\` text,
  	\`version_mime_type\` text,
  	\`version_filesize\` numeric,
  	\`version_width\` numeric,
  	\`version_height\` numeric,
  	\`version_focal_x\` numeric,
  	\`version_focal_y\` numeric,
  	\`version_sizes_small_url\` text,
  	\`version_sizes_small_width\` numeric,
  	\`version_sizes_small_height\` numeric,
  	\`version_sizes_small_mime_type\` text,
  	\`version_sizes_small_filesize\` numeric,
  	\`version_sizes_small_filename\` text,
  	\`version_sizes_medium_url\` text,
  	\`version_sizes_medium_width\` numeric,
  	\`version_sizes_medium_height\` numeric,
  	\`version_sizes_medium_mime_type\` text,
  	\`version_sizes_medium_filesize\` numeric,
  	\`version_sizes_medium_filename\` text,
  	\`version_sizes_large_url\` text,
  	\`version_sizes_large_width\` numeric,
  	\`version_sizes_large_height\` numeric,
  	\`version_sizes_large_mime_type\` text,
  	\`version_sizes_large_filesize\` numeric,
  	\`version_sizes_large_filename\` text,
  	\`version_sizes_social_url\` text,
  	\`version_sizes_social_width\` numeric,
  	\`version_sizes_social_height\` numeric,
  	\`version_sizes_social_mime_type\` text,
  	\`version_sizes_social_filesize\` numeric,
  	\`version_sizes_social_filename\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_media_v_parent_idx\` ON \`_media_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_version_is_public_idx\` ON \`_media_v\` (\`version_is_public\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_version_updated_at_idx\` ON \`_media_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_version_created_at_idx\` ON \`_media_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_version_filename_idx\` ON \`_media_v\` (\`version_filename\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_sizes_small_version_sizes_small_filenam_idx\` ON \`_media_v\` (\`version_sizes_small_filename\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_sizes_medium_version_sizes_medium_filen_idx\` ON \`_media_v\` (\`version_sizes_medium_filename\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_sizes_large_version_sizes_large_filenam_idx\` ON \`_media_v\` (\`version_sizes_large_filename\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_version_sizes_social_version_sizes_social_filen_idx\` ON \`_media_v\` (\`version_sizes_social_filename\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_created_at_idx\` ON \`_media_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_media_v_updated_at_idx\` ON \`_media_v\` (\`updated_at\`);`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`author_ids\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`original_name\` text;`)
  await db.run(sql`ALTER TABLE \`media\` ADD \`files\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`_media_v\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`author_ids\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`original_name\`;`)
  await db.run(sql`ALTER TABLE \`media\` DROP COLUMN \`files\`;`)
}
