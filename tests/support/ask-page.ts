import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'

import type { GetServerSideProps, GetServerSidePropsContext } from 'next'
import { createElement, type ComponentType } from 'react'

import type { LoadedProps, PublicPageProps } from '@/site/http/public-page'

type PageModule<View> = {
  default: ComponentType<PublicPageProps<View>>
  getServerSideProps: GetServerSideProps<LoadedProps<View>>
}

export type AnsweredPage = {
  status: number
  headers: Record<string, string>
  /** The target of a redirect. */
  location: string | null
  html: string
}

type Asked = {
  params?: Record<string, string | string[]>
  isPreview?: boolean
  /** Request headers, with names in lower case. */
  headers?: Record<string, string>
}

/**
 * Renders a public page in-process: its `getServerSideProps`, then `_app.tsx`. The output of
 * `next/head` is missing.
 */
export async function askPage<View>(
  page: PageModule<View>,
  address: string,
  { params, isPreview = false, headers: sent = {} }: Asked = {},
): Promise<AnsweredPage> {
  const { default: App } = await import('@/pages/_app')
  const { renderToStaticMarkup } = await import('react-dom/server')
  const req = Object.assign(new IncomingMessage(new Socket()), { method: 'GET', headers: sent })
  const res = new ServerResponse(req)
  const query = Object.fromEntries(new URL(address, 'https://hub.invalid').searchParams)
  const result = await page.getServerSideProps({
    req,
    res,
    params,
    query: { ...query, ...params },
    resolvedUrl: address,
    draftMode: isPreview,
  } as unknown as GetServerSidePropsContext) // the loaders read nothing else
  const headers = Object.fromEntries(
    Object.entries(res.getHeaders()).map(([name, value]) => [name, String(value)]),
  )
  if ('redirect' in result) {
    const { destination } = result.redirect
    const status = 'statusCode' in result.redirect ? result.redirect.statusCode : 308
    return { status, headers, location: destination, html: '' }
  }
  if ('notFound' in result) return { status: 404, headers, location: null, html: '' }
  const shown = { Component: page.default, pageProps: await result.props }
  const html = renderToStaticMarkup(createElement(App as ComponentType<never>, shown as never)) // it does not read the router that Next passes as well
  return { status: res.statusCode, headers, location: null, html }
}
