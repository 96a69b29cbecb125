package rathaus.forms.xdatenfelder;

/**
 * A Stammdatenschema as one message.
 *
 * @param standard version of XDatenfelder it was written in: {@code 2.0}, {@code 3.0.0}
 * @param created when the message was made, as written
 */
record Schema(String standard, String created, SchemaElement root) {}
