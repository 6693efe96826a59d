import type { AppProps } from 'next/app'

import '@/site/styles/site.css'
import { ErrorPage } from '@/site/articles/error-page/error-page'
import { ProblemPage } from '@/site/components/problem-page/problem-page'
import type { LoadedProps } from '@/site/http/public-page'

/** A page, or the error page in its place. */
export default function PublicSite({ Component, pageProps }: AppProps<LoadedProps>) {
  if ('isUnavailable' in pageProps) return <ProblemPage status={503} />
  if ('errorPage' in pageProps) {
    return <ErrorPage site={pageProps.site} errorPage={pageProps.errorPage} />
  }
  return <Component {...pageProps} />
}
