# Nothing secret goes in: settings come when a container starts, and .dockerignore keeps .env out,
# which Next would otherwise copy into its standalone output.
FROM node:24-bookworm-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci

# Needs no database and no secret: nothing is rendered from content before a request asks for it.
FROM dependencies AS build
COPY . .
RUN npm run build

# What a person runs beside the server (create-account, audit:verify): from source, so they need all of it.
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
# A new volume takes its owner from here. The program itself belongs to root and cannot change itself.
RUN install -d -o node -g node media audit .next/cache
USER node
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/live`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "server.js"]
