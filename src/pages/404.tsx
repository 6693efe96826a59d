import { ProblemPage } from '@/site/components/problem-page/problem-page'

/** Next requires one where there is an `_error`. Public pages render their own 404. */
export default function MissingFile() {
  return <ProblemPage status={404} />
}
