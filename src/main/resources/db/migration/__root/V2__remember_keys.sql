-- Keys lie in files of the data folder, never here. What lies here tells whether a file still holds the key it held when the
-- first row was written with it: an HMAC by the key, from which nobody calculates it. No Kommune: the installation has one.
CREATE TABLE server.installation_key (
    name        text        NOT NULL PRIMARY KEY,
    fingerprint bytea       NOT NULL,
    since       timestamptz NOT NULL
);
GRANT SELECT, INSERT ON server.installation_key TO rathaus_app;
