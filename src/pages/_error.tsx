import type { NextPageContext } from 'next'

import { ProblemPage } from '@/site/components/problem-page/problem-page'

/** Shown to readers when a page throws. Next has already logged the error. */
export default function ErrorPage({ status }: { status: number }) {
  return <ProblemPage status={status} />
}

ErrorPage.getInitialProps = ({ res, err }: NextPageContext) => ({
  status: res?.statusCode ?? err?.statusCode ?? 500,
})
