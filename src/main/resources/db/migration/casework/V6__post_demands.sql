-- Somebody who gets letters gets the demand by letter too: the day on which it was given to the post.
ALTER TABLE casework.fee_claim ADD COLUMN posted_on date;
GRANT UPDATE (posted_on) ON casework.fee_claim TO rathaus_app;
