# Image of one service, or of the gateway, from what ./mvnw package made; nothing is fetched:
#   docker build -f deploy/containers/service.Dockerfile --build-arg SERVICE=shortage-service -t localhost/stagepact/shortage-service .
FROM eclipse-temurin:25-jre AS layout
ARG SERVICE
# The cache of classes exists after training only (./stagepact --compose train).
COPY ${SERVICE}/target/quarkus-app ${SERVICE}/target/aot-cach[e] /layout/application/
COPY deploy/containers/healthy deploy/containers/start /layout/application/
# The same input gives the same layers, whenever it was built; the cache of classes is valid for jars of this time only.
RUN mkdir /layout/libraries /layout/cache /layout/training \
 && mv /layout/application/lib /layout/libraries/ \
 && (mv /layout/application/app.aot /layout/cache/ 2>/dev/null || true) \
 && chmod -R u=rwX,go=rX /layout && chmod 755 /layout/application/healthy /layout/application/start \
 && find /layout -exec touch -h -d @0 {} +

FROM eclipse-temurin:25-jre
ARG SERVICE
ARG VERSION
LABEL org.opencontainers.image.title="Stagepact ${SERVICE}" \
      org.opencontainers.image.version="${VERSION}" \
      org.opencontainers.image.vendor="Stagepact maintainers" \
      org.opencontainers.image.licenses="EUPL-1.2"
# From what changes least to what changes most.
COPY --from=layout /layout/libraries/ /opt/stagepact/
COPY --from=layout /layout/application/ /opt/stagepact/
COPY --from=layout /layout/cache/ /opt/stagepact/
COPY --from=layout --chown=10001:10001 /layout/training/ /training/
USER 10001:10001
ENTRYPOINT ["/opt/stagepact/start"]
