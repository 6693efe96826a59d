import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`_topics_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_description\` text,
  	\`version_slug\` text,
  	\`version_is_retired\` integer DEFAULT false,
  	\`version_proposed_by_ids\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_topics_v_parent_idx\` ON \`_topics_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version_slug_idx\` ON \`_topics_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version_updated_at_idx\` ON \`_topics_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version_created_at_idx\` ON \`_topics_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_version_version__status_idx\` ON \`_topics_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_created_at_idx\` ON \`_topics_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_updated_at_idx\` ON \`_topics_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_topics_v_latest_idx\` ON \`_topics_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_places_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_description\` text,
  	\`version_kind\` text DEFAULT 'town',
  	\`version_slug\` text,
  	\`version_is_retired\` integer DEFAULT false,
  	\`version_proposed_by_ids\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_places_v_parent_idx\` ON \`_places_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_version_version_slug_idx\` ON \`_places_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_version_version_updated_at_idx\` ON \`_places_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_version_version_created_at_idx\` ON \`_places_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_version_version__status_idx\` ON \`_places_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_created_at_idx\` ON \`_places_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_updated_at_idx\` ON \`_places_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_places_v_latest_idx\` ON \`_places_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_redirects_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_from\` text,
  	\`version_to\` text,
  	\`version_reason\` text,
  	\`version_note\` text,
  	\`version_is_retired\` integer DEFAULT false,
  	\`version_proposed_by_ids\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_redirects_v_parent_idx\` ON \`_redirects_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_redirects_v_version_version_from_idx\` ON \`_redirects_v\` (\`version_from\`);`)
  await db.run(sql`CREATE INDEX \`_redirects_v_version_version_updated_at_idx\` ON \`_redirects_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_redirects_v_version_version_created_at_idx\` ON \`_redirects_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_redirects_v_version_version__status_idx\` ON \`_redirects_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_redirects_v_created_at_idx\` ON \`_redirects_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_redirects_v_updated_at_idx\` ON \`_redirects_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_redirects_v_latest_idx\` ON \`_redirects_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`publishing_attempts\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`item\` text NOT NULL,
  	\`scheduled_for\` text NOT NULL,
  	\`attempts\` numeric NOT NULL,
  	\`problem\` text NOT NULL,
  	\`next_attempt_at\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`publishing_attempts_item_idx\` ON \`publishing_attempts\` (\`item\`);`)
  await db.run(sql`CREATE INDEX \`publishing_attempts_updated_at_idx\` ON \`publishing_attempts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`publishing_attempts_created_at_idx\` ON \`publishing_attempts\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`_settings_v_version_administrations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`starts_on\` text,
  	\`ends_on\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_settings_v_version_administrations_order_idx\` ON \`_settings_v_version_administrations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_administrations_parent_id_idx\` ON \`_settings_v_version_administrations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_settings_v_version_social\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`address\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_settings_v_version_social_order_idx\` ON \`_settings_v_version_social\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_social_parent_id_idx\` ON \`_settings_v_version_social\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_settings_v_version_footer_columns_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`address\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_settings_v_version_footer_columns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_settings_v_version_footer_columns_links_order_idx\` ON \`_settings_v_version_footer_columns_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_footer_columns_links_parent_id_idx\` ON \`_settings_v_version_footer_columns_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_settings_v_version_footer_columns\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`heading\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_settings_v_version_footer_columns_order_idx\` ON \`_settings_v_version_footer_columns\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_footer_columns_parent_id_idx\` ON \`_settings_v_version_footer_columns\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_settings_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`version_proposed_by_ids\` text,
  	\`version_council_name\` text DEFAULT 'Council',
  	\`version_short_name\` text,
  	\`version_service_name\` text DEFAULT 'News and campaigns',
  	\`version_logo_id\` text(36),
  	\`version_brand_colour\` text,
  	\`version_link_colour\` text,
  	\`version_main_site\` text,
  	\`version_date_style\` text DEFAULT 'ordinal',
  	\`version_boilerplate\` text,
  	\`version_press_office_name\` text,
  	\`version_press_office_phone\` text,
  	\`version_press_office_email\` text,
  	\`version_press_office_hours\` text,
  	\`version_out_of_hours_name\` text,
  	\`version_out_of_hours_phone\` text,
  	\`version_out_of_hours_email\` text,
  	\`version_out_of_hours_hours\` text,
  	\`version_opens_at\` text DEFAULT '08:30',
  	\`version_closes_at\` text DEFAULT '17:00',
  	\`version_residents_name\` text,
  	\`version_residents_phone\` text,
  	\`version_residents_email\` text,
  	\`version_residents_hours\` text,
  	\`version_dictionary_words\` text,
  	\`version_featured_strategy_id\` text(36),
  	\`version_redirect_hosts\` text,
  	\`version_reuse_note\` text,
  	\`version_page_size\` numeric DEFAULT 10,
  	\`version_max_upload_megabytes\` numeric DEFAULT 10,
  	\`version__status\` text DEFAULT 'draft',
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`version_logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_featured_strategy_id\`) REFERENCES \`strategies\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_settings_v_version_version_logo_idx\` ON \`_settings_v\` (\`version_logo_id\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_version_featured_strategy_idx\` ON \`_settings_v\` (\`version_featured_strategy_id\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_version_version__status_idx\` ON \`_settings_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_created_at_idx\` ON \`_settings_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_updated_at_idx\` ON \`_settings_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_latest_idx\` ON \`_settings_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_settings_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`campaigns_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_settings_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`campaigns_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_settings_v_rels_order_idx\` ON \`_settings_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_rels_parent_idx\` ON \`_settings_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_rels_path_idx\` ON \`_settings_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_settings_v_rels_campaigns_id_idx\` ON \`_settings_v_rels\` (\`campaigns_id\`);`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_topics\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`description\` text,
  	\`slug\` text,
  	\`is_retired\` integer DEFAULT false,
  	\`proposed_by_ids\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`INSERT INTO \`__new_topics\`("id", "title", "description", "slug", "updated_at", "created_at") SELECT "id", "title", "description", "slug", "updated_at", "created_at" FROM \`topics\`;`)
  await db.run(sql`DROP TABLE \`topics\`;`)
  await db.run(sql`ALTER TABLE \`__new_topics\` RENAME TO \`topics\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE UNIQUE INDEX \`topics_slug_idx\` ON \`topics\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`topics_updated_at_idx\` ON \`topics\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`topics_created_at_idx\` ON \`topics\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`topics__status_idx\` ON \`topics\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new_places\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`description\` text,
  	\`kind\` text DEFAULT 'town',
  	\`slug\` text,
  	\`is_retired\` integer DEFAULT false,
  	\`proposed_by_ids\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`INSERT INTO \`__new_places\`("id", "title", "description", "kind", "slug", "updated_at", "created_at") SELECT "id", "title", "description", "kind", "slug", "updated_at", "created_at" FROM \`places\`;`)
  await db.run(sql`DROP TABLE \`places\`;`)
  await db.run(sql`ALTER TABLE \`__new_places\` RENAME TO \`places\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`places_slug_idx\` ON \`places\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`places_updated_at_idx\` ON \`places\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`places_created_at_idx\` ON \`places\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`places__status_idx\` ON \`places\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new_redirects\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`from\` text,
  	\`to\` text,
  	\`reason\` text,
  	\`note\` text,
  	\`is_retired\` integer DEFAULT false,
  	\`proposed_by_ids\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft'
  );
  `)
  await db.run(sql`INSERT INTO \`__new_redirects\`("id", "from", "to", "reason", "note", "updated_at", "created_at") SELECT "id", "from", "to", "reason", "note", "updated_at", "created_at" FROM \`redirects\`;`)
  await db.run(sql`DROP TABLE \`redirects\`;`)
  await db.run(sql`ALTER TABLE \`__new_redirects\` RENAME TO \`redirects\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`redirects_from_idx\` ON \`redirects\` (\`from\`);`)
  await db.run(sql`CREATE INDEX \`redirects_updated_at_idx\` ON \`redirects\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`redirects_created_at_idx\` ON \`redirects\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`redirects__status_idx\` ON \`redirects\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`__new_settings_administrations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`starts_on\` text,
  	\`ends_on\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_settings_administrations\`("_order", "_parent_id", "id", "name", "starts_on", "ends_on") SELECT "_order", "_parent_id", "id", "name", "starts_on", "ends_on" FROM \`settings_administrations\`;`)
  await db.run(sql`DROP TABLE \`settings_administrations\`;`)
  await db.run(sql`ALTER TABLE \`__new_settings_administrations\` RENAME TO \`settings_administrations\`;`)
  await db.run(sql`CREATE INDEX \`settings_administrations_order_idx\` ON \`settings_administrations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`settings_administrations_parent_id_idx\` ON \`settings_administrations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_settings_social\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`address\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_settings_social\`("_order", "_parent_id", "id", "label", "address") SELECT "_order", "_parent_id", "id", "label", "address" FROM \`settings_social\`;`)
  await db.run(sql`DROP TABLE \`settings_social\`;`)
  await db.run(sql`ALTER TABLE \`__new_settings_social\` RENAME TO \`settings_social\`;`)
  await db.run(sql`CREATE INDEX \`settings_social_order_idx\` ON \`settings_social\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`settings_social_parent_id_idx\` ON \`settings_social\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_settings_footer_columns_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`address\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`settings_footer_columns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_settings_footer_columns_links\`("_order", "_parent_id", "id", "label", "address") SELECT "_order", "_parent_id", "id", "label", "address" FROM \`settings_footer_columns_links\`;`)
  await db.run(sql`DROP TABLE \`settings_footer_columns_links\`;`)
  await db.run(sql`ALTER TABLE \`__new_settings_footer_columns_links\` RENAME TO \`settings_footer_columns_links\`;`)
  await db.run(sql`CREATE INDEX \`settings_footer_columns_links_order_idx\` ON \`settings_footer_columns_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`settings_footer_columns_links_parent_id_idx\` ON \`settings_footer_columns_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_settings_footer_columns\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`heading\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_settings_footer_columns\`("_order", "_parent_id", "id", "heading") SELECT "_order", "_parent_id", "id", "heading" FROM \`settings_footer_columns\`;`)
  await db.run(sql`DROP TABLE \`settings_footer_columns\`;`)
  await db.run(sql`ALTER TABLE \`__new_settings_footer_columns\` RENAME TO \`settings_footer_columns\`;`)
  await db.run(sql`CREATE INDEX \`settings_footer_columns_order_idx\` ON \`settings_footer_columns\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`settings_footer_columns_parent_id_idx\` ON \`settings_footer_columns\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_settings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`proposed_by_ids\` text,
  	\`council_name\` text DEFAULT 'Council',
  	\`short_name\` text,
  	\`service_name\` text DEFAULT 'News and campaigns',
  	\`logo_id\` text(36),
  	\`brand_colour\` text,
  	\`link_colour\` text,
  	\`main_site\` text,
  	\`date_style\` text DEFAULT 'ordinal',
  	\`boilerplate\` text,
  	\`press_office_name\` text,
  	\`press_office_phone\` text,
  	\`press_office_email\` text,
  	\`press_office_hours\` text,
  	\`out_of_hours_name\` text,
  	\`out_of_hours_phone\` text,
  	\`out_of_hours_email\` text,
  	\`out_of_hours_hours\` text,
  	\`opens_at\` text DEFAULT '08:30',
  	\`closes_at\` text DEFAULT '17:00',
  	\`residents_name\` text,
  	\`residents_phone\` text,
  	\`residents_email\` text,
  	\`residents_hours\` text,
  	\`dictionary_words\` text,
  	\`featured_strategy_id\` text(36),
  	\`redirect_hosts\` text,
  	\`reuse_note\` text,
  	\`page_size\` numeric DEFAULT 10,
  	\`max_upload_megabytes\` numeric DEFAULT 10,
  	\`_status\` text DEFAULT 'draft',
  	\`updated_at\` text,
  	\`created_at\` text,
  	FOREIGN KEY (\`logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`featured_strategy_id\`) REFERENCES \`strategies\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_settings\`("id", "council_name", "short_name", "service_name", "logo_id", "brand_colour", "link_colour", "main_site", "date_style", "boilerplate", "press_office_name", "press_office_phone", "press_office_email", "press_office_hours", "out_of_hours_name", "out_of_hours_phone", "out_of_hours_email", "out_of_hours_hours", "opens_at", "closes_at", "residents_name", "residents_phone", "residents_email", "residents_hours", "dictionary_words", "featured_strategy_id", "reuse_note", "page_size", "max_upload_megabytes", "updated_at", "created_at") SELECT "id", "council_name", "short_name", "service_name", "logo_id", "brand_colour", "link_colour", "main_site", "date_style", "boilerplate", "press_office_name", "press_office_phone", "press_office_email", "press_office_hours", "out_of_hours_name", "out_of_hours_phone", "out_of_hours_email", "out_of_hours_hours", "opens_at", "closes_at", "residents_name", "residents_phone", "residents_email", "residents_hours", "dictionary_words", "featured_strategy_id", "reuse_note", "page_size", "max_upload_megabytes", "updated_at", "created_at" FROM \`settings\`;`)
  await db.run(sql`DROP TABLE \`settings\`;`)
  await db.run(sql`ALTER TABLE \`__new_settings\` RENAME TO \`settings\`;`)
  await db.run(sql`CREATE INDEX \`settings_logo_idx\` ON \`settings\` (\`logo_id\`);`)
  await db.run(sql`CREATE INDEX \`settings_featured_strategy_idx\` ON \`settings\` (\`featured_strategy_id\`);`)
  await db.run(sql`CREATE INDEX \`settings__status_idx\` ON \`settings\` (\`_status\`);`)
  await db.run(sql`ALTER TABLE \`news_releases\` ADD \`withdrawn_words\` text;`)
  await db.run(sql`ALTER TABLE \`news_releases\` ADD \`withdrawn_words_by\` text;`)
  await db.run(sql`ALTER TABLE \`news_releases\` ADD \`withdrawn_note\` text;`)
  await db.run(sql`ALTER TABLE \`news_releases\` ADD \`printed\` text;`)
  await db.run(sql`ALTER TABLE \`news_releases\` ADD \`change_kind\` text;`)
  await db.run(sql`ALTER TABLE \`news_releases\` ADD \`change_note\` text;`)
  await db.run(sql`ALTER TABLE \`_news_releases_v\` ADD \`version_withdrawn_words\` text;`)
  await db.run(sql`ALTER TABLE \`_news_releases_v\` ADD \`version_withdrawn_words_by\` text;`)
  await db.run(sql`ALTER TABLE \`_news_releases_v\` ADD \`version_withdrawn_note\` text;`)
  await db.run(sql`ALTER TABLE \`_news_releases_v\` ADD \`version_printed\` text;`)
  await db.run(sql`ALTER TABLE \`_news_releases_v\` ADD \`version_change_kind\` text;`)
  await db.run(sql`ALTER TABLE \`_news_releases_v\` ADD \`version_change_note\` text;`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`withdrawn_words\` text;`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`withdrawn_words_by\` text;`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`withdrawn_note\` text;`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`printed\` text;`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`change_kind\` text;`)
  await db.run(sql`ALTER TABLE \`campaigns\` ADD \`change_note\` text;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` ADD \`version_withdrawn_words\` text;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` ADD \`version_withdrawn_words_by\` text;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` ADD \`version_withdrawn_note\` text;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` ADD \`version_printed\` text;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` ADD \`version_change_kind\` text;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` ADD \`version_change_note\` text;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`withdrawn_words\` text;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`withdrawn_words_by\` text;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`withdrawn_note\` text;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`printed\` text;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`change_kind\` text;`)
  await db.run(sql`ALTER TABLE \`events\` ADD \`change_note\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_withdrawn_words\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_withdrawn_words_by\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_withdrawn_note\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_printed\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_change_kind\` text;`)
  await db.run(sql`ALTER TABLE \`_events_v\` ADD \`version_change_note\` text;`)
  await db.run(sql`ALTER TABLE \`strategies\` ADD \`withdrawn_words\` text;`)
  await db.run(sql`ALTER TABLE \`strategies\` ADD \`withdrawn_words_by\` text;`)
  await db.run(sql`ALTER TABLE \`strategies\` ADD \`withdrawn_note\` text;`)
  await db.run(sql`ALTER TABLE \`strategies\` ADD \`printed\` text;`)
  await db.run(sql`ALTER TABLE \`strategies\` ADD \`change_kind\` text;`)
  await db.run(sql`ALTER TABLE \`strategies\` ADD \`change_note\` text;`)
  await db.run(sql`ALTER TABLE \`_strategies_v\` ADD \`version_withdrawn_words\` text;`)
  await db.run(sql`ALTER TABLE \`_strategies_v\` ADD \`version_withdrawn_words_by\` text;`)
  await db.run(sql`ALTER TABLE \`_strategies_v\` ADD \`version_withdrawn_note\` text;`)
  await db.run(sql`ALTER TABLE \`_strategies_v\` ADD \`version_printed\` text;`)
  await db.run(sql`ALTER TABLE \`_strategies_v\` ADD \`version_change_kind\` text;`)
  await db.run(sql`ALTER TABLE \`_strategies_v\` ADD \`version_change_note\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`withdrawn_words\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`withdrawn_words_by\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`withdrawn_note\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`printed\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`change_kind\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`change_note\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_withdrawn_words\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_withdrawn_words_by\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_withdrawn_note\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_printed\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_change_kind\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_change_note\` text;`)
  await db.run(sql`ALTER TABLE \`alert_banners\` ADD \`withdrawn_words\` text;`)
  await db.run(sql`ALTER TABLE \`alert_banners\` ADD \`withdrawn_words_by\` text;`)
  await db.run(sql`ALTER TABLE \`alert_banners\` ADD \`withdrawn_note\` text;`)
  await db.run(sql`ALTER TABLE \`alert_banners\` ADD \`printed\` text;`)
  await db.run(sql`ALTER TABLE \`alert_banners\` ADD \`change_kind\` text;`)
  await db.run(sql`ALTER TABLE \`alert_banners\` ADD \`change_note\` text;`)
  await db.run(sql`ALTER TABLE \`_alert_banners_v\` ADD \`version_withdrawn_words\` text;`)
  await db.run(sql`ALTER TABLE \`_alert_banners_v\` ADD \`version_withdrawn_words_by\` text;`)
  await db.run(sql`ALTER TABLE \`_alert_banners_v\` ADD \`version_withdrawn_note\` text;`)
  await db.run(sql`ALTER TABLE \`_alert_banners_v\` ADD \`version_printed\` text;`)
  await db.run(sql`ALTER TABLE \`_alert_banners_v\` ADD \`version_change_kind\` text;`)
  await db.run(sql`ALTER TABLE \`_alert_banners_v\` ADD \`version_change_note\` text;`)
  await db.run(sql`ALTER TABLE \`values\` ADD \`withdrawn_words\` text;`)
  await db.run(sql`ALTER TABLE \`values\` ADD \`withdrawn_words_by\` text;`)
  await db.run(sql`ALTER TABLE \`values\` ADD \`withdrawn_note\` text;`)
  await db.run(sql`ALTER TABLE \`values\` ADD \`printed\` text;`)
  await db.run(sql`ALTER TABLE \`values\` ADD \`change_kind\` text;`)
  await db.run(sql`ALTER TABLE \`values\` ADD \`change_note\` text;`)
  await db.run(sql`ALTER TABLE \`_values_v\` ADD \`version_withdrawn_words\` text;`)
  await db.run(sql`ALTER TABLE \`_values_v\` ADD \`version_withdrawn_words_by\` text;`)
  await db.run(sql`ALTER TABLE \`_values_v\` ADD \`version_withdrawn_note\` text;`)
  await db.run(sql`ALTER TABLE \`_values_v\` ADD \`version_printed\` text;`)
  await db.run(sql`ALTER TABLE \`_values_v\` ADD \`version_change_kind\` text;`)
  await db.run(sql`ALTER TABLE \`_values_v\` ADD \`version_change_note\` text;`)
  await db.run(sql`ALTER TABLE \`staff_networks\` ADD \`withdrawn_words\` text;`)
  await db.run(sql`ALTER TABLE \`staff_networks\` ADD \`withdrawn_words_by\` text;`)
  await db.run(sql`ALTER TABLE \`staff_networks\` ADD \`withdrawn_note\` text;`)
  await db.run(sql`ALTER TABLE \`staff_networks\` ADD \`printed\` text;`)
  await db.run(sql`ALTER TABLE \`staff_networks\` ADD \`change_kind\` text;`)
  await db.run(sql`ALTER TABLE \`staff_networks\` ADD \`change_note\` text;`)
  await db.run(sql`ALTER TABLE \`_staff_networks_v\` ADD \`version_withdrawn_words\` text;`)
  await db.run(sql`ALTER TABLE \`_staff_networks_v\` ADD \`version_withdrawn_words_by\` text;`)
  await db.run(sql`ALTER TABLE \`_staff_networks_v\` ADD \`version_withdrawn_note\` text;`)
  await db.run(sql`ALTER TABLE \`_staff_networks_v\` ADD \`version_printed\` text;`)
  await db.run(sql`ALTER TABLE \`_staff_networks_v\` ADD \`version_change_kind\` text;`)
  await db.run(sql`ALTER TABLE \`_staff_networks_v\` ADD \`version_change_note\` text;`)
  await db.run(sql`ALTER TABLE \`accreditations\` ADD \`withdrawn_words\` text;`)
  await db.run(sql`ALTER TABLE \`accreditations\` ADD \`withdrawn_words_by\` text;`)
  await db.run(sql`ALTER TABLE \`accreditations\` ADD \`withdrawn_note\` text;`)
  await db.run(sql`ALTER TABLE \`accreditations\` ADD \`printed\` text;`)
  await db.run(sql`ALTER TABLE \`accreditations\` ADD \`change_kind\` text;`)
  await db.run(sql`ALTER TABLE \`accreditations\` ADD \`change_note\` text;`)
  await db.run(sql`ALTER TABLE \`_accreditations_v\` ADD \`version_withdrawn_words\` text;`)
  await db.run(sql`ALTER TABLE \`_accreditations_v\` ADD \`version_withdrawn_words_by\` text;`)
  await db.run(sql`ALTER TABLE \`_accreditations_v\` ADD \`version_withdrawn_note\` text;`)
  await db.run(sql`ALTER TABLE \`_accreditations_v\` ADD \`version_printed\` text;`)
  await db.run(sql`ALTER TABLE \`_accreditations_v\` ADD \`version_change_kind\` text;`)
  await db.run(sql`ALTER TABLE \`_accreditations_v\` ADD \`version_change_note\` text;`)
  await db.run(sql`ALTER TABLE \`vacancies\` ADD \`withdrawn_words\` text;`)
  await db.run(sql`ALTER TABLE \`vacancies\` ADD \`withdrawn_words_by\` text;`)
  await db.run(sql`ALTER TABLE \`vacancies\` ADD \`withdrawn_note\` text;`)
  await db.run(sql`ALTER TABLE \`vacancies\` ADD \`printed\` text;`)
  await db.run(sql`ALTER TABLE \`vacancies\` ADD \`change_kind\` text;`)
  await db.run(sql`ALTER TABLE \`vacancies\` ADD \`change_note\` text;`)
  await db.run(sql`ALTER TABLE \`_vacancies_v\` ADD \`version_withdrawn_words\` text;`)
  await db.run(sql`ALTER TABLE \`_vacancies_v\` ADD \`version_withdrawn_words_by\` text;`)
  await db.run(sql`ALTER TABLE \`_vacancies_v\` ADD \`version_withdrawn_note\` text;`)
  await db.run(sql`ALTER TABLE \`_vacancies_v\` ADD \`version_printed\` text;`)
  await db.run(sql`ALTER TABLE \`_vacancies_v\` ADD \`version_change_kind\` text;`)
  await db.run(sql`ALTER TABLE \`_vacancies_v\` ADD \`version_change_note\` text;`)
  await db.run(sql`ALTER TABLE \`people\` ADD \`withdrawn_words\` text;`)
  await db.run(sql`ALTER TABLE \`people\` ADD \`withdrawn_words_by\` text;`)
  await db.run(sql`ALTER TABLE \`people\` ADD \`withdrawn_note\` text;`)
  await db.run(sql`ALTER TABLE \`people\` ADD \`printed\` text;`)
  await db.run(sql`ALTER TABLE \`people\` ADD \`change_kind\` text;`)
  await db.run(sql`ALTER TABLE \`people\` ADD \`change_note\` text;`)
  await db.run(sql`ALTER TABLE \`_people_v\` ADD \`version_withdrawn_words\` text;`)
  await db.run(sql`ALTER TABLE \`_people_v\` ADD \`version_withdrawn_words_by\` text;`)
  await db.run(sql`ALTER TABLE \`_people_v\` ADD \`version_withdrawn_note\` text;`)
  await db.run(sql`ALTER TABLE \`_people_v\` ADD \`version_printed\` text;`)
  await db.run(sql`ALTER TABLE \`_people_v\` ADD \`version_change_kind\` text;`)
  await db.run(sql`ALTER TABLE \`_people_v\` ADD \`version_change_note\` text;`)
  await db.run(sql`ALTER TABLE \`organisations\` ADD \`withdrawn_words\` text;`)
  await db.run(sql`ALTER TABLE \`organisations\` ADD \`withdrawn_words_by\` text;`)
  await db.run(sql`ALTER TABLE \`organisations\` ADD \`withdrawn_note\` text;`)
  await db.run(sql`ALTER TABLE \`organisations\` ADD \`printed\` text;`)
  await db.run(sql`ALTER TABLE \`organisations\` ADD \`change_kind\` text;`)
  await db.run(sql`ALTER TABLE \`organisations\` ADD \`change_note\` text;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` ADD \`version_withdrawn_words\` text;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` ADD \`version_withdrawn_words_by\` text;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` ADD \`version_withdrawn_note\` text;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` ADD \`version_printed\` text;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` ADD \`version_change_kind\` text;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` ADD \`version_change_note\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`_topics_v\`;`)
  await db.run(sql`DROP TABLE \`_places_v\`;`)
  await db.run(sql`DROP TABLE \`_redirects_v\`;`)
  await db.run(sql`DROP TABLE \`publishing_attempts\`;`)
  await db.run(sql`DROP TABLE \`_settings_v_version_administrations\`;`)
  await db.run(sql`DROP TABLE \`_settings_v_version_social\`;`)
  await db.run(sql`DROP TABLE \`_settings_v_version_footer_columns_links\`;`)
  await db.run(sql`DROP TABLE \`_settings_v_version_footer_columns\`;`)
  await db.run(sql`DROP TABLE \`_settings_v\`;`)
  await db.run(sql`DROP TABLE \`_settings_v_rels\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_topics\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`description\` text,
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`INSERT INTO \`__new_topics\`("id", "title", "description", "slug", "updated_at", "created_at") SELECT "id", "title", "description", "slug", "updated_at", "created_at" FROM \`topics\`;`)
  await db.run(sql`DROP TABLE \`topics\`;`)
  await db.run(sql`ALTER TABLE \`__new_topics\` RENAME TO \`topics\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE UNIQUE INDEX \`topics_slug_idx\` ON \`topics\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`topics_updated_at_idx\` ON \`topics\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`topics_created_at_idx\` ON \`topics\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_places\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`description\` text,
  	\`kind\` text DEFAULT 'town' NOT NULL,
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`INSERT INTO \`__new_places\`("id", "title", "description", "kind", "slug", "updated_at", "created_at") SELECT "id", "title", "description", "kind", "slug", "updated_at", "created_at" FROM \`places\`;`)
  await db.run(sql`DROP TABLE \`places\`;`)
  await db.run(sql`ALTER TABLE \`__new_places\` RENAME TO \`places\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`places_slug_idx\` ON \`places\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`places_updated_at_idx\` ON \`places\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`places_created_at_idx\` ON \`places\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_redirects\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`from\` text NOT NULL,
  	\`to\` text,
  	\`reason\` text,
  	\`note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`INSERT INTO \`__new_redirects\`("id", "from", "to", "reason", "note", "updated_at", "created_at") SELECT "id", "from", "to", "reason", "note", "updated_at", "created_at" FROM \`redirects\`;`)
  await db.run(sql`DROP TABLE \`redirects\`;`)
  await db.run(sql`ALTER TABLE \`__new_redirects\` RENAME TO \`redirects\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`redirects_from_idx\` ON \`redirects\` (\`from\`);`)
  await db.run(sql`CREATE INDEX \`redirects_updated_at_idx\` ON \`redirects\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`redirects_created_at_idx\` ON \`redirects\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`__new_settings\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`council_name\` text DEFAULT 'Council' NOT NULL,
  	\`short_name\` text,
  	\`service_name\` text DEFAULT 'News and campaigns',
  	\`logo_id\` text(36),
  	\`brand_colour\` text,
  	\`link_colour\` text,
  	\`main_site\` text,
  	\`date_style\` text DEFAULT 'ordinal' NOT NULL,
  	\`boilerplate\` text,
  	\`press_office_name\` text,
  	\`press_office_phone\` text,
  	\`press_office_email\` text,
  	\`press_office_hours\` text,
  	\`out_of_hours_name\` text,
  	\`out_of_hours_phone\` text,
  	\`out_of_hours_email\` text,
  	\`out_of_hours_hours\` text,
  	\`opens_at\` text DEFAULT '08:30',
  	\`closes_at\` text DEFAULT '17:00',
  	\`residents_name\` text,
  	\`residents_phone\` text,
  	\`residents_email\` text,
  	\`residents_hours\` text,
  	\`dictionary_words\` text,
  	\`featured_strategy_id\` text(36),
  	\`reuse_note\` text,
  	\`page_size\` numeric DEFAULT 10,
  	\`max_upload_megabytes\` numeric DEFAULT 10,
  	\`updated_at\` text,
  	\`created_at\` text,
  	FOREIGN KEY (\`logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`featured_strategy_id\`) REFERENCES \`strategies\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_settings\`("id", "council_name", "short_name", "service_name", "logo_id", "brand_colour", "link_colour", "main_site", "date_style", "boilerplate", "press_office_name", "press_office_phone", "press_office_email", "press_office_hours", "out_of_hours_name", "out_of_hours_phone", "out_of_hours_email", "out_of_hours_hours", "opens_at", "closes_at", "residents_name", "residents_phone", "residents_email", "residents_hours", "dictionary_words", "featured_strategy_id", "reuse_note", "page_size", "max_upload_megabytes", "updated_at", "created_at") SELECT "id", "council_name", "short_name", "service_name", "logo_id", "brand_colour", "link_colour", "main_site", "date_style", "boilerplate", "press_office_name", "press_office_phone", "press_office_email", "press_office_hours", "out_of_hours_name", "out_of_hours_phone", "out_of_hours_email", "out_of_hours_hours", "opens_at", "closes_at", "residents_name", "residents_phone", "residents_email", "residents_hours", "dictionary_words", "featured_strategy_id", "reuse_note", "page_size", "max_upload_megabytes", "updated_at", "created_at" FROM \`settings\`;`)
  await db.run(sql`DROP TABLE \`settings\`;`)
  await db.run(sql`ALTER TABLE \`__new_settings\` RENAME TO \`settings\`;`)
  await db.run(sql`CREATE INDEX \`settings_logo_idx\` ON \`settings\` (\`logo_id\`);`)
  await db.run(sql`CREATE INDEX \`settings_featured_strategy_idx\` ON \`settings\` (\`featured_strategy_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_settings_administrations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`starts_on\` text NOT NULL,
  	\`ends_on\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_settings_administrations\`("_order", "_parent_id", "id", "name", "starts_on", "ends_on") SELECT "_order", "_parent_id", "id", "name", "starts_on", "ends_on" FROM \`settings_administrations\`;`)
  await db.run(sql`DROP TABLE \`settings_administrations\`;`)
  await db.run(sql`ALTER TABLE \`__new_settings_administrations\` RENAME TO \`settings_administrations\`;`)
  await db.run(sql`CREATE INDEX \`settings_administrations_order_idx\` ON \`settings_administrations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`settings_administrations_parent_id_idx\` ON \`settings_administrations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_settings_social\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text NOT NULL,
  	\`address\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_settings_social\`("_order", "_parent_id", "id", "label", "address") SELECT "_order", "_parent_id", "id", "label", "address" FROM \`settings_social\`;`)
  await db.run(sql`DROP TABLE \`settings_social\`;`)
  await db.run(sql`ALTER TABLE \`__new_settings_social\` RENAME TO \`settings_social\`;`)
  await db.run(sql`CREATE INDEX \`settings_social_order_idx\` ON \`settings_social\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`settings_social_parent_id_idx\` ON \`settings_social\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_settings_footer_columns_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text NOT NULL,
  	\`address\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`settings_footer_columns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_settings_footer_columns_links\`("_order", "_parent_id", "id", "label", "address") SELECT "_order", "_parent_id", "id", "label", "address" FROM \`settings_footer_columns_links\`;`)
  await db.run(sql`DROP TABLE \`settings_footer_columns_links\`;`)
  await db.run(sql`ALTER TABLE \`__new_settings_footer_columns_links\` RENAME TO \`settings_footer_columns_links\`;`)
  await db.run(sql`CREATE INDEX \`settings_footer_columns_links_order_idx\` ON \`settings_footer_columns_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`settings_footer_columns_links_parent_id_idx\` ON \`settings_footer_columns_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_settings_footer_columns\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`heading\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`INSERT INTO \`__new_settings_footer_columns\`("_order", "_parent_id", "id", "heading") SELECT "_order", "_parent_id", "id", "heading" FROM \`settings_footer_columns\`;`)
  await db.run(sql`DROP TABLE \`settings_footer_columns\`;`)
  await db.run(sql`ALTER TABLE \`__new_settings_footer_columns\` RENAME TO \`settings_footer_columns\`;`)
  await db.run(sql`CREATE INDEX \`settings_footer_columns_order_idx\` ON \`settings_footer_columns\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`settings_footer_columns_parent_id_idx\` ON \`settings_footer_columns\` (\`_parent_id\`);`)
  await db.run(sql`ALTER TABLE \`news_releases\` DROP COLUMN \`withdrawn_words\`;`)
  await db.run(sql`ALTER TABLE \`news_releases\` DROP COLUMN \`withdrawn_words_by\`;`)
  await db.run(sql`ALTER TABLE \`news_releases\` DROP COLUMN \`withdrawn_note\`;`)
  await db.run(sql`ALTER TABLE \`news_releases\` DROP COLUMN \`printed\`;`)
  await db.run(sql`ALTER TABLE \`news_releases\` DROP COLUMN \`change_kind\`;`)
  await db.run(sql`ALTER TABLE \`news_releases\` DROP COLUMN \`change_note\`;`)
  await db.run(sql`ALTER TABLE \`_news_releases_v\` DROP COLUMN \`version_withdrawn_words\`;`)
  await db.run(sql`ALTER TABLE \`_news_releases_v\` DROP COLUMN \`version_withdrawn_words_by\`;`)
  await db.run(sql`ALTER TABLE \`_news_releases_v\` DROP COLUMN \`version_withdrawn_note\`;`)
  await db.run(sql`ALTER TABLE \`_news_releases_v\` DROP COLUMN \`version_printed\`;`)
  await db.run(sql`ALTER TABLE \`_news_releases_v\` DROP COLUMN \`version_change_kind\`;`)
  await db.run(sql`ALTER TABLE \`_news_releases_v\` DROP COLUMN \`version_change_note\`;`)
  await db.run(sql`ALTER TABLE \`campaigns\` DROP COLUMN \`withdrawn_words\`;`)
  await db.run(sql`ALTER TABLE \`campaigns\` DROP COLUMN \`withdrawn_words_by\`;`)
  await db.run(sql`ALTER TABLE \`campaigns\` DROP COLUMN \`withdrawn_note\`;`)
  await db.run(sql`ALTER TABLE \`campaigns\` DROP COLUMN \`printed\`;`)
  await db.run(sql`ALTER TABLE \`campaigns\` DROP COLUMN \`change_kind\`;`)
  await db.run(sql`ALTER TABLE \`campaigns\` DROP COLUMN \`change_note\`;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` DROP COLUMN \`version_withdrawn_words\`;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` DROP COLUMN \`version_withdrawn_words_by\`;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` DROP COLUMN \`version_withdrawn_note\`;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` DROP COLUMN \`version_printed\`;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` DROP COLUMN \`version_change_kind\`;`)
  await db.run(sql`ALTER TABLE \`_campaigns_v\` DROP COLUMN \`version_change_note\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`withdrawn_words\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`withdrawn_words_by\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`withdrawn_note\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`printed\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`change_kind\`;`)
  await db.run(sql`ALTER TABLE \`events\` DROP COLUMN \`change_note\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_withdrawn_words\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_withdrawn_words_by\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_withdrawn_note\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_printed\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_change_kind\`;`)
  await db.run(sql`ALTER TABLE \`_events_v\` DROP COLUMN \`version_change_note\`;`)
  await db.run(sql`ALTER TABLE \`strategies\` DROP COLUMN \`withdrawn_words\`;`)
  await db.run(sql`ALTER TABLE \`strategies\` DROP COLUMN \`withdrawn_words_by\`;`)
  await db.run(sql`ALTER TABLE \`strategies\` DROP COLUMN \`withdrawn_note\`;`)
  await db.run(sql`ALTER TABLE \`strategies\` DROP COLUMN \`printed\`;`)
  await db.run(sql`ALTER TABLE \`strategies\` DROP COLUMN \`change_kind\`;`)
  await db.run(sql`ALTER TABLE \`strategies\` DROP COLUMN \`change_note\`;`)
  await db.run(sql`ALTER TABLE \`_strategies_v\` DROP COLUMN \`version_withdrawn_words\`;`)
  await db.run(sql`ALTER TABLE \`_strategies_v\` DROP COLUMN \`version_withdrawn_words_by\`;`)
  await db.run(sql`ALTER TABLE \`_strategies_v\` DROP COLUMN \`version_withdrawn_note\`;`)
  await db.run(sql`ALTER TABLE \`_strategies_v\` DROP COLUMN \`version_printed\`;`)
  await db.run(sql`ALTER TABLE \`_strategies_v\` DROP COLUMN \`version_change_kind\`;`)
  await db.run(sql`ALTER TABLE \`_strategies_v\` DROP COLUMN \`version_change_note\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`withdrawn_words\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`withdrawn_words_by\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`withdrawn_note\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`printed\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`change_kind\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`change_note\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_withdrawn_words\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_withdrawn_words_by\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_withdrawn_note\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_printed\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_change_kind\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_change_note\`;`)
  await db.run(sql`ALTER TABLE \`alert_banners\` DROP COLUMN \`withdrawn_words\`;`)
  await db.run(sql`ALTER TABLE \`alert_banners\` DROP COLUMN \`withdrawn_words_by\`;`)
  await db.run(sql`ALTER TABLE \`alert_banners\` DROP COLUMN \`withdrawn_note\`;`)
  await db.run(sql`ALTER TABLE \`alert_banners\` DROP COLUMN \`printed\`;`)
  await db.run(sql`ALTER TABLE \`alert_banners\` DROP COLUMN \`change_kind\`;`)
  await db.run(sql`ALTER TABLE \`alert_banners\` DROP COLUMN \`change_note\`;`)
  await db.run(sql`ALTER TABLE \`_alert_banners_v\` DROP COLUMN \`version_withdrawn_words\`;`)
  await db.run(sql`ALTER TABLE \`_alert_banners_v\` DROP COLUMN \`version_withdrawn_words_by\`;`)
  await db.run(sql`ALTER TABLE \`_alert_banners_v\` DROP COLUMN \`version_withdrawn_note\`;`)
  await db.run(sql`ALTER TABLE \`_alert_banners_v\` DROP COLUMN \`version_printed\`;`)
  await db.run(sql`ALTER TABLE \`_alert_banners_v\` DROP COLUMN \`version_change_kind\`;`)
  await db.run(sql`ALTER TABLE \`_alert_banners_v\` DROP COLUMN \`version_change_note\`;`)
  await db.run(sql`ALTER TABLE \`values\` DROP COLUMN \`withdrawn_words\`;`)
  await db.run(sql`ALTER TABLE \`values\` DROP COLUMN \`withdrawn_words_by\`;`)
  await db.run(sql`ALTER TABLE \`values\` DROP COLUMN \`withdrawn_note\`;`)
  await db.run(sql`ALTER TABLE \`values\` DROP COLUMN \`printed\`;`)
  await db.run(sql`ALTER TABLE \`values\` DROP COLUMN \`change_kind\`;`)
  await db.run(sql`ALTER TABLE \`values\` DROP COLUMN \`change_note\`;`)
  await db.run(sql`ALTER TABLE \`_values_v\` DROP COLUMN \`version_withdrawn_words\`;`)
  await db.run(sql`ALTER TABLE \`_values_v\` DROP COLUMN \`version_withdrawn_words_by\`;`)
  await db.run(sql`ALTER TABLE \`_values_v\` DROP COLUMN \`version_withdrawn_note\`;`)
  await db.run(sql`ALTER TABLE \`_values_v\` DROP COLUMN \`version_printed\`;`)
  await db.run(sql`ALTER TABLE \`_values_v\` DROP COLUMN \`version_change_kind\`;`)
  await db.run(sql`ALTER TABLE \`_values_v\` DROP COLUMN \`version_change_note\`;`)
  await db.run(sql`ALTER TABLE \`staff_networks\` DROP COLUMN \`withdrawn_words\`;`)
  await db.run(sql`ALTER TABLE \`staff_networks\` DROP COLUMN \`withdrawn_words_by\`;`)
  await db.run(sql`ALTER TABLE \`staff_networks\` DROP COLUMN \`withdrawn_note\`;`)
  await db.run(sql`ALTER TABLE \`staff_networks\` DROP COLUMN \`printed\`;`)
  await db.run(sql`ALTER TABLE \`staff_networks\` DROP COLUMN \`change_kind\`;`)
  await db.run(sql`ALTER TABLE \`staff_networks\` DROP COLUMN \`change_note\`;`)
  await db.run(sql`ALTER TABLE \`_staff_networks_v\` DROP COLUMN \`version_withdrawn_words\`;`)
  await db.run(sql`ALTER TABLE \`_staff_networks_v\` DROP COLUMN \`version_withdrawn_words_by\`;`)
  await db.run(sql`ALTER TABLE \`_staff_networks_v\` DROP COLUMN \`version_withdrawn_note\`;`)
  await db.run(sql`ALTER TABLE \`_staff_networks_v\` DROP COLUMN \`version_printed\`;`)
  await db.run(sql`ALTER TABLE \`_staff_networks_v\` DROP COLUMN \`version_change_kind\`;`)
  await db.run(sql`ALTER TABLE \`_staff_networks_v\` DROP COLUMN \`version_change_note\`;`)
  await db.run(sql`ALTER TABLE \`accreditations\` DROP COLUMN \`withdrawn_words\`;`)
  await db.run(sql`ALTER TABLE \`accreditations\` DROP COLUMN \`withdrawn_words_by\`;`)
  await db.run(sql`ALTER TABLE \`accreditations\` DROP COLUMN \`withdrawn_note\`;`)
  await db.run(sql`ALTER TABLE \`accreditations\` DROP COLUMN \`printed\`;`)
  await db.run(sql`ALTER TABLE \`accreditations\` DROP COLUMN \`change_kind\`;`)
  await db.run(sql`ALTER TABLE \`accreditations\` DROP COLUMN \`change_note\`;`)
  await db.run(sql`ALTER TABLE \`_accreditations_v\` DROP COLUMN \`version_withdrawn_words\`;`)
  await db.run(sql`ALTER TABLE \`_accreditations_v\` DROP COLUMN \`version_withdrawn_words_by\`;`)
  await db.run(sql`ALTER TABLE \`_accreditations_v\` DROP COLUMN \`version_withdrawn_note\`;`)
  await db.run(sql`ALTER TABLE \`_accreditations_v\` DROP COLUMN \`version_printed\`;`)
  await db.run(sql`ALTER TABLE \`_accreditations_v\` DROP COLUMN \`version_change_kind\`;`)
  await db.run(sql`ALTER TABLE \`_accreditations_v\` DROP COLUMN \`version_change_note\`;`)
  await db.run(sql`ALTER TABLE \`vacancies\` DROP COLUMN \`withdrawn_words\`;`)
  await db.run(sql`ALTER TABLE \`vacancies\` DROP COLUMN \`withdrawn_words_by\`;`)
  await db.run(sql`ALTER TABLE \`vacancies\` DROP COLUMN \`withdrawn_note\`;`)
  await db.run(sql`ALTER TABLE \`vacancies\` DROP COLUMN \`printed\`;`)
  await db.run(sql`ALTER TABLE \`vacancies\` DROP COLUMN \`change_kind\`;`)
  await db.run(sql`ALTER TABLE \`vacancies\` DROP COLUMN \`change_note\`;`)
  await db.run(sql`ALTER TABLE \`_vacancies_v\` DROP COLUMN \`version_withdrawn_words\`;`)
  await db.run(sql`ALTER TABLE \`_vacancies_v\` DROP COLUMN \`version_withdrawn_words_by\`;`)
  await db.run(sql`ALTER TABLE \`_vacancies_v\` DROP COLUMN \`version_withdrawn_note\`;`)
  await db.run(sql`ALTER TABLE \`_vacancies_v\` DROP COLUMN \`version_printed\`;`)
  await db.run(sql`ALTER TABLE \`_vacancies_v\` DROP COLUMN \`version_change_kind\`;`)
  await db.run(sql`ALTER TABLE \`_vacancies_v\` DROP COLUMN \`version_change_note\`;`)
  await db.run(sql`ALTER TABLE \`people\` DROP COLUMN \`withdrawn_words\`;`)
  await db.run(sql`ALTER TABLE \`people\` DROP COLUMN \`withdrawn_words_by\`;`)
  await db.run(sql`ALTER TABLE \`people\` DROP COLUMN \`withdrawn_note\`;`)
  await db.run(sql`ALTER TABLE \`people\` DROP COLUMN \`printed\`;`)
  await db.run(sql`ALTER TABLE \`people\` DROP COLUMN \`change_kind\`;`)
  await db.run(sql`ALTER TABLE \`people\` DROP COLUMN \`change_note\`;`)
  await db.run(sql`ALTER TABLE \`_people_v\` DROP COLUMN \`version_withdrawn_words\`;`)
  await db.run(sql`ALTER TABLE \`_people_v\` DROP COLUMN \`version_withdrawn_words_by\`;`)
  await db.run(sql`ALTER TABLE \`_people_v\` DROP COLUMN \`version_withdrawn_note\`;`)
  await db.run(sql`ALTER TABLE \`_people_v\` DROP COLUMN \`version_printed\`;`)
  await db.run(sql`ALTER TABLE \`_people_v\` DROP COLUMN \`version_change_kind\`;`)
  await db.run(sql`ALTER TABLE \`_people_v\` DROP COLUMN \`version_change_note\`;`)
  await db.run(sql`ALTER TABLE \`organisations\` DROP COLUMN \`withdrawn_words\`;`)
  await db.run(sql`ALTER TABLE \`organisations\` DROP COLUMN \`withdrawn_words_by\`;`)
  await db.run(sql`ALTER TABLE \`organisations\` DROP COLUMN \`withdrawn_note\`;`)
  await db.run(sql`ALTER TABLE \`organisations\` DROP COLUMN \`printed\`;`)
  await db.run(sql`ALTER TABLE \`organisations\` DROP COLUMN \`change_kind\`;`)
  await db.run(sql`ALTER TABLE \`organisations\` DROP COLUMN \`change_note\`;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` DROP COLUMN \`version_withdrawn_words\`;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` DROP COLUMN \`version_withdrawn_words_by\`;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` DROP COLUMN \`version_withdrawn_note\`;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` DROP COLUMN \`version_printed\`;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` DROP COLUMN \`version_change_kind\`;`)
  await db.run(sql`ALTER TABLE \`_organisations_v\` DROP COLUMN \`version_change_note\`;`)
}
