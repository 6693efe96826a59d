import { readSettings } from '@/cms/read/read-settings'
import { machineAnswer } from '@/site/http/machine-answer'
import { remembered } from '@/site/http/remembered'
import { themeCss } from '@/site/styles/theme-css'

/** `/theme.css`: the council's own colours, from settings. */
export const GET = remembered(async (request: Request) => {
  const body = themeCss(await readSettings())
  return machineAnswer({ request, body, type: 'text/css; charset=utf-8' })
})
