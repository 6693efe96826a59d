# The image contains no secrets: settings are passed when a container starts, and .dockerignore
# excludes .env, which Next would otherwise copy into its standalone output.
FROM node:24-bookworm-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci

# Needs no database and no secret: no content is rendered before the first request.
FROM dependencies AS build
COPY . .
RUN npm run build

# The commands (create-account, audit:verify) run from source, so this image contains all of it.
FROM build AS commands
RUN install -d -o node -g node .demo .ts-run media audit
USER node
ENTRYPOINT ["npm", "run", "--silent"]

FROM node:24-bookworm-slim AS app
ENV NODE_ENV=production NODE_OPTIONS=--conditions=production
ENV HOSTNAME=0.0.0.0 PORT=3000 MEDIA_DIR=/app/media
WORKDIR /app
COPY --from=build /app/.next/standalone ./
COPY --from=build /app/.next/static ./.next/static
COPY --from=build /app/public ./public
# A new volume inherits its owner from here. The code is owned by root, so the process cannot modify it.
RUN install -d -o node -g node media audit .next/cache
USER node
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/live`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "server.js"]
