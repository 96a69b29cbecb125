-- A case can end without a decision: taken back, forwarded to the competent body, a duplicate of another one. What ended so is
-- closed and kept like what was decided. The reason may tell of a person, so it stands as bytes like other words of a case.
ALTER TABLE casework.bearbeitung
    ADD COLUMN ending text CHECK (ending IN ('WITHDRAWN', 'FORWARDED', 'DUPLICATE')),
    ADD COLUMN ending_reason bytea,
    ADD COLUMN ending_detail text,
    ADD COLUMN ended_on date;
ALTER TABLE casework.bearbeitung DROP CONSTRAINT bearbeitung_state_check;
ALTER TABLE casework.bearbeitung ADD CONSTRAINT bearbeitung_state_check
    CHECK (state IN ('UNCLAIMED', 'CLAIMED', 'WAITING', 'SIGNING', 'DECIDED', 'ENDED', 'CLOSED'));
ALTER TABLE casework.bearbeitung DROP CONSTRAINT bearbeitung_clerk_check;
ALTER TABLE casework.bearbeitung ADD CONSTRAINT bearbeitung_clerk_check
    CHECK (CASE state WHEN 'UNCLAIMED' THEN clerk IS NULL WHEN 'DECIDED' THEN true WHEN 'ENDED' THEN true
                      WHEN 'CLOSED' THEN true ELSE clerk IS NOT NULL END);
-- A decision or an ending, never both.
ALTER TABLE casework.bearbeitung DROP CONSTRAINT bearbeitung_check2;
ALTER TABLE casework.bearbeitung ADD CONSTRAINT bearbeitung_decided_check
    CHECK ((decision IS NOT NULL) = (state = 'DECIDED' OR (state = 'CLOSED' AND ending IS NULL)));
ALTER TABLE casework.bearbeitung ADD CONSTRAINT bearbeitung_ended_check
    CHECK ((ending IS NOT NULL) = (state = 'ENDED' OR (state = 'CLOSED' AND decision IS NULL)));
ALTER TABLE casework.bearbeitung ADD CONSTRAINT bearbeitung_ending_whole_check
    CHECK ((ending IS NULL) = (ending_reason IS NULL) AND (ending IS NULL) = (ending_detail IS NULL)
       AND (ending IS NULL) = (ended_on IS NULL));

-- A demand falls away with the Antrag.
ALTER TABLE casework.fee_claim ADD COLUMN dropped_at timestamptz;
GRANT UPDATE (dropped_at) ON casework.fee_claim TO rathaus_app;

-- A letter that waits in the out-tray can lose its point before anybody has posted it; it stays in the file.
ALTER TABLE casework.consignment ADD COLUMN recalled_at timestamptz;
ALTER TABLE casework.consignment ADD CONSTRAINT consignment_recalled_check
    CHECK (recalled_at IS NULL OR (channel = 'POST' AND posted_on IS NULL));
GRANT UPDATE (recalled_at) ON casework.consignment TO rathaus_app;
