# Keycloak, built for PostgreSQL and with health checks, and the realm, which it imports at first start.
FROM quay.io/keycloak/keycloak:26.7
RUN /opt/keycloak/bin/kc.sh build --db=postgres --health-enabled=true
COPY --chown=1000:0 deploy/keycloak/stagepact-realm.json /opt/keycloak/data/import/
COPY --chown=1000:0 deploy/containers/healthy deploy/containers/keycloak-start /opt/stagepact/
ENTRYPOINT ["/opt/stagepact/keycloak-start"]
