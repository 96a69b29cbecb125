-- A question falls away with the decision or the end of its case, by nobody if the applicant took the Antrag back.
ALTER TABLE participation.opinion DROP CONSTRAINT opinion_check2;
ALTER TABLE participation.opinion DROP CONSTRAINT opinion_check3;
ALTER TABLE participation.opinion ADD CONSTRAINT opinion_ended_check CHECK (
    (state IN ('GIVEN', 'RECALLED')) = (ended_at IS NOT NULL));
ALTER TABLE participation.opinion ADD CONSTRAINT opinion_ended_by_check CHECK (
    (state <> 'GIVEN' OR ended_by IS NOT NULL) AND (ended_at IS NOT NULL OR ended_by IS NULL));
DROP INDEX participation.opinion_open;
DROP INDEX participation.opinion_ended;
CREATE INDEX opinion_open ON participation.opinion (kommune, unit, until, id) WHERE ended_at IS NULL;
CREATE INDEX opinion_ended ON participation.opinion (kommune, unit, until, id) WHERE ended_at IS NOT NULL;
