import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'

import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import nodemailer, { type Transporter } from 'nodemailer'

type MailArgs = {
  /** `smtp://USER:PASSWORD@HOST:PORT` or `smtps://…`; without one, mail is saved as files. */
  smtpUrl: string | undefined
  /** Where mail is saved as `.eml` files when there is no server. */
  folder: string
  from: string
}

/**
 * Sends mail by SMTP, or saves it as files that a mail program opens. Never uses Payload's default,
 * a test account at a third party.
 */
export const mailAdapter = ({ smtpUrl, folder, from }: MailArgs) =>
  nodemailerAdapter({
    defaultFromAddress: from,
    defaultFromName: 'News desk',
    skipVerify: true,
    transport: smtpUrl ? toServer(smtpUrl) : toFolder(folder),
  })

/** A silent server is given six minutes in all: after ten, a mail is presumed interrupted. */
const toServer = (url: string): Transporter =>
  nodemailer.createTransport({
    url,
    connectionTimeout: 30_000,
    greetingTimeout: 30_000,
    socketTimeout: 5 * 60_000,
  })

function toFolder(folder: string): Transporter {
  const composer = nodemailer.createTransport({ streamTransport: true, buffer: true })
  return nodemailer.createTransport({
    name: 'folder',
    version: '1',
    send: (mail, done) => {
      composer
        .sendMail(mail.data)
        .then(async ({ message, messageId, envelope }) => {
          const file = `${new Date().toISOString().replace(/[:.]/g, '-')}-${messageId.replace(/[^\w@.-]/g, '')}.eml`
          await mkdir(folder, { recursive: true })
          await writeFile(path.join(folder, file), message as Buffer) // a Buffer, because of `buffer: true`
          done(null, { messageId, envelope })
        })
        .catch((error: Error) => done(error, { messageId: '', envelope: { from: '', to: [] } }))
    },
  })
}
