-- An Antrag can be granted in part and refused for the rest.
ALTER TABLE casework.bearbeitung DROP CONSTRAINT bearbeitung_decision_check;
ALTER TABLE casework.bearbeitung ADD CONSTRAINT bearbeitung_decision_check
    CHECK (decision IN ('GRANT', 'PARTIAL_GRANT', 'REFUSAL'));
