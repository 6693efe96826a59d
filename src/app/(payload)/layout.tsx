// Payload generates this file once; the check on who may call its server functions is ours.
import config from '@payload-config'
import '@payloadcms/next/css'
import type { ServerFunctionClient } from 'payload'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import { headers } from 'next/headers'
import React from 'react'

import { guardServerFunctions } from '@/cms/rest/guard-server-functions'

import { importMap } from './admin/importMap.js'
import './custom.css'

type Args = {
  children: React.ReactNode
}

const serverFunction: ServerFunctionClient = async function (args) {
  'use server'
  return callServerFunction(args)
}

const callServerFunction = guardServerFunctions({
  config,
  headersOf: headers,
  call: (args) => handleServerFunctions({ ...args, config, importMap }),
})

const Layout = ({ children }: Args) => (
  <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
    {children}
  </RootLayout>
)

export default Layout
