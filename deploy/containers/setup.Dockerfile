# Image of what runs once before the services: makes secrets, databases, roles and topics (nl.stagepact.containers.Setup).
FROM eclipse-temurin:25-jre AS layout
COPY deploy/containers/target/containers.jar deploy/containers/target/lib /layout/opt/stagepact/lib/
COPY deploy/services.properties /layout/opt/stagepact/deploy/
COPY deploy/keycloak/ /layout/opt/stagepact/deploy/keycloak/
# Volumes take their owner from the folder under which they are first mounted. Times as in service.Dockerfile.
RUN mkdir -p /layout/secrets/all /layout/secrets/postgres /layout/secrets/keycloak /layout/secrets/shortage-service \
      /layout/secrets/placement-service /layout/secrets/discrimination-service /layout/secrets/reporting-service \
      /layout/secrets/lodging-keeper \
 && chmod -R u=rwX,go=rX /layout && chown -R 10001:10001 /layout/secrets && find /layout -exec touch -h -d @0 {} +

FROM eclipse-temurin:25-jre
ARG VERSION
LABEL org.opencontainers.image.title="Stagepact setup" \
      org.opencontainers.image.version="${VERSION}" \
      org.opencontainers.image.vendor="Stagepact maintainers" \
      org.opencontainers.image.licenses="EUPL-1.2"
COPY --from=layout /layout/ /
USER 10001:10001
WORKDIR /opt/stagepact
ENTRYPOINT ["java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx96m", "-cp", "/opt/stagepact/lib/*", \
            "nl.stagepact.containers.Setup"]
