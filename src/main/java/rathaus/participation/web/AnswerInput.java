package rathaus.participation.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import rathaus.participation.OpinionAnswer;
import rathaus.participation.OpinionVerdict;

/** An opinion, as typed, with a file. */
record AnswerInput(
        @Nullable String stand,
        @Nullable String votum,
        @Nullable String text,
        @Nullable MultipartFile datei) implements TypedForm {

    @Override
    public Map<String, String> problems() {
        Map<String, String> problems = new LinkedHashMap<>();
        var chosen = OpinionVerdict.of(Typed.text(votum));
        if (chosen.isEmpty()) {
            problems.put("votum", "participation.problem.choice");
        }
        if (chosen.filter(OpinionVerdict::needsText).isPresent()) {
            Typed.need(problems, "text", said(), OpinionAnswer.LONGEST);
        } else {
            Typed.bound(problems, "text", said(), OpinionAnswer.LONGEST);
        }
        return problems;
    }

    long version() {
        return Typed.version(stand);
    }

    OpinionVerdict verdict() {
        return OpinionVerdict.of(Typed.text(votum)).orElseThrow();
    }

    String said() {
        return Typed.text(text);
    }

    boolean hasFile() {
        return datei != null && !datei.isEmpty();
    }

    String fileName() {
        return datei == null ? "" : Objects.requireNonNullElse(datei.getOriginalFilename(), "");
    }

    InputStream bytes() throws IOException {
        return Objects.requireNonNull(datei).getInputStream();
    }

    @Override
    public Map<String, String> typed() {
        return Map.of("votum", Typed.text(votum), "text", said());
    }

    /** The same once its file was not taken. */
    TypedForm refused(String messageKey) {
        return new Refused(this, messageKey);
    }

    @Override
    public String toString() {
        return "AnswerInput";
    }

    private record Refused(AnswerInput input, String messageKey) implements TypedForm {

        @Override
        public Map<String, String> problems() {
            return Map.of("datei", messageKey);
        }

        @Override
        public Map<String, String> typed() {
            return input.typed();
        }

        @Override
        public String toString() {
            return "Refused";
        }
    }
}
