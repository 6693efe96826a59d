import Head from 'next/head'

import { PATHS } from '@/domain/paths'

const PROBLEM = {
  title: 'Sorry, there is a problem',
  text: 'This page did not load. It is not something you did. Try again in a few minutes.',
}
/** Also for a malformed address (400). */
const MISSING = {
  title: 'We cannot find that page',
  text: 'Check the address for a typing slip, or start from the home page.',
}

/** The last-resort error page: it reads nothing, so it works without the database. */
export function ProblemPage({ status }: { status: number }) {
  const { title, text } = status < 500 ? MISSING : PROBLEM
  return (
    <>
      <Head>
        <title>{title}</title>
        <meta key="viewport" name="viewport" content="width=device-width, initial-scale=1" />
        <meta key="robots" name="robots" content="noindex" />
      </Head>
      <div className="rim-line" />
      <main id="main" className="container section">
        <div className="prose">
          <h1>{title}</h1>
          <p className="standfirst">{text}</p>
          <p>
            <a className="button" href={PATHS.home}>
              Go to the home page
            </a>
          </p>
        </div>
      </main>
      <div className="skyline" />
      <footer className="site-footer" />
    </>
  )
}
