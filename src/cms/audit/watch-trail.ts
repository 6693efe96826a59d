import path from 'node:path'

import type { Payload } from 'payload'

import type { AuditEvent } from '@/cms/generated/payload-types'
import { keyNamed } from '@/domain/audit/audit-chain'
import { type AuditHead, describeUnmet } from '@/domain/audit/audit-heads'
import { env } from '@/env'
import { oncePerProcess } from '@/once-per-process'

import { auditKeys } from './audit-keys'
import { readHeadFile } from './head-file'
import { newestEvent } from './newest-event'
import { findUnmet, findUnsigned } from './read-heads'
import { isNotedAsWritten, readSignedHead } from './trail-notes'

type Watch = { mark: AuditHead | null; told: string | null; unkept: string | null }

const nothing = (): Watch => ({ mark: null, told: null, unkept: null })
const watch = () => oncePerProcess('audit-watch', nothing)

/**
 * What is wrong with the end of the audit trail, in a sentence for the operator, or null: it lacks a head
 * that AUDIT_HEAD_FILE, the database or this process remembers, an event since then is not signed with a
 * key of the settings, it is empty and there are accounts, or the file is not as it was left or cannot be
 * written. Said in the log when it changes. Whether the whole chain holds is for `audit:verify`.
 */
export async function auditTrailProblem(payload: Payload): Promise<string | null> {
  const problem = (await trailProblem(payload)) ?? watch().unkept
  if (problem !== watch().told) tell(payload, problem)
  watch().told = problem
  return problem
}

/** The same, but for a file that could not be written, which is no reason not to try again. */
export async function trailProblem(payload: Payload): Promise<string | null> {
  const kept = await readKept(payload)
  if (typeof kept === 'string') return kept
  const newest = await newestEvent({ payload })
  const noted = [await readSignedHead(payload), watch().mark].filter((head) => head !== null)
  const gone = describeUnmet(await findUnmet(payload, [...kept, ...noted]), newest)
  if (gone) return gone
  if (!newest) return emptyProblem(payload)
  const problem = await signatureProblem(payload, newest, noted.at(-1) ?? null)
  if (!problem && newest.keyId) watch().mark = { sequence: newest.sequence, hash: newest.hash }
  return problem
}

/** Why the last try to write a head to the file failed, in a sentence; null where it did not. */
export function noteUnkept(problem: string | null): void {
  watch().unkept = problem
}

/** What is wrong with a trail without events: nothing, in a database without accounts. */
export async function emptyProblem(payload: Payload): Promise<string | null> {
  // Not a count, which MongoDB's adapter estimates.
  const find = { collection: 'users', limit: 1, select: {}, depth: 0, pagination: false } as const
  const { docs } = await payload.find(find)
  if (docs.length === 0) return null
  return 'The audit trail is empty, and there are accounts, the making of which was an event of it.'
}

async function signatureProblem(
  payload: Payload,
  newest: AuditEvent,
  signed: AuditHead | null,
): Promise<string | null> {
  // Before the start has sealed an older trail, its newest event is not signed.
  if (!signed && !newest.keyId) return null
  const last = newest.sequence - 1
  const after = Math.min(signed?.sequence ?? last, last)
  const event = await findUnsigned(payload, after)
  return event && keyIdProblem(event)
}

function keyIdProblem({ keyId, sequence }: AuditEvent): string {
  return keyId && !keyNamed(auditKeys(), keyId)
    ? `Audit event ${sequence} was signed with a key that is not set here (${keyId}).`
    : `Audit event ${sequence} was not signed by the hub.`
}

/** Only the newest few of the file: `audit:verify` compares all of it. */
async function readKept(payload: Payload): Promise<AuditHead[] | string> {
  const file = env.AUDIT_HEAD_FILE
  try {
    const heads = await readHeadFile(file)
    if (heads.length > 0 || !file) return heads.slice(-10)
  } catch (error) {
    return `AUDIT_HEAD_FILE cannot be read: ${error instanceof Error ? error.message : String(error)}`
  }
  return (await isNotedAsWritten(payload, path.resolve(file)))
    ? `AUDIT_HEAD_FILE has no audit heads any more, and the hub wrote some to it: ${file}.`
    : []
}

function tell({ logger }: Payload, problem: string | null): void {
  if (problem) logger.error(`${problem} See “The audit trail” in docs/operations.md.`)
  else logger.warn('The audit trail is as it should be again.')
}
