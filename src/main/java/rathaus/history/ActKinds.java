package rathaus.history;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;

/** The kinds of acts that have words: {@code history.act.} in the text bundles. */
public final class ActKinds {

    private static final Set<String> KNOWN = Set.of("""
            applications.antrag-submitted applications.assistance-begun applications.document-provided
            applications.document-retrieved applications.message-received applications.message-written
            applications.provision-ended applications.status-reported applications.supplement-received
            applications.supplement-requested applications.withdrawal-received casework.antrag-decided
            casework.antrag-withdrawn casework.automation-checked casework.automation-turned casework.bescheid-issued
            casework.bescheid-posted casework.bulk-begun casework.bulk-stopped casework.clock-resumed
            casework.decision-changed casework.decision-given-back casework.decision-proposed casework.decision-signed
            casework.decision-withdrawn casework.demand-posted casework.fee-declined casework.fee-demanded
            casework.fee-settled casework.letter-delivered casework.letter-ordered casework.letter-posted
            casework.list-exported casework.message-sent casework.nachforderung-sent casework.note-added
            casework.point-checked casework.point-unchecked casework.receipt-noted casework.retrieval-lapsed
            casework.text-block-kept casework.vorgang-claimed casework.vorgang-closed casework.vorgang-forwarded
            casework.vorgang-handed-over casework.vorgang-merged casework.vorgang-moved casework.vorgang-released
            casework.vorgang-reopened casework.vorgang-split casework.vorgang-taken-over casework.wiedervorlage-done
            casework.wiedervorlage-noted casework.withdrawal-noted disposal.deletion-confirmed
            disposal.deletion-released disposal.delivery-fetched disposal.delivery-made disposal.delivery-ordered
            disposal.exchange-given-up disposal.offer-made disposal.receipt-taken disposal.takeover-confirmed
            disposal.valuation-taken disposal.vorgang-deleted disposal.vorgang-handed-over documents.arms-removed
            documents.arms-shown documents.sealing-chosen identity.account-created identity.account-deleted
            identity.password-changed identity.password-reset identity.preferences-changed
            identity.second-factor-enrolled identity.signing-power-ended identity.signing-power-given
            identity.staff-access-reset identity.staff-added identity.staff-changed identity.staff-locked
            identity.staff-logged-in identity.staff-logged-out identity.staff-opened identity.staff-shut
            identity.substitution-arranged identity.substitution-ended lostproperty.fundsache-changed
            lostproperty.fundsache-handed-over lostproperty.fundsache-taken-up participation.hearing-answered
            participation.hearing-begun participation.hearing-silence-noted participation.hearing-waived
            participation.opinion-asked participation.opinion-given participation.opinion-recalled
            participation.opinion-reminded participation.opinion-silence-noted payments.payment-cancelled
            payments.payment-declined payments.payment-expired payments.payment-requested payments.payment-settled
            payments.payment-started payments.payment-waived records.aktenplan-imported records.dokument-corrected
            records.dokument-filed records.dokument-renewed records.glass-acknowledged records.glass-broken
            records.hold-lifted records.hold-placed records.reference-noted records.vorgang-closed
            records.vorgang-handed-over records.vorgang-linked records.vorgang-opened records.vorgang-reopened
            records.vorgang-restricted records.vorgang-unlinked records.vorgang-unrestricted recordsearch.rebuild-begun
            remedies.act-given-back remedies.act-proposed remedies.act-signed remedies.act-taken-back
            remedies.decision-amended remedies.draft-discarded remedies.objection-decided remedies.objection-handed-on
            remedies.objection-recorded remedies.objection-redressed remedies.objection-reinstated
            remedies.objection-served remedies.objection-withdrawn waitinglist.entry-added waitinglist.entry-returned waitinglist.entry-taken-off
            """.split("\\s+"));

    private ActKinds() {}

    /** A kind in the German words of pages, for what is read without the application; itself if it has none. */
    public static String inGerman(String kind) {
        return key(kind)
                .map(ResourceBundle.getBundle("messages/history", Locale.ROOT)::getString)
                .orElse(kind);
    }

    /** The message key of a kind; empty if it has no words, as one that an earlier version recorded. */
    public static Optional<String> key(String kind) {
        return KNOWN.contains(kind) ? Optional.of("history.act." + kind.replace('.', '-')) : Optional.empty();
    }
}
