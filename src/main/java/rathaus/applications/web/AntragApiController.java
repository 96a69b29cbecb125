package rathaus.applications.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import rathaus.applications.DirectOutcome;
import rathaus.applications.DirectSubmission;
import rathaus.applications.DraftToken;
import rathaus.applications.Receipt;
import rathaus.forms.FormJsonSchema;
import rathaus.identity.ClientAddress;
import rathaus.identity.RateLimit;
import rathaus.identity.RateLimits;
import rathaus.kernel.Actor;
import rathaus.kernel.LeistungId;
import rathaus.kernel.Permission;
import rathaus.kernel.Requires;
import rathaus.tenancy.Kommune;
import rathaus.tenancy.KommuneLinks;

/**
 * Antraege from programs. Whoever calls is a guest: cookies and sessions mean nothing under {@code /api}, so a hidden field
 * would protect nothing.
 */
@RestController
class AntragApiController {

    private static final MediaType SCHEMA = MediaType.parseMediaType("application/schema+json");

    private final DirectSubmission submission;
    private final ApiProblems problems;
    private final RateLimits limits;
    private final KommuneLinks links;

    AntragApiController(DirectSubmission submission, ApiProblems problems, RateLimits limits, KommuneLinks links) {
        this.submission = submission;
        this.problems = problems;
        this.limits = limits;
        this.links = links;
    }

    @GetMapping("/api/leistungen/{leistung}/schema")
    @Requires(Permission.VISIT)
    ResponseEntity<Map<String, Object>> schema(@PathVariable String leistung, Kommune kommune) {
        DirectSubmission.Offer offer = offer(leistung);
        String id = ApiPaths.schema(kommune, offer.leistung());
        return ResponseEntity.ok().contentType(SCHEMA).body(FormJsonSchema.of(offer.form(), id, offer.name()));
    }

    @GetMapping("/api/openapi.json")
    @Requires(Permission.VISIT)
    Map<String, Object> openApi(Kommune kommune) {
        return OpenApi.of(kommune, submission.offers());
    }

    @PostMapping("/api/antraege/{leistung}")
    @Requires(Permission.APPLY)
    ResponseEntity<?> submit(
            @PathVariable String leistung,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Actor actor,
            HttpServletRequest request)
            throws IOException {
        LeistungId id = offer(leistung).leistung();
        limits.acquire(RateLimit.SUBMISSIONS_BY_PROGRAM, ClientAddress.of(request));
        Optional<DraftToken> token = Optional.ofNullable(key).flatMap(given -> DraftToken.ofKey(id, given));
        if (token.isEmpty()) {
            return problems.wrongKey();
        }
        byte[] body = request.getInputStream().readNBytes(JsonAntrag.MOST_BYTES + 1);
        if (body.length > JsonAntrag.MOST_BYTES) {
            return problems.tooLarge();
        }
        Optional<DirectSubmission.Content> content =
                JsonAntrag.read(offer(leistung).form(), body);
        return content.isEmpty()
                ? problems.noJson()
                : answer(submission.submit(id, token.get(), content.get(), actor), content.get(), actor);
    }

    private ResponseEntity<?> answer(DirectOutcome outcome, DirectSubmission.Content content, Actor actor) {
        return switch (outcome) {
            case DirectOutcome.Submitted submitted ->
                ResponseEntity.status(HttpStatus.CREATED)
                        .body(ApiReceipt.of(submitted.receipt(), links.absolute(actor.acting(), "/antrag/status")));
            case DirectOutcome.Faulty faulty ->
                problems.faulty(
                        faulty.form(), faulty.errors(), content.choices().language());
            case DirectOutcome.FileRefused refused ->
                problems.fileRefused(refused, content.choices().language());
            case DirectOutcome.NotDeclared ignored -> problems.notDeclared(content.choices());
            case DirectOutcome.Stopped stopped -> problems.stopped(stopped.stop());
            case DirectOutcome.KeyUsed ignored -> problems.keyUsed();
            case DirectOutcome.NotOnline ignored -> throw Redirects.notFound();
        };
    }

    private DirectSubmission.Offer offer(String leistung) {
        return submission.offer(LeistungPath.of(leistung)).orElseThrow(Redirects::notFound);
    }

    /**
     * The receipt. Fields may be added, never removed or renamed.
     *
     * @param stand page on which reference and PIN show how the Antrag stands
     */
    record ApiReceipt(
            String vorgangsnummer,
            String pin,
            String leistung,
            String name,
            Fee gebuehr,
            String eingegangen,
            String stand) {

        static ApiReceipt of(Receipt receipt, String stand) {
            return new ApiReceipt(
                    receipt.reference().grouped(),
                    receipt.pin(),
                    receipt.leistung().value(),
                    receipt.name(),
                    new Fee(receipt.fee().cents(), "EUR"),
                    receipt.submittedAt().toString(),
                    stand);
        }

        @Override
        public String toString() {
            return "ApiReceipt";
        }
    }

    /** An amount of money. */
    record Fee(long cent, String waehrung) {}
}
