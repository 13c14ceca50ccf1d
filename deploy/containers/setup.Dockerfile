# Image of what runs once before the services: makes secrets, databases, roles and topics (nl.stagepact.containers.Setup).
FROM eclipse-temurin:25-jre AS layout
COPY deploy/containers/target/containers.jar deploy/containers/target/lib /layout/lib/
COPY deploy/services.properties deploy/keycloak/ /layout/deploy/
# Volumes take their owner from the folder under which they are first mounted.
RUN mkdir -p /layout/deploy/keycloak && mv /layout/deploy/*.json /layout/deploy/keycloak/ \
 && mkdir -p /secrets/all /secrets/postgres /secrets/keycloak /secrets/shortage-service /secrets/placement-service \
      /secrets/discrimination-service /secrets/reporting-service \
 && chown -R 10001:10001 /secrets && chmod -R u=rwX,go=rX /layout && find /layout -exec touch -h -d @0 {} +

FROM eclipse-temurin:25-jre
ARG VERSION
LABEL org.opencontainers.image.title="Stagepact setup" \
      org.opencontainers.image.version="${VERSION}" \
      org.opencontainers.image.vendor="Stagepact maintainers" \
      org.opencontainers.image.licenses="EUPL-1.2"
COPY --from=layout /layout/ /opt/stagepact/
COPY --from=layout /secrets/ /secrets/
USER 10001:10001
WORKDIR /opt/stagepact
ENTRYPOINT ["java", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx96m", "-cp", "/opt/stagepact/lib/*", \
            "nl.stagepact.containers.Setup"]
