-- An exchange that the archive never answers can be ended: what is outstanding is kept, nothing is deleted by it.
ALTER TABLE disposal.exchange DROP CONSTRAINT exchange_step_check;
ALTER TABLE disposal.exchange ADD CONSTRAINT exchange_step_check CHECK (step IN
    ('OFFERED', 'VALUED', 'DELIVERING', 'DELIVERED', 'CONFIRMED', 'RELEASED', 'DELETING', 'DONE', 'ENDED'));
