#!/bin/sh
# Run once, when the data folder is made: a database for each service, owned by a role of its own.
set -eu
create() { # name password
  psql -v ON_ERROR_STOP=1 --username postgres -v name="$1" -v password="$2" <<'SQL'
CREATE ROLE :"name" LOGIN PASSWORD :'password';
CREATE DATABASE :"name" OWNER :"name";
REVOKE ALL ON DATABASE :"name" FROM PUBLIC;
SQL
}
create ingest "$INGEST_PASSWORD"
create events "$EVENTS_PASSWORD"
create stats "$STATS_PASSWORD"
create keycloak "$KEYCLOAK_PASSWORD"
