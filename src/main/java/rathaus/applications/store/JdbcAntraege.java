package rathaus.applications.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rathaus.applications.AntragEnding;
import rathaus.applications.DraftToken;
import rathaus.applications.OfficeMessage;
import rathaus.applications.PublicStatus;
import rathaus.applications.SubmittedAntrag;
import rathaus.applications.domain.AnswersCodec;
import rathaus.applications.domain.Antraege;
import rathaus.applications.domain.Draft;
import rathaus.kernel.PublicReference;
import rathaus.tenancy.KommuneScope;

/** Submitted Antraege in one row each. */
@Component
class JdbcAntraege implements Antraege {

    private static final String SUBMITTED = """
            SELECT id, reference, leistung, version, account, applicant, email, language, electronic,
                   answers, answers_key, fee_cents, submitted_at
            FROM applications.antrag WHERE kommune = :kommune AND\s""";
    private static final String KEPT = """
            SELECT id, reference, leistung, account, pin_hash, submitted_at, state, state_since,
                   ending, withdrawn_at
            FROM applications.antrag WHERE kommune = :kommune AND\s""";

    private final JdbcClient jdbc;
    private final AnswersCodec codec = new AnswersCodec();

    JdbcAntraege(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(SubmittedAntrag antrag, Draft draft, DraftToken token, byte[] pinHash) {
        AnswersCodec.Stored answers = codec.encode(antrag.answers());
        jdbc.sql("""
                WITH antrag AS (
                    INSERT INTO applications.antrag
                        (kommune, id, reference, pin_hash, token_hash, leistung, version, account, applicant, email, language,
                         electronic, answers, answers_key, fee_cents, submitted_at, state, state_since)
                    VALUES (:kommune, :id, :reference, :pin, :token, :leistung, :version, :account, :applicant, :email,
                            :language, :electronic, :answers, :key, :fee, :at, 'SUBMITTED', :at)
                ), removed AS (
                    DELETE FROM applications.draft WHERE kommune = :kommune AND id = :draft
                )
                INSERT INTO applications.office_message (kommune, kind, antrag, item, at)
                VALUES (:kommune, 'ANTRAG', :id, :id, :at)
                """)
                .param("kommune", KommuneScope.required().value())
                .param("id", antrag.id())
                .param("reference", antrag.reference().value())
                .param("pin", pinHash)
                .param("draft", draft.id())
                .param("token", token.hash())
                .param("leistung", antrag.leistung().value())
                .param("version", antrag.version().hex())
                .param("account", antrag.account().orElse(null))
                .param("applicant", antrag.applicant())
                .param("email", antrag.email().orElse(null))
                .param("language", antrag.language().tag())
                .param("electronic", antrag.electronic())
                .param("answers", answers.bytes())
                .param("key", answers.key())
                .param("fee", antrag.fee().cents())
                .param("at", Columns.at(antrag.submittedAt()))
                .update();
    }

    @Override
    public Optional<SubmittedAntrag> find(UUID id) {
        return jdbc.sql(SUBMITTED + "id = :id")
                .param("kommune", KommuneScope.required().value())
                .param("id", id)
                .query((row, number) -> AntragRows.submitted(row))
                .optional();
    }

    @Override
    public Optional<SubmittedAntrag> ofToken(DraftToken token) {
        return jdbc.sql(SUBMITTED + "token_hash = :token")
                .param("kommune", KommuneScope.required().value())
                .param("token", token.hash())
                .query((row, number) -> AntragRows.submitted(row))
                .optional();
    }

    @Override
    public Optional<KeptAntrag> withReference(PublicReference reference) {
        return jdbc.sql(KEPT + "reference = :reference")
                .param("kommune", KommuneScope.required().value())
                .param("reference", reference.value())
                .query((row, number) -> AntragRows.kept(row))
                .optional();
    }

    @Override
    public Optional<KeptAntrag> kept(UUID id) {
        return jdbc.sql(KEPT + "id = :id")
                .param("kommune", KommuneScope.required().value())
                .param("id", id)
                .query((row, number) -> AntragRows.kept(row))
                .optional();
    }

    @Override
    public List<KeptAntrag> ofAccount(UUID account, Optional<Place> before, int atMost) {
        Place from = before.orElse(new Place(Instant.parse("9999-01-01T00:00:00Z"), new UUID(0, 0)));
        return jdbc.sql(KEPT + """
                account = :account AND (submitted_at, id) < (:at, :id)
                ORDER BY submitted_at DESC, id DESC LIMIT :most
                """)
                .param("kommune", KommuneScope.required().value())
                .param("account", account)
                .param("at", Columns.at(from.submittedAt()))
                .param("id", from.id())
                .param("most", atMost)
                .query((row, number) -> AntragRows.kept(row))
                .list();
    }

    @Override
    public boolean report(UUID id, PublicStatus status, Instant at) {
        return jdbc.sql("""
                UPDATE applications.antrag SET state = :state, state_since = :at
                WHERE kommune = :kommune AND id = :id AND state NOT IN (:state, 'COMPLETED')
                """)
                        .param("kommune", KommuneScope.required().value())
                        .param("id", id)
                        .param("state", status.name())
                        .param("at", Columns.at(at))
                        .update()
                == 1;
    }

    @Override
    public boolean end(UUID id, AntragEnding ending, Instant at) {
        return change(id, at, """
                UPDATE applications.antrag SET state = 'COMPLETED', state_since = :at, ending = :ending
                WHERE kommune = :kommune AND id = :id AND state <> 'COMPLETED'
                """).param("ending", ending.name()).update() == 1;
    }

    @Override
    public boolean reopen(UUID id, Instant at) {
        return change(id, at, """
                UPDATE applications.antrag
                SET state = 'PROCESSING', state_since = :at, ending = NULL, withdrawn_at = NULL
                WHERE kommune = :kommune AND id = :id AND ending IS NOT NULL
                """).update() == 1;
    }

    @Override
    public boolean withdraw(UUID id, Instant at) {
        return change(id, at, """
                UPDATE applications.antrag SET withdrawn_at = :at
                WHERE kommune = :kommune AND id = :id AND withdrawn_at IS NULL AND state <> 'COMPLETED'
                """).update() == 1;
    }

    private JdbcClient.StatementSpec change(UUID id, Instant at, String statement) {
        return jdbc.sql(statement)
                .param("kommune", KommuneScope.required().value())
                .param("id", id)
                .param("at", Columns.at(at));
    }

    @Override
    public void tellOffice(String kind, UUID antrag, UUID item, Instant at) {
        jdbc.sql("""
                INSERT INTO applications.office_message (kommune, kind, antrag, item, at)
                VALUES (:kommune, :kind, :antrag, :item, :at)
                """)
                .param("kommune", KommuneScope.required().value())
                .param("kind", kind)
                .param("antrag", antrag)
                .param("item", item)
                .param("at", Columns.at(at))
                .update();
    }

    @Override
    public List<OfficeMessage> pendingMessages(long after, int atMost) {
        return jdbc.sql("""
                SELECT number, kind, antrag, item, at FROM applications.office_message
                WHERE kommune = :kommune AND number > :after ORDER BY number LIMIT :most
                """)
                .param("kommune", KommuneScope.required().value())
                .param("after", after)
                .param("most", atMost)
                .query((row, number) -> AntragRows.message(row))
                .list();
    }

    @Override
    public void removeMessage(long number) {
        jdbc.sql("DELETE FROM applications.office_message WHERE kommune = :kommune AND number = :number")
                .param("kommune", KommuneScope.required().value())
                .param("number", number)
                .update();
    }
}
