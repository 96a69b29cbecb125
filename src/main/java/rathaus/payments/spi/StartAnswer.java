package rathaus.payments.spi;

/** What a provider answers to a beginning. */
public sealed interface StartAnswer {

    /** Send the citizen there: an absolute address, or a path of this Kommune that begins with a slash. */
    record SendTo(String target) implements StartAnswer {}

    /** It could not be reached, or does not take the order; {@code cause} is a class of failure without personal data. */
    record Unreachable(String cause) implements StartAnswer {}
}
