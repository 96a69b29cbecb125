-- About one intent one hearing at a time, however often somebody presses.
CREATE UNIQUE INDEX hearing_running ON participation.hearing (kommune, case_id, intent) WHERE state = 'RUNNING';
