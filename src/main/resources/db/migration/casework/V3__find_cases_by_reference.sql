-- A person on the telephone names the Vorgangsnummer.
CREATE INDEX bearbeitung_by_reference ON casework.bearbeitung (kommune, reference);
