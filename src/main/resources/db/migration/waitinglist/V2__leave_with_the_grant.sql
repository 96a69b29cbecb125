-- A grant that holds no longer takes its place with it; nobody decided that at the list if the applicant took the Antrag back.
ALTER TABLE waitinglist.entry DROP CONSTRAINT entry_left_reason_check;
ALTER TABLE waitinglist.entry ADD CONSTRAINT entry_left_reason_check CHECK (
    left_reason IN ('PLATZ_ANGENOMMEN', 'ZURUECKGEZOGEN', 'VERZOGEN', 'ANDERES', 'ENTSCHEIDUNG_AUFGEHOBEN'));
ALTER TABLE waitinglist.entry DROP CONSTRAINT entry_check;
ALTER TABLE waitinglist.entry ADD CONSTRAINT entry_left_by_check CHECK (left_on IS NOT NULL OR left_by IS NULL);
