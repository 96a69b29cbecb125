package rathaus.command;

import java.io.PrintStream;
import java.util.Locale;
import rathaus.audit.ArchiveProof;
import rathaus.history.ChainVerdict;
import rathaus.records.RecordsProof.Difference;
import rathaus.tenancy.Kommune;

/** What a proof found, in lines for people; no personal data, because acts and rows are named by their ids. */
record ProofReport(PrintStream out, Kommune kommune) {

    void progress(ArchiveProof.Stage stage, long done) {
        out.println(CommandTexts.text("command.verify.progress." + key(stage), kommune.name(), done));
    }

    void print(ArchiveProof.Proof proof) {
        switch (proof.chain()) {
            case ChainVerdict.Intact intact ->
                out.println(CommandTexts.text(
                        "command.verify.chain",
                        kommune.name(),
                        intact.sealed(),
                        intact.erased(),
                        intact.unsealed(),
                        proof.acts()));
            case ChainVerdict.Broken broken ->
                out.println(CommandTexts.text(
                        "command.verify.chain-broken",
                        kommune.name(),
                        String.valueOf(broken.number()),
                        broken.event(),
                        broken.kind(),
                        CommandTexts.text("command.verify.fault." + key(broken.fault()))));
        }
        print(proof.anchors());
        out.println(CommandTexts.text(
                "command.verify.files",
                kommune.name(),
                proof.vorgaenge(),
                proof.rows(),
                proof.files(),
                proof.unstated()));
        proof.differences().forEach(this::print);
        if (proof.moreDifferences() > 0) {
            out.println(CommandTexts.text("command.verify.more", proof.moreDifferences()));
        }
    }

    private void print(ArchiveProof.ProvenAnchors anchors) {
        out.println(CommandTexts.text(
                "command.verify.anchors",
                kommune.name(),
                anchors.evidential(),
                String.valueOf(anchors.last()),
                anchors.demonstration()));
        anchors.wrong()
                .forEach(wrong -> out.println(CommandTexts.text(
                        "command.verify.anchor-wrong",
                        kommune.name(),
                        String.valueOf(wrong.number()),
                        CommandTexts.text("command.verify.anchor." + key(wrong.fault()), wrong.reason()))));
    }

    private void print(Difference difference) {
        String where = difference.aktenzeichen().isEmpty()
                ? ""
                : CommandTexts.text("command.verify.file", difference.aktenzeichen());
        String column =
                difference.column().isEmpty() ? "" : CommandTexts.text("command.verify.column", difference.column());
        String act = difference.act().isEmpty() ? "" : CommandTexts.text("command.verify.act", difference.act());
        out.println(CommandTexts.text(
                "command.verify.difference",
                kommune.name(),
                where,
                difference.table(),
                difference.row(),
                column,
                act,
                CommandTexts.text("command.verify.what." + key(difference.what()))));
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
