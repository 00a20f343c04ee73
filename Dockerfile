# The backend, for `ROLE=serve`, `ROLE=work` or both. What goes into it is decided by scripts/image/build-image.sh, which runs without Docker.
FROM node:24.21.0-bookworm-slim AS build
WORKDIR /src
COPY . .
RUN sh scripts/image/build-image.sh /app && chown node:node /app/data

FROM node:24.21.0-bookworm-slim
COPY --from=build /app /app
WORKDIR /app
USER node
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4310 DATA_DIRECTORY=/app/data
EXPOSE 4310
VOLUME ["/app/data"]
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=30s --retries=3 CMD ["node", "ask-readiness.cjs"]
CMD ["node", "--enable-source-maps", "dist/server.js"]
