package rathaus.forms.xdatenfelder;

/**
 * Keywords ({@code stichwort}) by which an export says what XDatenfelder has no element for. The names are not registered: other
 * tools may ignore them.
 */
final class Hints {

    static final String TYPE = "urn:x-rathaus:typ";
    static final String SCALE = "urn:x-rathaus:stellen";
    static final String UNIT = "urn:x-rathaus:einheit";
    static final String KEYBOARD = "urn:x-rathaus:eingabe";
    static final String MAY_FOLLOW = "urn:x-rathaus:nachreichen";
    static final String FIRST = "urn:x-rathaus:min";
    static final String LAST = "urn:x-rathaus:max";

    static final String PERIOD = "zeitraum";
    static final String ID = "urn:x-rathaus:id";

    private Hints() {}
}
