import { type MigrateUpArgs, type MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`news_releases_notes_to_editors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`note\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`news_releases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`news_releases_notes_to_editors_order_idx\` ON \`news_releases_notes_to_editors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`news_releases_notes_to_editors_parent_id_idx\` ON \`news_releases_notes_to_editors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`news_releases_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`note\` text,
  	\`at\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`news_releases\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`news_releases_changes_order_idx\` ON \`news_releases_changes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`news_releases_changes_parent_id_idx\` ON \`news_releases_changes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`news_releases\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`kind\` text DEFAULT 'press-release',
  	\`reference\` text,
  	\`strand\` text,
  	\`dateline\` text,
  	\`originally_published_on\` text,
  	\`picture_id\` text(36),
  	\`body\` text,
  	\`boilerplate\` text,
  	\`press_contact_name\` text,
  	\`press_contact_phone\` text,
  	\`press_contact_email\` text,
  	\`former_address\` text,
  	\`state\` text DEFAULT 'draft',
  	\`author_ids\` text,
  	\`approved_hash\` text,
  	\`approved_by\` text,
  	\`approved_at\` text,
  	\`reviewer_id\` text(36),
  	\`due_at\` text,
  	\`first_published_at\` text,
  	\`published_at\` text,
  	\`issued_by\` text,
  	\`scheduled_for\` text,
  	\`scheduled_by\` text,
  	\`scheduled_change\` text,
  	\`schedule_problem\` text,
  	\`schedule_attempts\` numeric,
  	\`next_attempt_at\` text,
  	\`urgent\` text,
  	\`withdrawn_at\` text,
  	\`withdrawn_reason\` text,
  	\`autosaved_by\` text,
  	\`imported_from_file_name\` text,
  	\`imported_from_fingerprint\` text,
  	\`imported_from_report\` text,
  	\`slug\` text,
  	\`review_on\` text,
  	\`seo_title\` text,
  	\`seo_description\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`reviewer_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`news_releases_title_idx\` ON \`news_releases\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`news_releases_picture_idx\` ON \`news_releases\` (\`picture_id\`);`)
  await db.run(sql`CREATE INDEX \`news_releases_state_idx\` ON \`news_releases\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`news_releases_reviewer_idx\` ON \`news_releases\` (\`reviewer_id\`);`)
  await db.run(sql`CREATE INDEX \`news_releases_published_at_idx\` ON \`news_releases\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`news_releases_scheduled_for_idx\` ON \`news_releases\` (\`scheduled_for\`);`)
  await db.run(sql`CREATE INDEX \`news_releases_imported_from_imported_from_fingerprint_idx\` ON \`news_releases\` (\`imported_from_fingerprint\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`news_releases_slug_idx\` ON \`news_releases\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`news_releases_updated_at_idx\` ON \`news_releases\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`news_releases_created_at_idx\` ON \`news_releases\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`news_releases_deleted_at_idx\` ON \`news_releases\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`news_releases__status_idx\` ON \`news_releases\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`news_releases_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`people_id\` text(36),
  	\`media_id\` text(36),
  	\`places_id\` text(36),
  	\`campaigns_id\` text(36),
  	\`strategies_id\` text(36),
  	\`values_id\` text(36),
  	\`organisations_id\` text(36),
  	\`events_id\` text(36),
  	\`news_releases_id\` text(36),
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`news_releases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`places_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`campaigns_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`strategies_id\`) REFERENCES \`strategies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`values_id\`) REFERENCES \`values\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_releases_id\`) REFERENCES \`news_releases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`news_releases_rels_order_idx\` ON \`news_releases_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`news_releases_rels_parent_idx\` ON \`news_releases_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`news_releases_rels_path_idx\` ON \`news_releases_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`news_releases_rels_people_id_idx\` ON \`news_releases_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`news_releases_rels_media_id_idx\` ON \`news_releases_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`news_releases_rels_places_id_idx\` ON \`news_releases_rels\` (\`places_id\`);`)
  await db.run(sql`CREATE INDEX \`news_releases_rels_campaigns_id_idx\` ON \`news_releases_rels\` (\`campaigns_id\`);`)
  await db.run(sql`CREATE INDEX \`news_releases_rels_strategies_id_idx\` ON \`news_releases_rels\` (\`strategies_id\`);`)
  await db.run(sql`CREATE INDEX \`news_releases_rels_values_id_idx\` ON \`news_releases_rels\` (\`values_id\`);`)
  await db.run(sql`CREATE INDEX \`news_releases_rels_organisations_id_idx\` ON \`news_releases_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`news_releases_rels_events_id_idx\` ON \`news_releases_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`news_releases_rels_news_releases_id_idx\` ON \`news_releases_rels\` (\`news_releases_id\`);`)
  await db.run(sql`CREATE INDEX \`news_releases_rels_topics_id_idx\` ON \`news_releases_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_releases_v_version_notes_to_editors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`note\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_news_releases_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_releases_v_version_notes_to_editors_order_idx\` ON \`_news_releases_v_version_notes_to_editors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_news_releases_v_version_notes_to_editors_parent_id_idx\` ON \`_news_releases_v_version_notes_to_editors\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_releases_v_version_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`note\` text,
  	\`at\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_news_releases_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_releases_v_version_changes_order_idx\` ON \`_news_releases_v_version_changes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_news_releases_v_version_changes_parent_id_idx\` ON \`_news_releases_v_version_changes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_releases_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_kind\` text DEFAULT 'press-release',
  	\`version_reference\` text,
  	\`version_strand\` text,
  	\`version_dateline\` text,
  	\`version_originally_published_on\` text,
  	\`version_picture_id\` text(36),
  	\`version_body\` text,
  	\`version_boilerplate\` text,
  	\`version_press_contact_name\` text,
  	\`version_press_contact_phone\` text,
  	\`version_press_contact_email\` text,
  	\`version_former_address\` text,
  	\`version_state\` text DEFAULT 'draft',
  	\`version_author_ids\` text,
  	\`version_approved_hash\` text,
  	\`version_approved_by\` text,
  	\`version_approved_at\` text,
  	\`version_reviewer_id\` text(36),
  	\`version_due_at\` text,
  	\`version_first_published_at\` text,
  	\`version_published_at\` text,
  	\`version_issued_by\` text,
  	\`version_scheduled_for\` text,
  	\`version_scheduled_by\` text,
  	\`version_scheduled_change\` text,
  	\`version_schedule_problem\` text,
  	\`version_schedule_attempts\` numeric,
  	\`version_next_attempt_at\` text,
  	\`version_urgent\` text,
  	\`version_withdrawn_at\` text,
  	\`version_withdrawn_reason\` text,
  	\`version_autosaved_by\` text,
  	\`version_imported_from_file_name\` text,
  	\`version_imported_from_fingerprint\` text,
  	\`version_imported_from_report\` text,
  	\`version_slug\` text,
  	\`version_review_on\` text,
  	\`version_seo_title\` text,
  	\`version_seo_description\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`news_releases\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_reviewer_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_releases_v_parent_idx\` ON \`_news_releases_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_releases_v_version_version_title_idx\` ON \`_news_releases_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_news_releases_v_version_version_picture_idx\` ON \`_news_releases_v\` (\`version_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_releases_v_version_version_state_idx\` ON \`_news_releases_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_news_releases_v_version_version_reviewer_idx\` ON \`_news_releases_v\` (\`version_reviewer_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_releases_v_version_version_published_at_idx\` ON \`_news_releases_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_releases_v_version_version_scheduled_for_idx\` ON \`_news_releases_v\` (\`version_scheduled_for\`);`)
  await db.run(sql`CREATE INDEX \`_news_releases_v_version_imported_from_version_imported__idx\` ON \`_news_releases_v\` (\`version_imported_from_fingerprint\`);`)
  await db.run(sql`CREATE INDEX \`_news_releases_v_version_version_slug_idx\` ON \`_news_releases_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_news_releases_v_version_version_updated_at_idx\` ON \`_news_releases_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_releases_v_version_version_created_at_idx\` ON \`_news_releases_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_releases_v_version_version_deleted_at_idx\` ON \`_news_releases_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_releases_v_version_version__status_idx\` ON \`_news_releases_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_news_releases_v_created_at_idx\` ON \`_news_releases_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_releases_v_updated_at_idx\` ON \`_news_releases_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_releases_v_latest_idx\` ON \`_news_releases_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_news_releases_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`people_id\` text(36),
  	\`media_id\` text(36),
  	\`places_id\` text(36),
  	\`campaigns_id\` text(36),
  	\`strategies_id\` text(36),
  	\`values_id\` text(36),
  	\`organisations_id\` text(36),
  	\`events_id\` text(36),
  	\`news_releases_id\` text(36),
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_news_releases_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`places_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`campaigns_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`strategies_id\`) REFERENCES \`strategies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`values_id\`) REFERENCES \`values\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_releases_id\`) REFERENCES \`news_releases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_releases_v_rels_order_idx\` ON \`_news_releases_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_news_releases_v_rels_parent_idx\` ON \`_news_releases_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_releases_v_rels_path_idx\` ON \`_news_releases_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_news_releases_v_rels_people_id_idx\` ON \`_news_releases_v_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_releases_v_rels_media_id_idx\` ON \`_news_releases_v_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_releases_v_rels_places_id_idx\` ON \`_news_releases_v_rels\` (\`places_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_releases_v_rels_campaigns_id_idx\` ON \`_news_releases_v_rels\` (\`campaigns_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_releases_v_rels_strategies_id_idx\` ON \`_news_releases_v_rels\` (\`strategies_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_releases_v_rels_values_id_idx\` ON \`_news_releases_v_rels\` (\`values_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_releases_v_rels_organisations_id_idx\` ON \`_news_releases_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_releases_v_rels_events_id_idx\` ON \`_news_releases_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_releases_v_rels_news_releases_id_idx\` ON \`_news_releases_v_rels\` (\`news_releases_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_releases_v_rels_topics_id_idx\` ON \`_news_releases_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`campaigns_aims\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`aim\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`campaigns_aims_order_idx\` ON \`campaigns_aims\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_aims_parent_id_idx\` ON \`campaigns_aims\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`campaigns_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`note\` text,
  	\`at\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`campaigns_changes_order_idx\` ON \`campaigns_changes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_changes_parent_id_idx\` ON \`campaigns_changes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`campaigns\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`starts_on\` text,
  	\`ends_on\` text,
  	\`picture_id\` text(36),
  	\`logo_id\` text(36),
  	\`pattern\` text DEFAULT 'homes',
  	\`body\` text,
  	\`external_site\` text,
  	\`cost\` text,
  	\`state\` text DEFAULT 'draft',
  	\`author_ids\` text,
  	\`approved_hash\` text,
  	\`approved_by\` text,
  	\`approved_at\` text,
  	\`reviewer_id\` text(36),
  	\`due_at\` text,
  	\`first_published_at\` text,
  	\`published_at\` text,
  	\`issued_by\` text,
  	\`scheduled_for\` text,
  	\`scheduled_by\` text,
  	\`scheduled_change\` text,
  	\`schedule_problem\` text,
  	\`schedule_attempts\` numeric,
  	\`next_attempt_at\` text,
  	\`urgent\` text,
  	\`withdrawn_at\` text,
  	\`withdrawn_reason\` text,
  	\`autosaved_by\` text,
  	\`imported_from_file_name\` text,
  	\`imported_from_fingerprint\` text,
  	\`imported_from_report\` text,
  	\`slug\` text,
  	\`review_on\` text,
  	\`seo_title\` text,
  	\`seo_description\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`reviewer_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`campaigns_title_idx\` ON \`campaigns\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_picture_idx\` ON \`campaigns\` (\`picture_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_logo_idx\` ON \`campaigns\` (\`logo_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_state_idx\` ON \`campaigns\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_reviewer_idx\` ON \`campaigns\` (\`reviewer_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_published_at_idx\` ON \`campaigns\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_scheduled_for_idx\` ON \`campaigns\` (\`scheduled_for\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_imported_from_imported_from_fingerprint_idx\` ON \`campaigns\` (\`imported_from_fingerprint\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`campaigns_slug_idx\` ON \`campaigns\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_updated_at_idx\` ON \`campaigns\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_created_at_idx\` ON \`campaigns\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_deleted_at_idx\` ON \`campaigns\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`campaigns__status_idx\` ON \`campaigns\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`campaigns_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`news_releases_id\` text(36),
  	\`events_id\` text(36),
  	\`pages_id\` text(36),
  	\`strategies_id\` text(36),
  	\`organisations_id\` text(36),
  	\`values_id\` text(36),
  	\`places_id\` text(36),
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_releases_id\`) REFERENCES \`news_releases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`strategies_id\`) REFERENCES \`strategies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`values_id\`) REFERENCES \`values\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`places_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`campaigns_rels_order_idx\` ON \`campaigns_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_parent_idx\` ON \`campaigns_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_path_idx\` ON \`campaigns_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_news_releases_id_idx\` ON \`campaigns_rels\` (\`news_releases_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_events_id_idx\` ON \`campaigns_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_pages_id_idx\` ON \`campaigns_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_strategies_id_idx\` ON \`campaigns_rels\` (\`strategies_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_organisations_id_idx\` ON \`campaigns_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_values_id_idx\` ON \`campaigns_rels\` (\`values_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_places_id_idx\` ON \`campaigns_rels\` (\`places_id\`);`)
  await db.run(sql`CREATE INDEX \`campaigns_rels_topics_id_idx\` ON \`campaigns_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`_campaigns_v_version_aims\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`aim\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_campaigns_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_aims_order_idx\` ON \`_campaigns_v_version_aims\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_aims_parent_id_idx\` ON \`_campaigns_v_version_aims\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_campaigns_v_version_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`note\` text,
  	\`at\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_campaigns_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_changes_order_idx\` ON \`_campaigns_v_version_changes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_changes_parent_id_idx\` ON \`_campaigns_v_version_changes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_campaigns_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_starts_on\` text,
  	\`version_ends_on\` text,
  	\`version_picture_id\` text(36),
  	\`version_logo_id\` text(36),
  	\`version_pattern\` text DEFAULT 'homes',
  	\`version_body\` text,
  	\`version_external_site\` text,
  	\`version_cost\` text,
  	\`version_state\` text DEFAULT 'draft',
  	\`version_author_ids\` text,
  	\`version_approved_hash\` text,
  	\`version_approved_by\` text,
  	\`version_approved_at\` text,
  	\`version_reviewer_id\` text(36),
  	\`version_due_at\` text,
  	\`version_first_published_at\` text,
  	\`version_published_at\` text,
  	\`version_issued_by\` text,
  	\`version_scheduled_for\` text,
  	\`version_scheduled_by\` text,
  	\`version_scheduled_change\` text,
  	\`version_schedule_problem\` text,
  	\`version_schedule_attempts\` numeric,
  	\`version_next_attempt_at\` text,
  	\`version_urgent\` text,
  	\`version_withdrawn_at\` text,
  	\`version_withdrawn_reason\` text,
  	\`version_autosaved_by\` text,
  	\`version_imported_from_file_name\` text,
  	\`version_imported_from_fingerprint\` text,
  	\`version_imported_from_report\` text,
  	\`version_slug\` text,
  	\`version_review_on\` text,
  	\`version_seo_title\` text,
  	\`version_seo_description\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_reviewer_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_campaigns_v_parent_idx\` ON \`_campaigns_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_title_idx\` ON \`_campaigns_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_picture_idx\` ON \`_campaigns_v\` (\`version_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_logo_idx\` ON \`_campaigns_v\` (\`version_logo_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_state_idx\` ON \`_campaigns_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_reviewer_idx\` ON \`_campaigns_v\` (\`version_reviewer_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_published_at_idx\` ON \`_campaigns_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_scheduled_for_idx\` ON \`_campaigns_v\` (\`version_scheduled_for\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_imported_from_version_imported_from_idx\` ON \`_campaigns_v\` (\`version_imported_from_fingerprint\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_slug_idx\` ON \`_campaigns_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_updated_at_idx\` ON \`_campaigns_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_created_at_idx\` ON \`_campaigns_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version_deleted_at_idx\` ON \`_campaigns_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_version_version__status_idx\` ON \`_campaigns_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_created_at_idx\` ON \`_campaigns_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_updated_at_idx\` ON \`_campaigns_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_latest_idx\` ON \`_campaigns_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_campaigns_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`news_releases_id\` text(36),
  	\`events_id\` text(36),
  	\`pages_id\` text(36),
  	\`strategies_id\` text(36),
  	\`organisations_id\` text(36),
  	\`values_id\` text(36),
  	\`places_id\` text(36),
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_campaigns_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_releases_id\`) REFERENCES \`news_releases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`strategies_id\`) REFERENCES \`strategies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`values_id\`) REFERENCES \`values\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`places_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_order_idx\` ON \`_campaigns_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_parent_idx\` ON \`_campaigns_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_path_idx\` ON \`_campaigns_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_news_releases_id_idx\` ON \`_campaigns_v_rels\` (\`news_releases_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_events_id_idx\` ON \`_campaigns_v_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_pages_id_idx\` ON \`_campaigns_v_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_strategies_id_idx\` ON \`_campaigns_v_rels\` (\`strategies_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_organisations_id_idx\` ON \`_campaigns_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_values_id_idx\` ON \`_campaigns_v_rels\` (\`values_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_places_id_idx\` ON \`_campaigns_v_rels\` (\`places_id\`);`)
  await db.run(sql`CREATE INDEX \`_campaigns_v_rels_topics_id_idx\` ON \`_campaigns_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`events_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`note\` text,
  	\`at\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_changes_order_idx\` ON \`events_changes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_changes_parent_id_idx\` ON \`events_changes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`starts_at\` text,
  	\`ends_at\` text,
  	\`status\` text DEFAULT 'on',
  	\`status_note\` text,
  	\`venue\` text,
  	\`ward\` text,
  	\`price\` text,
  	\`booking_address\` text,
  	\`description\` text,
  	\`picture_id\` text(36),
  	\`state\` text DEFAULT 'draft',
  	\`author_ids\` text,
  	\`approved_hash\` text,
  	\`approved_by\` text,
  	\`approved_at\` text,
  	\`reviewer_id\` text(36),
  	\`due_at\` text,
  	\`first_published_at\` text,
  	\`published_at\` text,
  	\`issued_by\` text,
  	\`scheduled_for\` text,
  	\`scheduled_by\` text,
  	\`scheduled_change\` text,
  	\`schedule_problem\` text,
  	\`schedule_attempts\` numeric,
  	\`next_attempt_at\` text,
  	\`urgent\` text,
  	\`withdrawn_at\` text,
  	\`withdrawn_reason\` text,
  	\`autosaved_by\` text,
  	\`imported_from_file_name\` text,
  	\`imported_from_fingerprint\` text,
  	\`imported_from_report\` text,
  	\`slug\` text,
  	\`review_on\` text,
  	\`seo_title\` text,
  	\`seo_description\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`reviewer_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`events_title_idx\` ON \`events\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`events_starts_at_idx\` ON \`events\` (\`starts_at\`);`)
  await db.run(sql`CREATE INDEX \`events_picture_idx\` ON \`events\` (\`picture_id\`);`)
  await db.run(sql`CREATE INDEX \`events_state_idx\` ON \`events\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`events_reviewer_idx\` ON \`events\` (\`reviewer_id\`);`)
  await db.run(sql`CREATE INDEX \`events_published_at_idx\` ON \`events\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`events_scheduled_for_idx\` ON \`events\` (\`scheduled_for\`);`)
  await db.run(sql`CREATE INDEX \`events_imported_from_imported_from_fingerprint_idx\` ON \`events\` (\`imported_from_fingerprint\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`events_slug_idx\` ON \`events\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`events_updated_at_idx\` ON \`events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`events_created_at_idx\` ON \`events\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`events_deleted_at_idx\` ON \`events\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`events__status_idx\` ON \`events\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`events_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`campaigns_id\` text(36),
  	\`places_id\` text(36),
  	\`organisations_id\` text(36),
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`campaigns_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`places_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_rels_order_idx\` ON \`events_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_parent_idx\` ON \`events_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_path_idx\` ON \`events_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_campaigns_id_idx\` ON \`events_rels\` (\`campaigns_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_places_id_idx\` ON \`events_rels\` (\`places_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_organisations_id_idx\` ON \`events_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_topics_id_idx\` ON \`events_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`note\` text,
  	\`at\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_changes_order_idx\` ON \`_events_v_version_changes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_changes_parent_id_idx\` ON \`_events_v_version_changes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_starts_at\` text,
  	\`version_ends_at\` text,
  	\`version_status\` text DEFAULT 'on',
  	\`version_status_note\` text,
  	\`version_venue\` text,
  	\`version_ward\` text,
  	\`version_price\` text,
  	\`version_booking_address\` text,
  	\`version_description\` text,
  	\`version_picture_id\` text(36),
  	\`version_state\` text DEFAULT 'draft',
  	\`version_author_ids\` text,
  	\`version_approved_hash\` text,
  	\`version_approved_by\` text,
  	\`version_approved_at\` text,
  	\`version_reviewer_id\` text(36),
  	\`version_due_at\` text,
  	\`version_first_published_at\` text,
  	\`version_published_at\` text,
  	\`version_issued_by\` text,
  	\`version_scheduled_for\` text,
  	\`version_scheduled_by\` text,
  	\`version_scheduled_change\` text,
  	\`version_schedule_problem\` text,
  	\`version_schedule_attempts\` numeric,
  	\`version_next_attempt_at\` text,
  	\`version_urgent\` text,
  	\`version_withdrawn_at\` text,
  	\`version_withdrawn_reason\` text,
  	\`version_autosaved_by\` text,
  	\`version_imported_from_file_name\` text,
  	\`version_imported_from_fingerprint\` text,
  	\`version_imported_from_report\` text,
  	\`version_slug\` text,
  	\`version_review_on\` text,
  	\`version_seo_title\` text,
  	\`version_seo_description\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_reviewer_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_parent_idx\` ON \`_events_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_title_idx\` ON \`_events_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_starts_at_idx\` ON \`_events_v\` (\`version_starts_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_picture_idx\` ON \`_events_v\` (\`version_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_state_idx\` ON \`_events_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_reviewer_idx\` ON \`_events_v\` (\`version_reviewer_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_published_at_idx\` ON \`_events_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_scheduled_for_idx\` ON \`_events_v\` (\`version_scheduled_for\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_imported_from_version_imported_from_fi_idx\` ON \`_events_v\` (\`version_imported_from_fingerprint\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_slug_idx\` ON \`_events_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_updated_at_idx\` ON \`_events_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_created_at_idx\` ON \`_events_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_deleted_at_idx\` ON \`_events_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version__status_idx\` ON \`_events_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_created_at_idx\` ON \`_events_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_updated_at_idx\` ON \`_events_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_latest_idx\` ON \`_events_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`campaigns_id\` text(36),
  	\`places_id\` text(36),
  	\`organisations_id\` text(36),
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`campaigns_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`places_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_rels_order_idx\` ON \`_events_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_parent_idx\` ON \`_events_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_path_idx\` ON \`_events_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_campaigns_id_idx\` ON \`_events_v_rels\` (\`campaigns_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_places_id_idx\` ON \`_events_v_rels\` (\`places_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_organisations_id_idx\` ON \`_events_v_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_topics_id_idx\` ON \`_events_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`strategies_priorities\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`text\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`strategies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`strategies_priorities_order_idx\` ON \`strategies_priorities\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`strategies_priorities_parent_id_idx\` ON \`strategies_priorities\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`strategies_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`note\` text,
  	\`at\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`strategies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`strategies_changes_order_idx\` ON \`strategies_changes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`strategies_changes_parent_id_idx\` ON \`strategies_changes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`strategies\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`start_year\` numeric,
  	\`end_year\` numeric,
  	\`status\` text DEFAULT 'draft',
  	\`priorities_heading\` text DEFAULT 'Priorities',
  	\`body\` text,
  	\`document_id\` text(36),
  	\`accessible_version\` text,
  	\`supersedes_id\` text(36),
  	\`approving_body\` text,
  	\`approved_on\` text,
  	\`state\` text DEFAULT 'draft',
  	\`author_ids\` text,
  	\`approved_hash\` text,
  	\`approved_by\` text,
  	\`approved_at\` text,
  	\`reviewer_id\` text(36),
  	\`due_at\` text,
  	\`first_published_at\` text,
  	\`published_at\` text,
  	\`issued_by\` text,
  	\`scheduled_for\` text,
  	\`scheduled_by\` text,
  	\`scheduled_change\` text,
  	\`schedule_problem\` text,
  	\`schedule_attempts\` numeric,
  	\`next_attempt_at\` text,
  	\`urgent\` text,
  	\`withdrawn_at\` text,
  	\`withdrawn_reason\` text,
  	\`autosaved_by\` text,
  	\`imported_from_file_name\` text,
  	\`imported_from_fingerprint\` text,
  	\`imported_from_report\` text,
  	\`slug\` text,
  	\`review_on\` text,
  	\`seo_title\` text,
  	\`seo_description\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`document_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`supersedes_id\`) REFERENCES \`strategies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`reviewer_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`strategies_title_idx\` ON \`strategies\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`strategies_document_idx\` ON \`strategies\` (\`document_id\`);`)
  await db.run(sql`CREATE INDEX \`strategies_supersedes_idx\` ON \`strategies\` (\`supersedes_id\`);`)
  await db.run(sql`CREATE INDEX \`strategies_state_idx\` ON \`strategies\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`strategies_reviewer_idx\` ON \`strategies\` (\`reviewer_id\`);`)
  await db.run(sql`CREATE INDEX \`strategies_published_at_idx\` ON \`strategies\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`strategies_scheduled_for_idx\` ON \`strategies\` (\`scheduled_for\`);`)
  await db.run(sql`CREATE INDEX \`strategies_imported_from_imported_from_fingerprint_idx\` ON \`strategies\` (\`imported_from_fingerprint\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`strategies_slug_idx\` ON \`strategies\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`strategies_updated_at_idx\` ON \`strategies\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`strategies_created_at_idx\` ON \`strategies\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`strategies_deleted_at_idx\` ON \`strategies\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`strategies__status_idx\` ON \`strategies\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`strategies_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`values_id\` text(36),
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`strategies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`values_id\`) REFERENCES \`values\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`strategies_rels_order_idx\` ON \`strategies_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`strategies_rels_parent_idx\` ON \`strategies_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`strategies_rels_path_idx\` ON \`strategies_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`strategies_rels_values_id_idx\` ON \`strategies_rels\` (\`values_id\`);`)
  await db.run(sql`CREATE INDEX \`strategies_rels_topics_id_idx\` ON \`strategies_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`_strategies_v_version_priorities\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`text\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_strategies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_strategies_v_version_priorities_order_idx\` ON \`_strategies_v_version_priorities\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_strategies_v_version_priorities_parent_id_idx\` ON \`_strategies_v_version_priorities\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_strategies_v_version_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`note\` text,
  	\`at\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_strategies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_strategies_v_version_changes_order_idx\` ON \`_strategies_v_version_changes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_strategies_v_version_changes_parent_id_idx\` ON \`_strategies_v_version_changes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_strategies_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_start_year\` numeric,
  	\`version_end_year\` numeric,
  	\`version_status\` text DEFAULT 'draft',
  	\`version_priorities_heading\` text DEFAULT 'Priorities',
  	\`version_body\` text,
  	\`version_document_id\` text(36),
  	\`version_accessible_version\` text,
  	\`version_supersedes_id\` text(36),
  	\`version_approving_body\` text,
  	\`version_approved_on\` text,
  	\`version_state\` text DEFAULT 'draft',
  	\`version_author_ids\` text,
  	\`version_approved_hash\` text,
  	\`version_approved_by\` text,
  	\`version_approved_at\` text,
  	\`version_reviewer_id\` text(36),
  	\`version_due_at\` text,
  	\`version_first_published_at\` text,
  	\`version_published_at\` text,
  	\`version_issued_by\` text,
  	\`version_scheduled_for\` text,
  	\`version_scheduled_by\` text,
  	\`version_scheduled_change\` text,
  	\`version_schedule_problem\` text,
  	\`version_schedule_attempts\` numeric,
  	\`version_next_attempt_at\` text,
  	\`version_urgent\` text,
  	\`version_withdrawn_at\` text,
  	\`version_withdrawn_reason\` text,
  	\`version_autosaved_by\` text,
  	\`version_imported_from_file_name\` text,
  	\`version_imported_from_fingerprint\` text,
  	\`version_imported_from_report\` text,
  	\`version_slug\` text,
  	\`version_review_on\` text,
  	\`version_seo_title\` text,
  	\`version_seo_description\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`strategies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_document_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_supersedes_id\`) REFERENCES \`strategies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_reviewer_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_strategies_v_parent_idx\` ON \`_strategies_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_strategies_v_version_version_title_idx\` ON \`_strategies_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_strategies_v_version_version_document_idx\` ON \`_strategies_v\` (\`version_document_id\`);`)
  await db.run(sql`CREATE INDEX \`_strategies_v_version_version_supersedes_idx\` ON \`_strategies_v\` (\`version_supersedes_id\`);`)
  await db.run(sql`CREATE INDEX \`_strategies_v_version_version_state_idx\` ON \`_strategies_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_strategies_v_version_version_reviewer_idx\` ON \`_strategies_v\` (\`version_reviewer_id\`);`)
  await db.run(sql`CREATE INDEX \`_strategies_v_version_version_published_at_idx\` ON \`_strategies_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_strategies_v_version_version_scheduled_for_idx\` ON \`_strategies_v\` (\`version_scheduled_for\`);`)
  await db.run(sql`CREATE INDEX \`_strategies_v_version_imported_from_version_imported_fro_idx\` ON \`_strategies_v\` (\`version_imported_from_fingerprint\`);`)
  await db.run(sql`CREATE INDEX \`_strategies_v_version_version_slug_idx\` ON \`_strategies_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_strategies_v_version_version_updated_at_idx\` ON \`_strategies_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_strategies_v_version_version_created_at_idx\` ON \`_strategies_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_strategies_v_version_version_deleted_at_idx\` ON \`_strategies_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_strategies_v_version_version__status_idx\` ON \`_strategies_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_strategies_v_created_at_idx\` ON \`_strategies_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_strategies_v_updated_at_idx\` ON \`_strategies_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_strategies_v_latest_idx\` ON \`_strategies_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_strategies_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`values_id\` text(36),
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_strategies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`values_id\`) REFERENCES \`values\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_strategies_v_rels_order_idx\` ON \`_strategies_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_strategies_v_rels_parent_idx\` ON \`_strategies_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_strategies_v_rels_path_idx\` ON \`_strategies_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_strategies_v_rels_values_id_idx\` ON \`_strategies_v_rels\` (\`values_id\`);`)
  await db.run(sql`CREATE INDEX \`_strategies_v_rels_topics_id_idx\` ON \`_strategies_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`note\` text,
  	\`at\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_changes_order_idx\` ON \`pages_changes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_changes_parent_id_idx\` ON \`pages_changes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`parent_id\` text(36),
  	\`role\` text,
  	\`picture_id\` text(36),
  	\`body\` text,
  	\`state\` text DEFAULT 'draft',
  	\`author_ids\` text,
  	\`approved_hash\` text,
  	\`approved_by\` text,
  	\`approved_at\` text,
  	\`reviewer_id\` text(36),
  	\`due_at\` text,
  	\`first_published_at\` text,
  	\`published_at\` text,
  	\`issued_by\` text,
  	\`scheduled_for\` text,
  	\`scheduled_by\` text,
  	\`scheduled_change\` text,
  	\`schedule_problem\` text,
  	\`schedule_attempts\` numeric,
  	\`next_attempt_at\` text,
  	\`urgent\` text,
  	\`withdrawn_at\` text,
  	\`withdrawn_reason\` text,
  	\`autosaved_by\` text,
  	\`imported_from_file_name\` text,
  	\`imported_from_fingerprint\` text,
  	\`imported_from_report\` text,
  	\`slug\` text,
  	\`review_on\` text,
  	\`seo_title\` text,
  	\`seo_description\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`reviewer_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_title_idx\` ON \`pages\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`pages_parent_idx\` ON \`pages\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_picture_idx\` ON \`pages\` (\`picture_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_state_idx\` ON \`pages\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`pages_reviewer_idx\` ON \`pages\` (\`reviewer_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_published_at_idx\` ON \`pages\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_scheduled_for_idx\` ON \`pages\` (\`scheduled_for\`);`)
  await db.run(sql`CREATE INDEX \`pages_imported_from_imported_from_fingerprint_idx\` ON \`pages\` (\`imported_from_fingerprint\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`pages_slug_idx\` ON \`pages\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`pages_updated_at_idx\` ON \`pages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_created_at_idx\` ON \`pages\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_deleted_at_idx\` ON \`pages\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`pages__status_idx\` ON \`pages\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`pages_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_rels_order_idx\` ON \`pages_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_parent_idx\` ON \`pages_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_path_idx\` ON \`pages_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_topics_id_idx\` ON \`pages_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_version_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`note\` text,
  	\`at\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_version_changes_order_idx\` ON \`_pages_v_version_changes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_changes_parent_id_idx\` ON \`_pages_v_version_changes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_parent_id\` text(36),
  	\`version_role\` text,
  	\`version_picture_id\` text(36),
  	\`version_body\` text,
  	\`version_state\` text DEFAULT 'draft',
  	\`version_author_ids\` text,
  	\`version_approved_hash\` text,
  	\`version_approved_by\` text,
  	\`version_approved_at\` text,
  	\`version_reviewer_id\` text(36),
  	\`version_due_at\` text,
  	\`version_first_published_at\` text,
  	\`version_published_at\` text,
  	\`version_issued_by\` text,
  	\`version_scheduled_for\` text,
  	\`version_scheduled_by\` text,
  	\`version_scheduled_change\` text,
  	\`version_schedule_problem\` text,
  	\`version_schedule_attempts\` numeric,
  	\`version_next_attempt_at\` text,
  	\`version_urgent\` text,
  	\`version_withdrawn_at\` text,
  	\`version_withdrawn_reason\` text,
  	\`version_autosaved_by\` text,
  	\`version_imported_from_file_name\` text,
  	\`version_imported_from_fingerprint\` text,
  	\`version_imported_from_report\` text,
  	\`version_slug\` text,
  	\`version_review_on\` text,
  	\`version_seo_title\` text,
  	\`version_seo_description\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_reviewer_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_parent_idx\` ON \`_pages_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_title_idx\` ON \`_pages_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_parent_idx\` ON \`_pages_v\` (\`version_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_picture_idx\` ON \`_pages_v\` (\`version_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_state_idx\` ON \`_pages_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_reviewer_idx\` ON \`_pages_v\` (\`version_reviewer_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_published_at_idx\` ON \`_pages_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_scheduled_for_idx\` ON \`_pages_v\` (\`version_scheduled_for\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_imported_from_version_imported_from_fin_idx\` ON \`_pages_v\` (\`version_imported_from_fingerprint\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_slug_idx\` ON \`_pages_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_updated_at_idx\` ON \`_pages_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_created_at_idx\` ON \`_pages_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_deleted_at_idx\` ON \`_pages_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version__status_idx\` ON \`_pages_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_created_at_idx\` ON \`_pages_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_updated_at_idx\` ON \`_pages_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_latest_idx\` ON \`_pages_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_order_idx\` ON \`_pages_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_parent_idx\` ON \`_pages_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_path_idx\` ON \`_pages_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_topics_id_idx\` ON \`_pages_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`alert_banners_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`note\` text,
  	\`at\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`alert_banners\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`alert_banners_changes_order_idx\` ON \`alert_banners_changes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`alert_banners_changes_parent_id_idx\` ON \`alert_banners_changes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`alert_banners\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`severity\` text DEFAULT 'announcement',
  	\`starts_at\` text,
  	\`ends_at\` text,
  	\`link_text\` text,
  	\`link_address\` text,
  	\`where\` text DEFAULT 'everywhere',
  	\`state\` text DEFAULT 'draft',
  	\`author_ids\` text,
  	\`approved_hash\` text,
  	\`approved_by\` text,
  	\`approved_at\` text,
  	\`reviewer_id\` text(36),
  	\`due_at\` text,
  	\`first_published_at\` text,
  	\`published_at\` text,
  	\`issued_by\` text,
  	\`scheduled_for\` text,
  	\`scheduled_by\` text,
  	\`scheduled_change\` text,
  	\`schedule_problem\` text,
  	\`schedule_attempts\` numeric,
  	\`next_attempt_at\` text,
  	\`urgent\` text,
  	\`withdrawn_at\` text,
  	\`withdrawn_reason\` text,
  	\`autosaved_by\` text,
  	\`imported_from_file_name\` text,
  	\`imported_from_fingerprint\` text,
  	\`imported_from_report\` text,
  	\`slug\` text,
  	\`review_on\` text,
  	\`seo_title\` text,
  	\`seo_description\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`reviewer_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`alert_banners_title_idx\` ON \`alert_banners\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`alert_banners_state_idx\` ON \`alert_banners\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`alert_banners_reviewer_idx\` ON \`alert_banners\` (\`reviewer_id\`);`)
  await db.run(sql`CREATE INDEX \`alert_banners_published_at_idx\` ON \`alert_banners\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`alert_banners_scheduled_for_idx\` ON \`alert_banners\` (\`scheduled_for\`);`)
  await db.run(sql`CREATE INDEX \`alert_banners_imported_from_imported_from_fingerprint_idx\` ON \`alert_banners\` (\`imported_from_fingerprint\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`alert_banners_slug_idx\` ON \`alert_banners\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`alert_banners_updated_at_idx\` ON \`alert_banners\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`alert_banners_created_at_idx\` ON \`alert_banners\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`alert_banners_deleted_at_idx\` ON \`alert_banners\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`alert_banners__status_idx\` ON \`alert_banners\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`alert_banners_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`alert_banners\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`alert_banners_rels_order_idx\` ON \`alert_banners_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`alert_banners_rels_parent_idx\` ON \`alert_banners_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`alert_banners_rels_path_idx\` ON \`alert_banners_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`alert_banners_rels_topics_id_idx\` ON \`alert_banners_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`_alert_banners_v_version_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`note\` text,
  	\`at\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_alert_banners_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_alert_banners_v_version_changes_order_idx\` ON \`_alert_banners_v_version_changes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_alert_banners_v_version_changes_parent_id_idx\` ON \`_alert_banners_v_version_changes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_alert_banners_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_severity\` text DEFAULT 'announcement',
  	\`version_starts_at\` text,
  	\`version_ends_at\` text,
  	\`version_link_text\` text,
  	\`version_link_address\` text,
  	\`version_where\` text DEFAULT 'everywhere',
  	\`version_state\` text DEFAULT 'draft',
  	\`version_author_ids\` text,
  	\`version_approved_hash\` text,
  	\`version_approved_by\` text,
  	\`version_approved_at\` text,
  	\`version_reviewer_id\` text(36),
  	\`version_due_at\` text,
  	\`version_first_published_at\` text,
  	\`version_published_at\` text,
  	\`version_issued_by\` text,
  	\`version_scheduled_for\` text,
  	\`version_scheduled_by\` text,
  	\`version_scheduled_change\` text,
  	\`version_schedule_problem\` text,
  	\`version_schedule_attempts\` numeric,
  	\`version_next_attempt_at\` text,
  	\`version_urgent\` text,
  	\`version_withdrawn_at\` text,
  	\`version_withdrawn_reason\` text,
  	\`version_autosaved_by\` text,
  	\`version_imported_from_file_name\` text,
  	\`version_imported_from_fingerprint\` text,
  	\`version_imported_from_report\` text,
  	\`version_slug\` text,
  	\`version_review_on\` text,
  	\`version_seo_title\` text,
  	\`version_seo_description\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`alert_banners\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_reviewer_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_alert_banners_v_parent_idx\` ON \`_alert_banners_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_alert_banners_v_version_version_title_idx\` ON \`_alert_banners_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_alert_banners_v_version_version_state_idx\` ON \`_alert_banners_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_alert_banners_v_version_version_reviewer_idx\` ON \`_alert_banners_v\` (\`version_reviewer_id\`);`)
  await db.run(sql`CREATE INDEX \`_alert_banners_v_version_version_published_at_idx\` ON \`_alert_banners_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_alert_banners_v_version_version_scheduled_for_idx\` ON \`_alert_banners_v\` (\`version_scheduled_for\`);`)
  await db.run(sql`CREATE INDEX \`_alert_banners_v_version_imported_from_version_imported__idx\` ON \`_alert_banners_v\` (\`version_imported_from_fingerprint\`);`)
  await db.run(sql`CREATE INDEX \`_alert_banners_v_version_version_slug_idx\` ON \`_alert_banners_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_alert_banners_v_version_version_updated_at_idx\` ON \`_alert_banners_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_alert_banners_v_version_version_created_at_idx\` ON \`_alert_banners_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_alert_banners_v_version_version_deleted_at_idx\` ON \`_alert_banners_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_alert_banners_v_version_version__status_idx\` ON \`_alert_banners_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_alert_banners_v_created_at_idx\` ON \`_alert_banners_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_alert_banners_v_updated_at_idx\` ON \`_alert_banners_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_alert_banners_v_latest_idx\` ON \`_alert_banners_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_alert_banners_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_alert_banners_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_alert_banners_v_rels_order_idx\` ON \`_alert_banners_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_alert_banners_v_rels_parent_idx\` ON \`_alert_banners_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_alert_banners_v_rels_path_idx\` ON \`_alert_banners_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_alert_banners_v_rels_topics_id_idx\` ON \`_alert_banners_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`values_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`note\` text,
  	\`at\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`values\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`values_changes_order_idx\` ON \`values_changes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`values_changes_parent_id_idx\` ON \`values_changes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`values\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`text\` text,
  	\`order\` numeric DEFAULT 1,
  	\`state\` text DEFAULT 'draft',
  	\`author_ids\` text,
  	\`approved_hash\` text,
  	\`approved_by\` text,
  	\`approved_at\` text,
  	\`reviewer_id\` text(36),
  	\`due_at\` text,
  	\`first_published_at\` text,
  	\`published_at\` text,
  	\`issued_by\` text,
  	\`scheduled_for\` text,
  	\`scheduled_by\` text,
  	\`scheduled_change\` text,
  	\`schedule_problem\` text,
  	\`schedule_attempts\` numeric,
  	\`next_attempt_at\` text,
  	\`urgent\` text,
  	\`withdrawn_at\` text,
  	\`withdrawn_reason\` text,
  	\`autosaved_by\` text,
  	\`imported_from_file_name\` text,
  	\`imported_from_fingerprint\` text,
  	\`imported_from_report\` text,
  	\`slug\` text,
  	\`review_on\` text,
  	\`seo_title\` text,
  	\`seo_description\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`reviewer_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`values_title_idx\` ON \`values\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`values_state_idx\` ON \`values\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`values_reviewer_idx\` ON \`values\` (\`reviewer_id\`);`)
  await db.run(sql`CREATE INDEX \`values_published_at_idx\` ON \`values\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`values_scheduled_for_idx\` ON \`values\` (\`scheduled_for\`);`)
  await db.run(sql`CREATE INDEX \`values_imported_from_imported_from_fingerprint_idx\` ON \`values\` (\`imported_from_fingerprint\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`values_slug_idx\` ON \`values\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`values_updated_at_idx\` ON \`values\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`values_created_at_idx\` ON \`values\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`values_deleted_at_idx\` ON \`values\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`values__status_idx\` ON \`values\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`values_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`values\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`values_rels_order_idx\` ON \`values_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`values_rels_parent_idx\` ON \`values_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`values_rels_path_idx\` ON \`values_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`values_rels_topics_id_idx\` ON \`values_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`_values_v_version_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`note\` text,
  	\`at\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_values_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_values_v_version_changes_order_idx\` ON \`_values_v_version_changes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_values_v_version_changes_parent_id_idx\` ON \`_values_v_version_changes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_values_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_text\` text,
  	\`version_order\` numeric DEFAULT 1,
  	\`version_state\` text DEFAULT 'draft',
  	\`version_author_ids\` text,
  	\`version_approved_hash\` text,
  	\`version_approved_by\` text,
  	\`version_approved_at\` text,
  	\`version_reviewer_id\` text(36),
  	\`version_due_at\` text,
  	\`version_first_published_at\` text,
  	\`version_published_at\` text,
  	\`version_issued_by\` text,
  	\`version_scheduled_for\` text,
  	\`version_scheduled_by\` text,
  	\`version_scheduled_change\` text,
  	\`version_schedule_problem\` text,
  	\`version_schedule_attempts\` numeric,
  	\`version_next_attempt_at\` text,
  	\`version_urgent\` text,
  	\`version_withdrawn_at\` text,
  	\`version_withdrawn_reason\` text,
  	\`version_autosaved_by\` text,
  	\`version_imported_from_file_name\` text,
  	\`version_imported_from_fingerprint\` text,
  	\`version_imported_from_report\` text,
  	\`version_slug\` text,
  	\`version_review_on\` text,
  	\`version_seo_title\` text,
  	\`version_seo_description\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`values\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_reviewer_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_values_v_parent_idx\` ON \`_values_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_values_v_version_version_title_idx\` ON \`_values_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_values_v_version_version_state_idx\` ON \`_values_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_values_v_version_version_reviewer_idx\` ON \`_values_v\` (\`version_reviewer_id\`);`)
  await db.run(sql`CREATE INDEX \`_values_v_version_version_published_at_idx\` ON \`_values_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_values_v_version_version_scheduled_for_idx\` ON \`_values_v\` (\`version_scheduled_for\`);`)
  await db.run(sql`CREATE INDEX \`_values_v_version_imported_from_version_imported_from_fi_idx\` ON \`_values_v\` (\`version_imported_from_fingerprint\`);`)
  await db.run(sql`CREATE INDEX \`_values_v_version_version_slug_idx\` ON \`_values_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_values_v_version_version_updated_at_idx\` ON \`_values_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_values_v_version_version_created_at_idx\` ON \`_values_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_values_v_version_version_deleted_at_idx\` ON \`_values_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_values_v_version_version__status_idx\` ON \`_values_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_values_v_created_at_idx\` ON \`_values_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_values_v_updated_at_idx\` ON \`_values_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_values_v_latest_idx\` ON \`_values_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_values_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_values_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_values_v_rels_order_idx\` ON \`_values_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_values_v_rels_parent_idx\` ON \`_values_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_values_v_rels_path_idx\` ON \`_values_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_values_v_rels_topics_id_idx\` ON \`_values_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`staff_networks_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`note\` text,
  	\`at\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`staff_networks\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`staff_networks_changes_order_idx\` ON \`staff_networks_changes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`staff_networks_changes_parent_id_idx\` ON \`staff_networks_changes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`staff_networks\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`text\` text,
  	\`order\` numeric DEFAULT 1,
  	\`state\` text DEFAULT 'draft',
  	\`author_ids\` text,
  	\`approved_hash\` text,
  	\`approved_by\` text,
  	\`approved_at\` text,
  	\`reviewer_id\` text(36),
  	\`due_at\` text,
  	\`first_published_at\` text,
  	\`published_at\` text,
  	\`issued_by\` text,
  	\`scheduled_for\` text,
  	\`scheduled_by\` text,
  	\`scheduled_change\` text,
  	\`schedule_problem\` text,
  	\`schedule_attempts\` numeric,
  	\`next_attempt_at\` text,
  	\`urgent\` text,
  	\`withdrawn_at\` text,
  	\`withdrawn_reason\` text,
  	\`autosaved_by\` text,
  	\`imported_from_file_name\` text,
  	\`imported_from_fingerprint\` text,
  	\`imported_from_report\` text,
  	\`slug\` text,
  	\`review_on\` text,
  	\`seo_title\` text,
  	\`seo_description\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`reviewer_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`staff_networks_title_idx\` ON \`staff_networks\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`staff_networks_state_idx\` ON \`staff_networks\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`staff_networks_reviewer_idx\` ON \`staff_networks\` (\`reviewer_id\`);`)
  await db.run(sql`CREATE INDEX \`staff_networks_published_at_idx\` ON \`staff_networks\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`staff_networks_scheduled_for_idx\` ON \`staff_networks\` (\`scheduled_for\`);`)
  await db.run(sql`CREATE INDEX \`staff_networks_imported_from_imported_from_fingerprint_idx\` ON \`staff_networks\` (\`imported_from_fingerprint\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`staff_networks_slug_idx\` ON \`staff_networks\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`staff_networks_updated_at_idx\` ON \`staff_networks\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`staff_networks_created_at_idx\` ON \`staff_networks\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`staff_networks_deleted_at_idx\` ON \`staff_networks\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`staff_networks__status_idx\` ON \`staff_networks\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`staff_networks_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`staff_networks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`staff_networks_rels_order_idx\` ON \`staff_networks_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`staff_networks_rels_parent_idx\` ON \`staff_networks_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`staff_networks_rels_path_idx\` ON \`staff_networks_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`staff_networks_rels_topics_id_idx\` ON \`staff_networks_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`_staff_networks_v_version_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`note\` text,
  	\`at\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_staff_networks_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_staff_networks_v_version_changes_order_idx\` ON \`_staff_networks_v_version_changes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_staff_networks_v_version_changes_parent_id_idx\` ON \`_staff_networks_v_version_changes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_staff_networks_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_text\` text,
  	\`version_order\` numeric DEFAULT 1,
  	\`version_state\` text DEFAULT 'draft',
  	\`version_author_ids\` text,
  	\`version_approved_hash\` text,
  	\`version_approved_by\` text,
  	\`version_approved_at\` text,
  	\`version_reviewer_id\` text(36),
  	\`version_due_at\` text,
  	\`version_first_published_at\` text,
  	\`version_published_at\` text,
  	\`version_issued_by\` text,
  	\`version_scheduled_for\` text,
  	\`version_scheduled_by\` text,
  	\`version_scheduled_change\` text,
  	\`version_schedule_problem\` text,
  	\`version_schedule_attempts\` numeric,
  	\`version_next_attempt_at\` text,
  	\`version_urgent\` text,
  	\`version_withdrawn_at\` text,
  	\`version_withdrawn_reason\` text,
  	\`version_autosaved_by\` text,
  	\`version_imported_from_file_name\` text,
  	\`version_imported_from_fingerprint\` text,
  	\`version_imported_from_report\` text,
  	\`version_slug\` text,
  	\`version_review_on\` text,
  	\`version_seo_title\` text,
  	\`version_seo_description\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`staff_networks\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_reviewer_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_staff_networks_v_parent_idx\` ON \`_staff_networks_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_staff_networks_v_version_version_title_idx\` ON \`_staff_networks_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_staff_networks_v_version_version_state_idx\` ON \`_staff_networks_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_staff_networks_v_version_version_reviewer_idx\` ON \`_staff_networks_v\` (\`version_reviewer_id\`);`)
  await db.run(sql`CREATE INDEX \`_staff_networks_v_version_version_published_at_idx\` ON \`_staff_networks_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_staff_networks_v_version_version_scheduled_for_idx\` ON \`_staff_networks_v\` (\`version_scheduled_for\`);`)
  await db.run(sql`CREATE INDEX \`_staff_networks_v_version_imported_from_version_imported_idx\` ON \`_staff_networks_v\` (\`version_imported_from_fingerprint\`);`)
  await db.run(sql`CREATE INDEX \`_staff_networks_v_version_version_slug_idx\` ON \`_staff_networks_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_staff_networks_v_version_version_updated_at_idx\` ON \`_staff_networks_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_staff_networks_v_version_version_created_at_idx\` ON \`_staff_networks_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_staff_networks_v_version_version_deleted_at_idx\` ON \`_staff_networks_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_staff_networks_v_version_version__status_idx\` ON \`_staff_networks_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_staff_networks_v_created_at_idx\` ON \`_staff_networks_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_staff_networks_v_updated_at_idx\` ON \`_staff_networks_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_staff_networks_v_latest_idx\` ON \`_staff_networks_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_staff_networks_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_staff_networks_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_staff_networks_v_rels_order_idx\` ON \`_staff_networks_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_staff_networks_v_rels_parent_idx\` ON \`_staff_networks_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_staff_networks_v_rels_path_idx\` ON \`_staff_networks_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_staff_networks_v_rels_topics_id_idx\` ON \`_staff_networks_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`accreditations_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`note\` text,
  	\`at\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`accreditations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`accreditations_changes_order_idx\` ON \`accreditations_changes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`accreditations_changes_parent_id_idx\` ON \`accreditations_changes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`accreditations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`level\` text,
  	\`awarding_body_id\` text(36),
  	\`text\` text,
  	\`awarded_on\` text,
  	\`expires_on\` text,
  	\`order\` numeric DEFAULT 1,
  	\`state\` text DEFAULT 'draft',
  	\`author_ids\` text,
  	\`approved_hash\` text,
  	\`approved_by\` text,
  	\`approved_at\` text,
  	\`reviewer_id\` text(36),
  	\`due_at\` text,
  	\`first_published_at\` text,
  	\`published_at\` text,
  	\`issued_by\` text,
  	\`scheduled_for\` text,
  	\`scheduled_by\` text,
  	\`scheduled_change\` text,
  	\`schedule_problem\` text,
  	\`schedule_attempts\` numeric,
  	\`next_attempt_at\` text,
  	\`urgent\` text,
  	\`withdrawn_at\` text,
  	\`withdrawn_reason\` text,
  	\`autosaved_by\` text,
  	\`imported_from_file_name\` text,
  	\`imported_from_fingerprint\` text,
  	\`imported_from_report\` text,
  	\`slug\` text,
  	\`review_on\` text,
  	\`seo_title\` text,
  	\`seo_description\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`awarding_body_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`reviewer_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`accreditations_title_idx\` ON \`accreditations\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`accreditations_awarding_body_idx\` ON \`accreditations\` (\`awarding_body_id\`);`)
  await db.run(sql`CREATE INDEX \`accreditations_state_idx\` ON \`accreditations\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`accreditations_reviewer_idx\` ON \`accreditations\` (\`reviewer_id\`);`)
  await db.run(sql`CREATE INDEX \`accreditations_published_at_idx\` ON \`accreditations\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`accreditations_scheduled_for_idx\` ON \`accreditations\` (\`scheduled_for\`);`)
  await db.run(sql`CREATE INDEX \`accreditations_imported_from_imported_from_fingerprint_idx\` ON \`accreditations\` (\`imported_from_fingerprint\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`accreditations_slug_idx\` ON \`accreditations\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`accreditations_updated_at_idx\` ON \`accreditations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`accreditations_created_at_idx\` ON \`accreditations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`accreditations_deleted_at_idx\` ON \`accreditations\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`accreditations__status_idx\` ON \`accreditations\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`accreditations_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`accreditations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`accreditations_rels_order_idx\` ON \`accreditations_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`accreditations_rels_parent_idx\` ON \`accreditations_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`accreditations_rels_path_idx\` ON \`accreditations_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`accreditations_rels_topics_id_idx\` ON \`accreditations_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`_accreditations_v_version_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`note\` text,
  	\`at\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_accreditations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_accreditations_v_version_changes_order_idx\` ON \`_accreditations_v_version_changes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_accreditations_v_version_changes_parent_id_idx\` ON \`_accreditations_v_version_changes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_accreditations_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_level\` text,
  	\`version_awarding_body_id\` text(36),
  	\`version_text\` text,
  	\`version_awarded_on\` text,
  	\`version_expires_on\` text,
  	\`version_order\` numeric DEFAULT 1,
  	\`version_state\` text DEFAULT 'draft',
  	\`version_author_ids\` text,
  	\`version_approved_hash\` text,
  	\`version_approved_by\` text,
  	\`version_approved_at\` text,
  	\`version_reviewer_id\` text(36),
  	\`version_due_at\` text,
  	\`version_first_published_at\` text,
  	\`version_published_at\` text,
  	\`version_issued_by\` text,
  	\`version_scheduled_for\` text,
  	\`version_scheduled_by\` text,
  	\`version_scheduled_change\` text,
  	\`version_schedule_problem\` text,
  	\`version_schedule_attempts\` numeric,
  	\`version_next_attempt_at\` text,
  	\`version_urgent\` text,
  	\`version_withdrawn_at\` text,
  	\`version_withdrawn_reason\` text,
  	\`version_autosaved_by\` text,
  	\`version_imported_from_file_name\` text,
  	\`version_imported_from_fingerprint\` text,
  	\`version_imported_from_report\` text,
  	\`version_slug\` text,
  	\`version_review_on\` text,
  	\`version_seo_title\` text,
  	\`version_seo_description\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`accreditations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_awarding_body_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_reviewer_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_accreditations_v_parent_idx\` ON \`_accreditations_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_accreditations_v_version_version_title_idx\` ON \`_accreditations_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_accreditations_v_version_version_awarding_body_idx\` ON \`_accreditations_v\` (\`version_awarding_body_id\`);`)
  await db.run(sql`CREATE INDEX \`_accreditations_v_version_version_state_idx\` ON \`_accreditations_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_accreditations_v_version_version_reviewer_idx\` ON \`_accreditations_v\` (\`version_reviewer_id\`);`)
  await db.run(sql`CREATE INDEX \`_accreditations_v_version_version_published_at_idx\` ON \`_accreditations_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_accreditations_v_version_version_scheduled_for_idx\` ON \`_accreditations_v\` (\`version_scheduled_for\`);`)
  await db.run(sql`CREATE INDEX \`_accreditations_v_version_imported_from_version_imported_idx\` ON \`_accreditations_v\` (\`version_imported_from_fingerprint\`);`)
  await db.run(sql`CREATE INDEX \`_accreditations_v_version_version_slug_idx\` ON \`_accreditations_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_accreditations_v_version_version_updated_at_idx\` ON \`_accreditations_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_accreditations_v_version_version_created_at_idx\` ON \`_accreditations_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_accreditations_v_version_version_deleted_at_idx\` ON \`_accreditations_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_accreditations_v_version_version__status_idx\` ON \`_accreditations_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_accreditations_v_created_at_idx\` ON \`_accreditations_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_accreditations_v_updated_at_idx\` ON \`_accreditations_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_accreditations_v_latest_idx\` ON \`_accreditations_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_accreditations_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_accreditations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_accreditations_v_rels_order_idx\` ON \`_accreditations_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_accreditations_v_rels_parent_idx\` ON \`_accreditations_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_accreditations_v_rels_path_idx\` ON \`_accreditations_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_accreditations_v_rels_topics_id_idx\` ON \`_accreditations_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`vacancies_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`note\` text,
  	\`at\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`vacancies\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`vacancies_changes_order_idx\` ON \`vacancies_changes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`vacancies_changes_parent_id_idx\` ON \`vacancies_changes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`vacancies\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`reports_to\` text,
  	\`salary\` text,
  	\`closes_at\` text,
  	\`body\` text,
  	\`apply_address\` text,
  	\`contact\` text,
  	\`state\` text DEFAULT 'draft',
  	\`author_ids\` text,
  	\`approved_hash\` text,
  	\`approved_by\` text,
  	\`approved_at\` text,
  	\`reviewer_id\` text(36),
  	\`due_at\` text,
  	\`first_published_at\` text,
  	\`published_at\` text,
  	\`issued_by\` text,
  	\`scheduled_for\` text,
  	\`scheduled_by\` text,
  	\`scheduled_change\` text,
  	\`schedule_problem\` text,
  	\`schedule_attempts\` numeric,
  	\`next_attempt_at\` text,
  	\`urgent\` text,
  	\`withdrawn_at\` text,
  	\`withdrawn_reason\` text,
  	\`autosaved_by\` text,
  	\`imported_from_file_name\` text,
  	\`imported_from_fingerprint\` text,
  	\`imported_from_report\` text,
  	\`slug\` text,
  	\`review_on\` text,
  	\`seo_title\` text,
  	\`seo_description\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`reviewer_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`vacancies_title_idx\` ON \`vacancies\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`vacancies_state_idx\` ON \`vacancies\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`vacancies_reviewer_idx\` ON \`vacancies\` (\`reviewer_id\`);`)
  await db.run(sql`CREATE INDEX \`vacancies_published_at_idx\` ON \`vacancies\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`vacancies_scheduled_for_idx\` ON \`vacancies\` (\`scheduled_for\`);`)
  await db.run(sql`CREATE INDEX \`vacancies_imported_from_imported_from_fingerprint_idx\` ON \`vacancies\` (\`imported_from_fingerprint\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`vacancies_slug_idx\` ON \`vacancies\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`vacancies_updated_at_idx\` ON \`vacancies\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`vacancies_created_at_idx\` ON \`vacancies\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`vacancies_deleted_at_idx\` ON \`vacancies\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`vacancies__status_idx\` ON \`vacancies\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`vacancies_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`campaigns_id\` text(36),
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`vacancies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`campaigns_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`vacancies_rels_order_idx\` ON \`vacancies_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`vacancies_rels_parent_idx\` ON \`vacancies_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`vacancies_rels_path_idx\` ON \`vacancies_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`vacancies_rels_campaigns_id_idx\` ON \`vacancies_rels\` (\`campaigns_id\`);`)
  await db.run(sql`CREATE INDEX \`vacancies_rels_topics_id_idx\` ON \`vacancies_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`_vacancies_v_version_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`note\` text,
  	\`at\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_vacancies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_vacancies_v_version_changes_order_idx\` ON \`_vacancies_v_version_changes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_vacancies_v_version_changes_parent_id_idx\` ON \`_vacancies_v_version_changes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_vacancies_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_reports_to\` text,
  	\`version_salary\` text,
  	\`version_closes_at\` text,
  	\`version_body\` text,
  	\`version_apply_address\` text,
  	\`version_contact\` text,
  	\`version_state\` text DEFAULT 'draft',
  	\`version_author_ids\` text,
  	\`version_approved_hash\` text,
  	\`version_approved_by\` text,
  	\`version_approved_at\` text,
  	\`version_reviewer_id\` text(36),
  	\`version_due_at\` text,
  	\`version_first_published_at\` text,
  	\`version_published_at\` text,
  	\`version_issued_by\` text,
  	\`version_scheduled_for\` text,
  	\`version_scheduled_by\` text,
  	\`version_scheduled_change\` text,
  	\`version_schedule_problem\` text,
  	\`version_schedule_attempts\` numeric,
  	\`version_next_attempt_at\` text,
  	\`version_urgent\` text,
  	\`version_withdrawn_at\` text,
  	\`version_withdrawn_reason\` text,
  	\`version_autosaved_by\` text,
  	\`version_imported_from_file_name\` text,
  	\`version_imported_from_fingerprint\` text,
  	\`version_imported_from_report\` text,
  	\`version_slug\` text,
  	\`version_review_on\` text,
  	\`version_seo_title\` text,
  	\`version_seo_description\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`vacancies\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_reviewer_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_vacancies_v_parent_idx\` ON \`_vacancies_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_vacancies_v_version_version_title_idx\` ON \`_vacancies_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_vacancies_v_version_version_state_idx\` ON \`_vacancies_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_vacancies_v_version_version_reviewer_idx\` ON \`_vacancies_v\` (\`version_reviewer_id\`);`)
  await db.run(sql`CREATE INDEX \`_vacancies_v_version_version_published_at_idx\` ON \`_vacancies_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_vacancies_v_version_version_scheduled_for_idx\` ON \`_vacancies_v\` (\`version_scheduled_for\`);`)
  await db.run(sql`CREATE INDEX \`_vacancies_v_version_imported_from_version_imported_from_idx\` ON \`_vacancies_v\` (\`version_imported_from_fingerprint\`);`)
  await db.run(sql`CREATE INDEX \`_vacancies_v_version_version_slug_idx\` ON \`_vacancies_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_vacancies_v_version_version_updated_at_idx\` ON \`_vacancies_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_vacancies_v_version_version_created_at_idx\` ON \`_vacancies_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_vacancies_v_version_version_deleted_at_idx\` ON \`_vacancies_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_vacancies_v_version_version__status_idx\` ON \`_vacancies_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_vacancies_v_created_at_idx\` ON \`_vacancies_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_vacancies_v_updated_at_idx\` ON \`_vacancies_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_vacancies_v_latest_idx\` ON \`_vacancies_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_vacancies_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`campaigns_id\` text(36),
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_vacancies_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`campaigns_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_vacancies_v_rels_order_idx\` ON \`_vacancies_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_vacancies_v_rels_parent_idx\` ON \`_vacancies_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_vacancies_v_rels_path_idx\` ON \`_vacancies_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_vacancies_v_rels_campaigns_id_idx\` ON \`_vacancies_v_rels\` (\`campaigns_id\`);`)
  await db.run(sql`CREATE INDEX \`_vacancies_v_rels_topics_id_idx\` ON \`_vacancies_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`people_appointments\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`role\` text,
  	\`starts_on\` text,
  	\`ends_on\` text,
  	\`seen_on\` text,
  	\`is_held_now\` integer DEFAULT false,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`people_appointments_order_idx\` ON \`people_appointments\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`people_appointments_parent_id_idx\` ON \`people_appointments\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`people_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`note\` text,
  	\`at\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`people_changes_order_idx\` ON \`people_changes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`people_changes_parent_id_idx\` ON \`people_changes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`people\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`title_before\` text,
  	\`letters_after\` text,
  	\`portrait_id\` text(36),
  	\`biography\` text,
  	\`interviews_is_available\` integer DEFAULT false,
  	\`interviews_subjects\` text,
  	\`interviews_languages\` text,
  	\`state\` text DEFAULT 'draft',
  	\`author_ids\` text,
  	\`approved_hash\` text,
  	\`approved_by\` text,
  	\`approved_at\` text,
  	\`reviewer_id\` text(36),
  	\`due_at\` text,
  	\`first_published_at\` text,
  	\`published_at\` text,
  	\`issued_by\` text,
  	\`scheduled_for\` text,
  	\`scheduled_by\` text,
  	\`scheduled_change\` text,
  	\`schedule_problem\` text,
  	\`schedule_attempts\` numeric,
  	\`next_attempt_at\` text,
  	\`urgent\` text,
  	\`withdrawn_at\` text,
  	\`withdrawn_reason\` text,
  	\`autosaved_by\` text,
  	\`imported_from_file_name\` text,
  	\`imported_from_fingerprint\` text,
  	\`imported_from_report\` text,
  	\`slug\` text,
  	\`review_on\` text,
  	\`seo_title\` text,
  	\`seo_description\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`portrait_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`reviewer_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`people_title_idx\` ON \`people\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`people_portrait_idx\` ON \`people\` (\`portrait_id\`);`)
  await db.run(sql`CREATE INDEX \`people_state_idx\` ON \`people\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`people_reviewer_idx\` ON \`people\` (\`reviewer_id\`);`)
  await db.run(sql`CREATE INDEX \`people_published_at_idx\` ON \`people\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`people_scheduled_for_idx\` ON \`people\` (\`scheduled_for\`);`)
  await db.run(sql`CREATE INDEX \`people_imported_from_imported_from_fingerprint_idx\` ON \`people\` (\`imported_from_fingerprint\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`people_slug_idx\` ON \`people\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`people_updated_at_idx\` ON \`people\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`people_created_at_idx\` ON \`people\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`people_deleted_at_idx\` ON \`people\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`people__status_idx\` ON \`people\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`people_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`people_rels_order_idx\` ON \`people_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`people_rels_parent_idx\` ON \`people_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`people_rels_path_idx\` ON \`people_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`people_rels_topics_id_idx\` ON \`people_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`_people_v_version_appointments\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`role\` text,
  	\`starts_on\` text,
  	\`ends_on\` text,
  	\`seen_on\` text,
  	\`is_held_now\` integer DEFAULT false,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_people_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_people_v_version_appointments_order_idx\` ON \`_people_v_version_appointments\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_appointments_parent_id_idx\` ON \`_people_v_version_appointments\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_people_v_version_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`note\` text,
  	\`at\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_people_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_people_v_version_changes_order_idx\` ON \`_people_v_version_changes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_changes_parent_id_idx\` ON \`_people_v_version_changes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_people_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_title_before\` text,
  	\`version_letters_after\` text,
  	\`version_portrait_id\` text(36),
  	\`version_biography\` text,
  	\`version_interviews_is_available\` integer DEFAULT false,
  	\`version_interviews_subjects\` text,
  	\`version_interviews_languages\` text,
  	\`version_state\` text DEFAULT 'draft',
  	\`version_author_ids\` text,
  	\`version_approved_hash\` text,
  	\`version_approved_by\` text,
  	\`version_approved_at\` text,
  	\`version_reviewer_id\` text(36),
  	\`version_due_at\` text,
  	\`version_first_published_at\` text,
  	\`version_published_at\` text,
  	\`version_issued_by\` text,
  	\`version_scheduled_for\` text,
  	\`version_scheduled_by\` text,
  	\`version_scheduled_change\` text,
  	\`version_schedule_problem\` text,
  	\`version_schedule_attempts\` numeric,
  	\`version_next_attempt_at\` text,
  	\`version_urgent\` text,
  	\`version_withdrawn_at\` text,
  	\`version_withdrawn_reason\` text,
  	\`version_autosaved_by\` text,
  	\`version_imported_from_file_name\` text,
  	\`version_imported_from_fingerprint\` text,
  	\`version_imported_from_report\` text,
  	\`version_slug\` text,
  	\`version_review_on\` text,
  	\`version_seo_title\` text,
  	\`version_seo_description\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_portrait_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_reviewer_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_people_v_parent_idx\` ON \`_people_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_title_idx\` ON \`_people_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_portrait_idx\` ON \`_people_v\` (\`version_portrait_id\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_state_idx\` ON \`_people_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_reviewer_idx\` ON \`_people_v\` (\`version_reviewer_id\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_published_at_idx\` ON \`_people_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_scheduled_for_idx\` ON \`_people_v\` (\`version_scheduled_for\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_imported_from_version_imported_from_fi_idx\` ON \`_people_v\` (\`version_imported_from_fingerprint\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_slug_idx\` ON \`_people_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_updated_at_idx\` ON \`_people_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_created_at_idx\` ON \`_people_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_deleted_at_idx\` ON \`_people_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version__status_idx\` ON \`_people_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_created_at_idx\` ON \`_people_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_updated_at_idx\` ON \`_people_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_latest_idx\` ON \`_people_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_people_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_people_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_people_v_rels_order_idx\` ON \`_people_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_rels_parent_idx\` ON \`_people_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_rels_path_idx\` ON \`_people_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_rels_topics_id_idx\` ON \`_people_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations_kind\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_kind_order_idx\` ON \`organisations_kind\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`organisations_kind_parent_idx\` ON \`organisations_kind\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`note\` text,
  	\`at\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_changes_order_idx\` ON \`organisations_changes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`organisations_changes_parent_id_idx\` ON \`organisations_changes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`organisations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text,
  	\`summary\` text,
  	\`website\` text,
  	\`logo_id\` text(36),
  	\`state\` text DEFAULT 'draft',
  	\`author_ids\` text,
  	\`approved_hash\` text,
  	\`approved_by\` text,
  	\`approved_at\` text,
  	\`reviewer_id\` text(36),
  	\`due_at\` text,
  	\`first_published_at\` text,
  	\`published_at\` text,
  	\`issued_by\` text,
  	\`scheduled_for\` text,
  	\`scheduled_by\` text,
  	\`scheduled_change\` text,
  	\`schedule_problem\` text,
  	\`schedule_attempts\` numeric,
  	\`next_attempt_at\` text,
  	\`urgent\` text,
  	\`withdrawn_at\` text,
  	\`withdrawn_reason\` text,
  	\`autosaved_by\` text,
  	\`imported_from_file_name\` text,
  	\`imported_from_fingerprint\` text,
  	\`imported_from_report\` text,
  	\`slug\` text,
  	\`review_on\` text,
  	\`seo_title\` text,
  	\`seo_description\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`reviewer_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_title_idx\` ON \`organisations\` (\`title\`);`)
  await db.run(sql`CREATE INDEX \`organisations_logo_idx\` ON \`organisations\` (\`logo_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_state_idx\` ON \`organisations\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`organisations_reviewer_idx\` ON \`organisations\` (\`reviewer_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_published_at_idx\` ON \`organisations\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations_scheduled_for_idx\` ON \`organisations\` (\`scheduled_for\`);`)
  await db.run(sql`CREATE INDEX \`organisations_imported_from_imported_from_fingerprint_idx\` ON \`organisations\` (\`imported_from_fingerprint\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`organisations_slug_idx\` ON \`organisations\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`organisations_updated_at_idx\` ON \`organisations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations_created_at_idx\` ON \`organisations\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations_deleted_at_idx\` ON \`organisations\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`organisations__status_idx\` ON \`organisations\` (\`_status\`);`)
  await db.run(sql`CREATE TABLE \`organisations_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`organisations_rels_order_idx\` ON \`organisations_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_parent_idx\` ON \`organisations_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_path_idx\` ON \`organisations_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`organisations_rels_topics_id_idx\` ON \`organisations_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_version_kind\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_kind_order_idx\` ON \`_organisations_v_version_kind\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_kind_parent_idx\` ON \`_organisations_v_version_kind\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_version_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`note\` text,
  	\`at\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_changes_order_idx\` ON \`_organisations_v_version_changes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_changes_parent_id_idx\` ON \`_organisations_v_version_changes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text(36),
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_website\` text,
  	\`version_logo_id\` text(36),
  	\`version_state\` text DEFAULT 'draft',
  	\`version_author_ids\` text,
  	\`version_approved_hash\` text,
  	\`version_approved_by\` text,
  	\`version_approved_at\` text,
  	\`version_reviewer_id\` text(36),
  	\`version_due_at\` text,
  	\`version_first_published_at\` text,
  	\`version_published_at\` text,
  	\`version_issued_by\` text,
  	\`version_scheduled_for\` text,
  	\`version_scheduled_by\` text,
  	\`version_scheduled_change\` text,
  	\`version_schedule_problem\` text,
  	\`version_schedule_attempts\` numeric,
  	\`version_next_attempt_at\` text,
  	\`version_urgent\` text,
  	\`version_withdrawn_at\` text,
  	\`version_withdrawn_reason\` text,
  	\`version_autosaved_by\` text,
  	\`version_imported_from_file_name\` text,
  	\`version_imported_from_fingerprint\` text,
  	\`version_imported_from_report\` text,
  	\`version_slug\` text,
  	\`version_review_on\` text,
  	\`version_seo_title\` text,
  	\`version_seo_description\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_logo_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_reviewer_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_parent_idx\` ON \`_organisations_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_title_idx\` ON \`_organisations_v\` (\`version_title\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_logo_idx\` ON \`_organisations_v\` (\`version_logo_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_state_idx\` ON \`_organisations_v\` (\`version_state\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_reviewer_idx\` ON \`_organisations_v\` (\`version_reviewer_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_published_at_idx\` ON \`_organisations_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_scheduled_for_idx\` ON \`_organisations_v\` (\`version_scheduled_for\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_imported_from_version_imported__idx\` ON \`_organisations_v\` (\`version_imported_from_fingerprint\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_slug_idx\` ON \`_organisations_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_updated_at_idx\` ON \`_organisations_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_created_at_idx\` ON \`_organisations_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version_deleted_at_idx\` ON \`_organisations_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_version_version__status_idx\` ON \`_organisations_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_created_at_idx\` ON \`_organisations_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_updated_at_idx\` ON \`_organisations_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_latest_idx\` ON \`_organisations_v\` (\`latest\`);`)
  await db.run(sql`CREATE TABLE \`_organisations_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`topics_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_organisations_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_order_idx\` ON \`_organisations_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_parent_idx\` ON \`_organisations_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_path_idx\` ON \`_organisations_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_organisations_v_rels_topics_id_idx\` ON \`_organisations_v_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`alt\` text,
  	\`is_decorative\` integer DEFAULT false,
  	\`caption\` text,
  	\`credit\` text NOT NULL,
  	\`licence\` text DEFAULT 'editorial-single-story' NOT NULL,
  	\`licence_ends_on\` text,
  	\`people_shown\` text DEFAULT 'none' NOT NULL,
  	\`consent\` text,
  	\`accessible_version\` text,
  	\`pages\` numeric,
  	\`is_in_press_room\` integer DEFAULT false,
  	\`is_public\` integer DEFAULT false,
  	\`used_in\` text,
  	\`sha256\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	\`sizes_small_url\` text,
  	\`sizes_small_width\` numeric,
  	\`sizes_small_height\` numeric,
  	\`sizes_small_mime_type\` text,
  	\`sizes_small_filesize\` numeric,
  	\`sizes_small_filename\` text,
  	\`sizes_medium_url\` text,
  	\`sizes_medium_width\` numeric,
  	\`sizes_medium_height\` numeric,
  	\`sizes_medium_mime_type\` text,
  	\`sizes_medium_filesize\` numeric,
  	\`sizes_medium_filename\` text,
  	\`sizes_large_url\` text,
  	\`sizes_large_width\` numeric,
  	\`sizes_large_height\` numeric,
  	\`sizes_large_mime_type\` text,
  	\`sizes_large_filesize\` numeric,
  	\`sizes_large_filename\` text,
  	\`sizes_social_url\` text,
  	\`sizes_social_width\` numeric,
  	\`sizes_social_height\` numeric,
  	\`sizes_social_mime_type\` text,
  	\`sizes_social_filesize\` numeric,
  	\`sizes_social_filename\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`media_is_public_idx\` ON \`media\` (\`is_public\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_small_sizes_small_filename_idx\` ON \`media\` (\`sizes_small_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_medium_sizes_medium_filename_idx\` ON \`media\` (\`sizes_medium_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_large_sizes_large_filename_idx\` ON \`media\` (\`sizes_large_filename\`);`)
  await db.run(sql`CREATE INDEX \`media_sizes_social_sizes_social_filename_idx\` ON \`media\` (\`sizes_social_filename\`);`)
  await db.run(sql`CREATE TABLE \`topics\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`description\` text,
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`topics_slug_idx\` ON \`topics\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`topics_updated_at_idx\` ON \`topics\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`topics_created_at_idx\` ON \`topics\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`places\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`title\` text NOT NULL,
  	\`description\` text,
  	\`kind\` text DEFAULT 'town' NOT NULL,
  	\`slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`places_slug_idx\` ON \`places\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`places_updated_at_idx\` ON \`places\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`places_created_at_idx\` ON \`places\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`users_roles\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_roles_order_idx\` ON \`users_roles\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`users_roles_parent_idx\` ON \`users_roles\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`users_sessions_order_idx\` ON \`users_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`users_sessions_parent_id_idx\` ON \`users_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`users\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`mail_handovers\` integer DEFAULT true,
  	\`mail_changes\` integer DEFAULT true,
  	\`mail_comments\` integer DEFAULT true,
  	\`mail_published\` integer DEFAULT true,
  	\`mail_failures\` integer DEFAULT true,
  	\`mail_digest\` integer DEFAULT true,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`reset_password_requested_at\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`users_updated_at_idx\` ON \`users\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`users_created_at_idx\` ON \`users\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`users_email_idx\` ON \`users\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`redirects\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`from\` text NOT NULL,
  	\`to\` text,
  	\`reason\` text,
  	\`note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`redirects_from_idx\` ON \`redirects\` (\`from\`);`)
  await db.run(sql`CREATE INDEX \`redirects_updated_at_idx\` ON \`redirects\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`redirects_created_at_idx\` ON \`redirects\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`checked_links\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`address\` text NOT NULL,
  	\`problem\` text,
  	\`checked_at\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`checked_links_address_idx\` ON \`checked_links\` (\`address\`);`)
  await db.run(sql`CREATE INDEX \`checked_links_problem_idx\` ON \`checked_links\` (\`problem\`);`)
  await db.run(sql`CREATE INDEX \`checked_links_checked_at_idx\` ON \`checked_links\` (\`checked_at\`);`)
  await db.run(sql`CREATE TABLE \`audit_events\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`sequence\` numeric NOT NULL,
  	\`at\` text NOT NULL,
  	\`action\` text NOT NULL,
  	\`outcome\` text NOT NULL,
  	\`summary\` text NOT NULL,
  	\`actor_id\` text,
  	\`actor_name\` text,
  	\`actor_roles\` text,
  	\`from\` text,
  	\`item_kind\` text,
  	\`item_id\` text,
  	\`item_title\` text,
  	\`state_from\` text,
  	\`state_to\` text,
  	\`version\` text,
  	\`content_hash\` text,
  	\`why\` text,
  	\`details\` text,
  	\`previous_hash\` text,
  	\`hash\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`audit_events_sequence_idx\` ON \`audit_events\` (\`sequence\`);`)
  await db.run(sql`CREATE INDEX \`audit_events_at_idx\` ON \`audit_events\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`audit_events_action_idx\` ON \`audit_events\` (\`action\`);`)
  await db.run(sql`CREATE INDEX \`audit_events_actor_id_idx\` ON \`audit_events\` (\`actor_id\`);`)
  await db.run(sql`CREATE INDEX \`audit_events_item_kind_idx\` ON \`audit_events\` (\`item_kind\`);`)
  await db.run(sql`CREATE INDEX \`audit_events_item_id_idx\` ON \`audit_events\` (\`item_id\`);`)
  await db.run(sql`CREATE TABLE \`comments\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`item_kind\` text NOT NULL,
  	\`item_id\` text NOT NULL,
  	\`act\` text DEFAULT 'comment' NOT NULL,
  	\`words\` text,
  	\`parent_id\` text(36),
  	\`field\` text,
  	\`field_label\` text,
  	\`row_id\` text,
  	\`mentioned_ids\` text,
  	\`author_id\` text NOT NULL,
  	\`author_name\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`comments\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`comments_item_id_idx\` ON \`comments\` (\`item_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_parent_idx\` ON \`comments\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`comments_updated_at_idx\` ON \`comments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`comments_created_at_idx\` ON \`comments\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`open_transitions\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`item\` text NOT NULL,
  	\`step\` text NOT NULL,
  	\`owner\` text NOT NULL,
  	\`lease_until\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`open_transitions_item_idx\` ON \`open_transitions\` (\`item\`);`)
  await db.run(sql`CREATE INDEX \`open_transitions_lease_until_idx\` ON \`open_transitions\` (\`lease_until\`);`)
  await db.run(sql`CREATE INDEX \`open_transitions_updated_at_idx\` ON \`open_transitions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`open_transitions_created_at_idx\` ON \`open_transitions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs_log\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`executed_at\` text NOT NULL,
  	\`completed_at\` text NOT NULL,
  	\`task_slug\` text NOT NULL,
  	\`task_i_d\` text NOT NULL,
  	\`input\` text,
  	\`output\` text,
  	\`state\` text NOT NULL,
  	\`error\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`payload_jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_order_idx\` ON \`payload_jobs_log\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_parent_id_idx\` ON \`payload_jobs_log\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`input\` text,
  	\`completed_at\` text,
  	\`total_tried\` numeric DEFAULT 0,
  	\`has_error\` integer DEFAULT false,
  	\`error\` text,
  	\`task_slug\` text,
  	\`queue\` text DEFAULT 'default',
  	\`wait_until\` text,
  	\`processing\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_completed_at_idx\` ON \`payload_jobs\` (\`completed_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_total_tried_idx\` ON \`payload_jobs\` (\`total_tried\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_has_error_idx\` ON \`payload_jobs\` (\`has_error\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_task_slug_idx\` ON \`payload_jobs\` (\`task_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_queue_idx\` ON \`payload_jobs\` (\`queue\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_wait_until_idx\` ON \`payload_jobs\` (\`wait_until\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_processing_idx\` ON \`payload_jobs\` (\`processing\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_updated_at_idx\` ON \`payload_jobs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_created_at_idx\` ON \`payload_jobs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`news_releases_id\` text(36),
  	\`campaigns_id\` text(36),
  	\`events_id\` text(36),
  	\`strategies_id\` text(36),
  	\`pages_id\` text(36),
  	\`alert_banners_id\` text(36),
  	\`values_id\` text(36),
  	\`staff_networks_id\` text(36),
  	\`accreditations_id\` text(36),
  	\`vacancies_id\` text(36),
  	\`people_id\` text(36),
  	\`organisations_id\` text(36),
  	\`media_id\` text(36),
  	\`topics_id\` text(36),
  	\`places_id\` text(36),
  	\`users_id\` text(36),
  	\`redirects_id\` text(36),
  	\`checked_links_id\` text(36),
  	\`audit_events_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_releases_id\`) REFERENCES \`news_releases\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`campaigns_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`strategies_id\`) REFERENCES \`strategies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`alert_banners_id\`) REFERENCES \`alert_banners\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`values_id\`) REFERENCES \`values\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`staff_networks_id\`) REFERENCES \`staff_networks\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`accreditations_id\`) REFERENCES \`accreditations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`vacancies_id\`) REFERENCES \`vacancies\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`organisations_id\`) REFERENCES \`organisations\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`media_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`topics_id\`) REFERENCES \`topics\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`places_id\`) REFERENCES \`places\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`redirects_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`checked_links_id\`) REFERENCES \`checked_links\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`audit_events_id\`) REFERENCES \`audit_events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_news_releases_id_idx\` ON \`payload_locked_documents_rels\` (\`news_releases_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_campaigns_id_idx\` ON \`payload_locked_documents_rels\` (\`campaigns_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_events_id_idx\` ON \`payload_locked_documents_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_strategies_id_idx\` ON \`payload_locked_documents_rels\` (\`strategies_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_alert_banners_id_idx\` ON \`payload_locked_documents_rels\` (\`alert_banners_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_values_id_idx\` ON \`payload_locked_documents_rels\` (\`values_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_staff_networks_id_idx\` ON \`payload_locked_documents_rels\` (\`staff_networks_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_accreditations_id_idx\` ON \`payload_locked_documents_rels\` (\`accreditations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_vacancies_id_idx\` ON \`payload_locked_documents_rels\` (\`vacancies_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_people_id_idx\` ON \`payload_locked_documents_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_organisations_id_idx\` ON \`payload_locked_documents_rels\` (\`organisations_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_media_id_idx\` ON \`payload_locked_documents_rels\` (\`media_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_topics_id_idx\` ON \`payload_locked_documents_rels\` (\`topics_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_places_id_idx\` ON \`payload_locked_documents_rels\` (\`places_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_users_id_idx\` ON \`payload_locked_documents_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_redirects_id_idx\` ON \`payload_locked_documents_rels\` (\`redirects_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_checked_links_id_idx\` ON \`payload_locked_documents_rels\` (\`checked_links_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_audit_events_id_idx\` ON \`payload_locked_documents_rels\` (\`audit_events_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`users_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`users_id\`) REFERENCES \`users\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_users_id_idx\` ON \`payload_preferences_rels\` (\`users_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`settings_administrations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`starts_on\` text NOT NULL,
  	\`ends_on\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`settings_administrations_order_idx\` ON \`settings_administrations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`settings_administrations_parent_id_idx\` ON \`settings_administrations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`settings_social\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text NOT NULL,
  	\`address\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`settings_social_order_idx\` ON \`settings_social\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`settings_social_parent_id_idx\` ON \`settings_social\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`settings_footer_columns_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text NOT NULL,
  	\`address\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`settings_footer_columns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`settings_footer_columns_links_order_idx\` ON \`settings_footer_columns_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`settings_footer_columns_links_parent_id_idx\` ON \`settings_footer_columns_links\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`settings_footer_columns\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`heading\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`settings_footer_columns_order_idx\` ON \`settings_footer_columns\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`settings_footer_columns_parent_id_idx\` ON \`settings_footer_columns\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`settings\` (
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
  await db.run(sql`CREATE INDEX \`settings_logo_idx\` ON \`settings\` (\`logo_id\`);`)
  await db.run(sql`CREATE INDEX \`settings_featured_strategy_idx\` ON \`settings\` (\`featured_strategy_id\`);`)
  await db.run(sql`CREATE TABLE \`settings_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`campaigns_id\` text(36),
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`settings\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`campaigns_id\`) REFERENCES \`campaigns\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`settings_rels_order_idx\` ON \`settings_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`settings_rels_parent_idx\` ON \`settings_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`settings_rels_path_idx\` ON \`settings_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`settings_rels_campaigns_id_idx\` ON \`settings_rels\` (\`campaigns_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`news_releases_notes_to_editors\`;`)
  await db.run(sql`DROP TABLE \`news_releases_changes\`;`)
  await db.run(sql`DROP TABLE \`news_releases\`;`)
  await db.run(sql`DROP TABLE \`news_releases_rels\`;`)
  await db.run(sql`DROP TABLE \`_news_releases_v_version_notes_to_editors\`;`)
  await db.run(sql`DROP TABLE \`_news_releases_v_version_changes\`;`)
  await db.run(sql`DROP TABLE \`_news_releases_v\`;`)
  await db.run(sql`DROP TABLE \`_news_releases_v_rels\`;`)
  await db.run(sql`DROP TABLE \`campaigns_aims\`;`)
  await db.run(sql`DROP TABLE \`campaigns_changes\`;`)
  await db.run(sql`DROP TABLE \`campaigns\`;`)
  await db.run(sql`DROP TABLE \`campaigns_rels\`;`)
  await db.run(sql`DROP TABLE \`_campaigns_v_version_aims\`;`)
  await db.run(sql`DROP TABLE \`_campaigns_v_version_changes\`;`)
  await db.run(sql`DROP TABLE \`_campaigns_v\`;`)
  await db.run(sql`DROP TABLE \`_campaigns_v_rels\`;`)
  await db.run(sql`DROP TABLE \`events_changes\`;`)
  await db.run(sql`DROP TABLE \`events\`;`)
  await db.run(sql`DROP TABLE \`events_rels\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_changes\`;`)
  await db.run(sql`DROP TABLE \`_events_v\`;`)
  await db.run(sql`DROP TABLE \`_events_v_rels\`;`)
  await db.run(sql`DROP TABLE \`strategies_priorities\`;`)
  await db.run(sql`DROP TABLE \`strategies_changes\`;`)
  await db.run(sql`DROP TABLE \`strategies\`;`)
  await db.run(sql`DROP TABLE \`strategies_rels\`;`)
  await db.run(sql`DROP TABLE \`_strategies_v_version_priorities\`;`)
  await db.run(sql`DROP TABLE \`_strategies_v_version_changes\`;`)
  await db.run(sql`DROP TABLE \`_strategies_v\`;`)
  await db.run(sql`DROP TABLE \`_strategies_v_rels\`;`)
  await db.run(sql`DROP TABLE \`pages_changes\`;`)
  await db.run(sql`DROP TABLE \`pages\`;`)
  await db.run(sql`DROP TABLE \`pages_rels\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_version_changes\`;`)
  await db.run(sql`DROP TABLE \`_pages_v\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_rels\`;`)
  await db.run(sql`DROP TABLE \`alert_banners_changes\`;`)
  await db.run(sql`DROP TABLE \`alert_banners\`;`)
  await db.run(sql`DROP TABLE \`alert_banners_rels\`;`)
  await db.run(sql`DROP TABLE \`_alert_banners_v_version_changes\`;`)
  await db.run(sql`DROP TABLE \`_alert_banners_v\`;`)
  await db.run(sql`DROP TABLE \`_alert_banners_v_rels\`;`)
  await db.run(sql`DROP TABLE \`values_changes\`;`)
  await db.run(sql`DROP TABLE \`values\`;`)
  await db.run(sql`DROP TABLE \`values_rels\`;`)
  await db.run(sql`DROP TABLE \`_values_v_version_changes\`;`)
  await db.run(sql`DROP TABLE \`_values_v\`;`)
  await db.run(sql`DROP TABLE \`_values_v_rels\`;`)
  await db.run(sql`DROP TABLE \`staff_networks_changes\`;`)
  await db.run(sql`DROP TABLE \`staff_networks\`;`)
  await db.run(sql`DROP TABLE \`staff_networks_rels\`;`)
  await db.run(sql`DROP TABLE \`_staff_networks_v_version_changes\`;`)
  await db.run(sql`DROP TABLE \`_staff_networks_v\`;`)
  await db.run(sql`DROP TABLE \`_staff_networks_v_rels\`;`)
  await db.run(sql`DROP TABLE \`accreditations_changes\`;`)
  await db.run(sql`DROP TABLE \`accreditations\`;`)
  await db.run(sql`DROP TABLE \`accreditations_rels\`;`)
  await db.run(sql`DROP TABLE \`_accreditations_v_version_changes\`;`)
  await db.run(sql`DROP TABLE \`_accreditations_v\`;`)
  await db.run(sql`DROP TABLE \`_accreditations_v_rels\`;`)
  await db.run(sql`DROP TABLE \`vacancies_changes\`;`)
  await db.run(sql`DROP TABLE \`vacancies\`;`)
  await db.run(sql`DROP TABLE \`vacancies_rels\`;`)
  await db.run(sql`DROP TABLE \`_vacancies_v_version_changes\`;`)
  await db.run(sql`DROP TABLE \`_vacancies_v\`;`)
  await db.run(sql`DROP TABLE \`_vacancies_v_rels\`;`)
  await db.run(sql`DROP TABLE \`people_appointments\`;`)
  await db.run(sql`DROP TABLE \`people_changes\`;`)
  await db.run(sql`DROP TABLE \`people\`;`)
  await db.run(sql`DROP TABLE \`people_rels\`;`)
  await db.run(sql`DROP TABLE \`_people_v_version_appointments\`;`)
  await db.run(sql`DROP TABLE \`_people_v_version_changes\`;`)
  await db.run(sql`DROP TABLE \`_people_v\`;`)
  await db.run(sql`DROP TABLE \`_people_v_rels\`;`)
  await db.run(sql`DROP TABLE \`organisations_kind\`;`)
  await db.run(sql`DROP TABLE \`organisations_changes\`;`)
  await db.run(sql`DROP TABLE \`organisations\`;`)
  await db.run(sql`DROP TABLE \`organisations_rels\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_version_kind\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_version_changes\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v\`;`)
  await db.run(sql`DROP TABLE \`_organisations_v_rels\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`topics\`;`)
  await db.run(sql`DROP TABLE \`places\`;`)
  await db.run(sql`DROP TABLE \`users_roles\`;`)
  await db.run(sql`DROP TABLE \`users_sessions\`;`)
  await db.run(sql`DROP TABLE \`users\`;`)
  await db.run(sql`DROP TABLE \`redirects\`;`)
  await db.run(sql`DROP TABLE \`checked_links\`;`)
  await db.run(sql`DROP TABLE \`audit_events\`;`)
  await db.run(sql`DROP TABLE \`comments\`;`)
  await db.run(sql`DROP TABLE \`open_transitions\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs_log\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
  await db.run(sql`DROP TABLE \`settings_administrations\`;`)
  await db.run(sql`DROP TABLE \`settings_social\`;`)
  await db.run(sql`DROP TABLE \`settings_footer_columns_links\`;`)
  await db.run(sql`DROP TABLE \`settings_footer_columns\`;`)
  await db.run(sql`DROP TABLE \`settings\`;`)
  await db.run(sql`DROP TABLE \`settings_rels\`;`)
}
