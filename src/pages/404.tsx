import { ProblemPage } from '@/site/components/problem-page/problem-page'

/**
 * Next requires one where there is an `_error`. Public pages send their own 404, with the site
 * around it.
 */
export default function MissingFile() {
  return <ProblemPage status={404} />
}
