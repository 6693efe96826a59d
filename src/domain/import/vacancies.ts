import type { FoundVacancy, Passage } from '@/domain/text/parsed-page'

const POSTS =
  /\b(?:one|two|three|four|five|six|\d{1,2}|an?)\s(?:new\s)?(?<role>[\p{L}][\p{L}\s-]{2,50}?)\s(?:roles?|posts?|vacanc(?:y|ies)|positions?)\s?:\s(?<list>[^.]{3,400})\./gu
const REPORTS_TO =
  /\breport(?:ing|s)?\s(?:directly\s)?to\sthe\s(?<who>\p{Lu}[\p{L}’'-]*(?:\s(?:(?:and|of|for|&)\s)?\p{Lu}[\p{L}’'-]*|\s(?:of|for)\s\p{Lu}[\p{L}’'-]*)*)/u
const RECRUITS =
  /\b(?:apply (?:today|now|here|online)|recruit(?:ing)? for|job vacanc|vacancies|join our team|consider joining|who are we looking for|closing date)\b/iu

/** Whether a page recruits for the council: it needs two signs of it, or a named post. */
export const readsAsRecruitment = (passages: readonly Passage[]): boolean =>
  findVacancies(passages).length > 0 ||
  passages.filter(({ text }) => RECRUITS.test(text)).length >= 2

/**
 * The posts that a page lists in the form `two … roles: A; and, B.`. `title` is the role with
 * initial capitals, then the area; `reportsTo` is whom the page says such roles report to, if it
 * does.
 */
export function findVacancies(passages: readonly Passage[]): FoundVacancy[] {
  const reportsTo =
    passages.map(({ text }) => REPORTS_TO.exec(text)?.groups?.who).find(Boolean) ?? null
  return passages.flatMap(({ text, lines }) =>
    [...text.matchAll(POSTS)].flatMap(({ groups }) =>
      areasOf(groups?.list ?? '').map((area) => ({
        title: `${raised(groups?.role ?? '')}, ${area}`,
        printed: area,
        reportsTo,
        line: lines[0] ?? 0,
      })),
    ),
  )
}

const areasOf = (list: string): string[] =>
  list
    .split(';')
    .map((part) => part.trim().replace(/^and,?\s+/u, ''))
    .filter((part) => /^\p{Lu}/u.test(part))

const raised = (role: string): string =>
  role.replace(/(?:^|\s)\p{Ll}/gu, (first) => first.toUpperCase())
