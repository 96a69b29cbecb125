package rathaus.command;

/** Arguments that make no sense, with a sentence for the person who typed them; ends with exit status 2. */
final class WrongUse extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongUse(String key, Object... arguments) {
        super(CommandTexts.text(key, arguments));
    }
}
