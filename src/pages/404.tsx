import { ProblemPage } from '@/site/components/problem-page/problem-page'

/** Next asks for one where there is an `_error`. Pages say 404 themselves, with the site around it. */
export default function MissingFile() {
  return <ProblemPage status={404} />
}
