-- Rollen und Datenbank für Rathaus auf einem eigenen PostgreSQL-Server (ab Version 15).
-- Auszuführen als Superuser in der Datenbank postgres, mit zwei selbst gewählten Passwörtern:
--   psql -v migrator_password=… -v app_password=… -f roles.sql postgres

CREATE ROLE rathaus_owner NOLOGIN BYPASSRLS;
CREATE ROLE rathaus_migrator LOGIN PASSWORD :'migrator_password' IN ROLE rathaus_owner;
CREATE ROLE rathaus_app LOGIN PASSWORD :'app_password';

CREATE DATABASE rathaus OWNER rathaus_owner TEMPLATE template0 ENCODING 'UTF8'
    LOCALE_PROVIDER icu ICU_LOCALE 'de' LOCALE 'C';
REVOKE ALL ON DATABASE rathaus FROM PUBLIC;
GRANT CONNECT ON DATABASE rathaus TO rathaus_migrator, rathaus_app;
