package rathaus.casework.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import rathaus.casework.domain.LaterProposal;
import rathaus.casework.domain.LaterProposals;
import rathaus.casework.domain.SignatureStep;
import rathaus.tenancy.KommuneScope;
import tools.jackson.databind.json.JsonMapper;

/** One row for each; what the list of signatures asks for stands beside the bytes. */
@Component
class JdbcLaterProposals implements LaterProposals {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;

    JdbcLaterProposals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static LaterProposal proposal(byte[] bytes) {
        return JSON.readValue(bytes, LaterProposal.class);
    }

    @Override
    public boolean add(LaterProposal proposal) {
        return columns(sql("""
                INSERT INTO casework.later_signature
                    (kommune, bearbeitung, id, laid_at, content, given, signing_unit, signing_head, signing_barred,
                     signing_kinds, signing_cents)
                VALUES (:kommune, :case, :id, :at, :content, :given, :unit, :head, :barred, :kinds, :cents)
                ON CONFLICT DO NOTHING
                """), proposal)
                        .param("at", StateColumns.at(proposal.at()))
                        .update()
                == 1;
    }

    @Override
    public Optional<LaterProposal> of(UUID caseId) {
        return sql("SELECT content FROM casework.later_signature WHERE kommune = :kommune AND bearbeitung = :case")
                .param("case", caseId)
                .query((row, number) -> proposal(row.getBytes("content")))
                .optional();
    }

    @Override
    public boolean store(LaterProposal signed) {
        return columns(sql("""
                UPDATE casework.later_signature
                SET content = :content, given = :given, signing_unit = :unit, signing_head = :head,
                    signing_barred = :barred, signing_kinds = :kinds, signing_cents = :cents
                WHERE kommune = :kommune AND bearbeitung = :case AND id = :id AND given = :given - 1
                """), signed).update() == 1;
    }

    @Override
    public boolean remove(LaterProposal proposal) {
        return sql("""
                DELETE FROM casework.later_signature
                WHERE kommune = :kommune AND bearbeitung = :case AND id = :id AND given = :given
                """)
                        .param("case", proposal.caseId())
                        .param("id", proposal.id())
                        .param("given", proposal.given().size())
                        .update()
                == 1;
    }

    private static JdbcClient.StatementSpec columns(JdbcClient.StatementSpec statement, LaterProposal proposal) {
        SignatureStep next = proposal.next();
        List<LaterProposal.Need> needs = proposal.needs();
        return statement
                .param("case", proposal.caseId())
                .param("id", proposal.id())
                .param("content", JSON.writeValueAsBytes(proposal))
                .param("given", proposal.given().size())
                .param("unit", next.unit())
                .param("head", proposal.head() && !next.coSigns())
                .param("barred", proposal.barred().toArray(UUID[]::new))
                .param(
                        "kinds",
                        next.coSigns()
                                ? new String[] {"CO_SIGNATURE"}
                                : needs.stream().map(need -> need.kind().name()).toArray(String[]::new))
                .param(
                        "cents",
                        next.coSigns()
                                ? new Long[] {proposal.amount().cents()}
                                : needs.stream()
                                        .map(need -> need.amount().cents())
                                        .toArray(Long[]::new));
    }

    private JdbcClient.StatementSpec sql(String statement) {
        return jdbc.sql(statement).param("kommune", KommuneScope.required().value());
    }
}
