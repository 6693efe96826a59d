import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, openSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

type RunningNginx = { readonly pid: number; readonly stop: () => Promise<void> }

/** Whether nginx is installed; Debian's package nginx-light is enough. */
export const hasNginx = (): boolean => spawnSync('nginx', ['-v']).error === undefined

/** One process that serves static files, without logs or other modules. */
const configuration = (port: number, folder: string) => `
daemon off;
master_process off;
pid ${folder}/nginx.pid;
error_log ${folder}/nginx-error.log;
events { worker_connections 1024; }
http {
  access_log off;
  sendfile on;
  keepalive_requests 1000000000;
  gzip_static on;
  types { text/html html; application/rss+xml rss; application/json json; }
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  server { listen 127.0.0.1:${port}; root ${folder}/files; }
}
`

type NginxArgs = {
  port: number
  folder: string
  files: readonly { readonly fileName: string; readonly body: Buffer }[]
}

/** Serves these files on loopback, compressed in advance like the server's cached responses. */
export async function startNginx({ port, folder, files }: NginxArgs): Promise<RunningNginx> {
  mkdirSync(path.join(folder, 'files'), { recursive: true })
  for (const { fileName, body } of files) {
    writeFileSync(path.join(folder, 'files', fileName), body)
    writeFileSync(path.join(folder, 'files', `${fileName}.gz`), gzipSync(body))
  }
  const configurationFile = path.join(folder, 'nginx.conf')
  writeFileSync(configurationFile, configuration(port, folder))
  const log = openSync(path.join(folder, 'nginx.log'), 'w')
  const server = spawn('nginx', ['-p', folder, '-c', configurationFile], {
    stdio: ['ignore', log, log],
  })
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()))
  process.once('exit', () => server.kill('SIGKILL'))
  await untilServed(`http://127.0.0.1:${port}/${files[0]?.fileName}`)
  const stop = async () => {
    server.kill('SIGTERM')
    await ended
  }
  return { pid: server.pid ?? 0, stop }
}

async function untilServed(address: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const isServed = await fetch(address).then(
      ({ ok }) => ok,
      () => false, // not listening yet
    )
    if (isServed) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error('nginx did not start')
}
