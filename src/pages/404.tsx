import { ProblemPage } from '@/site/components/problem-page/problem-page'

/** For what reaches no page, such as a missing file of Next's own. Pages say 404 with the site around it. */
export default function MissingFile() {
  return <ProblemPage status={404} />
}
