package rathaus.forms;

import java.util.Map;

/** The way by a register, beside uploading and handing in later (§ 5 EGovG). */
public sealed interface FetchView {

    /** It can be asked: what the person decides by the button, and the label of the button. */
    record Offer(String register, String wording) implements FetchView {}

    /** It could be asked by somebody whose identity is proven. */
    record ProofNeeded(String register, String path) implements FetchView {}

    /**
     * What it answered.
     *
     * @param facts each fact by its name
     * @param used whether the person has decided to use it
     * @param outdated whether it does not fit the answers any more
     */
    record Preview(Map<String, String> facts, String source, boolean used, boolean outdated) implements FetchView {
        @Override
        public String toString() {
            return "Preview";
        }
    }
}
