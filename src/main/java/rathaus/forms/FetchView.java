package rathaus.forms;

import java.util.Map;

/**
 * The way by a register (§ 5 EGovG). Each says whether it stands in the place of files, beside uploading and handing in later, or
 * above a question that people can answer by typing.
 */
public sealed interface FetchView {

    /** It can be asked: what the person decides by the button, and the label of the button. */
    record Offer(String register, String wording, boolean files) implements FetchView {}

    /** Whether it stands in the place of files. */
    boolean files();

    /** It could be asked by somebody whose identity is proven. */
    record ProofNeeded(String register, String path, boolean files) implements FetchView {}

    /**
     * What it answered.
     *
     * @param facts each fact by its name
     * @param used whether the person has decided to use it
     * @param outdated whether it does not fit the answers any more
     */
    record Preview(Map<String, String> facts, String source, boolean used, boolean outdated, boolean files)
            implements FetchView {
        @Override
        public String toString() {
            return "Preview";
        }
    }
}
