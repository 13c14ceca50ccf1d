# Image of one service, or of the gateway, from what ./mvnw package made; nothing is fetched:
#   docker build -f deploy/containers/service.Dockerfile --build-arg SERVICE=shortage-service -t localhost/stagepact/shortage-service .
FROM eclipse-temurin:25-jre AS layout
ARG SERVICE
# The cache of classes exists after training only (./stagepact --compose train).
COPY ${SERVICE}/target/quarkus-app ${SERVICE}/target/aot-cach[e] /layout/application/opt/stagepact/
COPY deploy/containers/healthy deploy/containers/start /layout/application/opt/stagepact/
# The same input gives the same layers, whenever it was built: times are set to zero, also those of folders, for which every part has
# its whole path. The cache of classes is valid for jars of this time only.
RUN mkdir -p /layout/libraries/opt/stagepact /layout/cache/opt/stagepact /layout/training/training /layout/training/ledger \
 && mv /layout/application/opt/stagepact/lib /layout/libraries/opt/stagepact/ \
 && (mv /layout/application/opt/stagepact/app.aot /layout/cache/opt/stagepact/ 2>/dev/null || true) \
 && chmod -R u=rwX,go=rX /layout && chmod 755 /layout/application/opt/stagepact/healthy /layout/application/opt/stagepact/start \
 && chown 10001:10001 /layout/training/training /layout/training/ledger && find /layout -exec touch -h -d @0 {} +

FROM eclipse-temurin:25-jre
ARG SERVICE
ARG VERSION
# What tells that the program can work. At the port of /q/ when it begins with that, otherwise at the public one.
ARG HEALTH=/q/health/ready
ENV STAGEPACT_HEALTH=${HEALTH}
LABEL org.opencontainers.image.title="Stagepact ${SERVICE}" \
      org.opencontainers.image.version="${VERSION}" \
      org.opencontainers.image.vendor="Stagepact maintainers" \
      org.opencontainers.image.licenses="EUPL-1.2"
# From what changes least to what changes most.
COPY --from=layout /layout/libraries/ /
COPY --from=layout /layout/application/ /
COPY --from=layout /layout/cache/ /
COPY --from=layout /layout/training/ /
USER 10001:10001
HEALTHCHECK --interval=5s --timeout=6s --retries=3 --start-period=300s CMD ["/opt/stagepact/healthy"]
ENTRYPOINT ["/opt/stagepact/start"]
