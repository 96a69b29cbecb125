package rathaus.lostproperty;

import rathaus.foundlist.Fundnummer;

/** What became of an act on the register. */
public sealed interface FundsacheOutcome {

    /** Done and recorded. */
    record Done(Fundnummer nummer) implements FundsacheOutcome {}

    /** Somebody else was faster; nothing was changed. */
    record ChangedMeanwhile() implements FundsacheOutcome {}

    /**
     * Not possible, and why.
     *
     * @param field name of the field that it is about
     * @param messageKey text for the clerk
     */
    record Refused(String field, String messageKey) implements FundsacheOutcome {}

    /** There is no such item for this clerk. */
    record NotThere() implements FundsacheOutcome {}
}
