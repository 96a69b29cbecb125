-- Nachforderungen whose term ends soon.
CREATE INDEX bearbeitung_waiting ON casework.bearbeitung (kommune, waiting_until, id) WHERE state = 'WAITING';
