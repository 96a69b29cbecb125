-- Tables of the technical foundation. They have no Kommune and hold ids, never personal data.

GRANT USAGE ON SCHEMA server TO rathaus_app;

-- Spring Modulith 2.1: events that a listener has still to work on.
CREATE TABLE server.event_publication (
    id                     uuid        NOT NULL PRIMARY KEY,
    listener_id            text        NOT NULL,
    event_type             text        NOT NULL,
    serialized_event       text        NOT NULL,
    publication_date       timestamptz NOT NULL,
    completion_date        timestamptz,
    status                 text,
    completion_attempts    int,
    last_resubmission_date timestamptz
);
CREATE INDEX event_publication_serialized_event ON server.event_publication USING hash (serialized_event);
CREATE INDEX event_publication_completion_date ON server.event_publication (completion_date);
GRANT SELECT, INSERT, UPDATE, DELETE ON server.event_publication TO rathaus_app;

-- Spring Session 4.1: who is logged in. Names of principals are ids of accounts.
CREATE TABLE server.spring_session (
    primary_id            char(36) NOT NULL PRIMARY KEY,
    session_id            char(36) NOT NULL,
    creation_time         bigint   NOT NULL,
    last_access_time      bigint   NOT NULL,
    max_inactive_interval int      NOT NULL,
    expiry_time           bigint   NOT NULL,
    principal_name        varchar(100)
);
CREATE UNIQUE INDEX spring_session_session_id ON server.spring_session (session_id);
CREATE INDEX spring_session_expiry_time ON server.spring_session (expiry_time);
CREATE INDEX spring_session_principal_name ON server.spring_session (principal_name);
GRANT SELECT, INSERT, UPDATE, DELETE ON server.spring_session TO rathaus_app;

CREATE TABLE server.spring_session_attributes (
    session_primary_id char(36)     NOT NULL REFERENCES server.spring_session (primary_id) ON DELETE CASCADE,
    attribute_name     varchar(200) NOT NULL,
    attribute_bytes    bytea        NOT NULL,
    PRIMARY KEY (session_primary_id, attribute_name)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON server.spring_session_attributes TO rathaus_app;

-- db-scheduler 16: work that must happen. The data of a task are ids.
CREATE TABLE server.scheduled_tasks (
    task_name            text        NOT NULL,
    task_instance        text        NOT NULL,
    task_data            bytea,
    execution_time       timestamptz NOT NULL,
    picked               boolean     NOT NULL,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint      NOT NULL,
    priority             smallint,
    PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX scheduled_tasks_execution_time ON server.scheduled_tasks (execution_time);
CREATE INDEX scheduled_tasks_last_heartbeat ON server.scheduled_tasks (last_heartbeat);
CREATE INDEX scheduled_tasks_priority ON server.scheduled_tasks (priority DESC, execution_time ASC);
GRANT SELECT, INSERT, UPDATE, DELETE ON server.scheduled_tasks TO rathaus_app;
