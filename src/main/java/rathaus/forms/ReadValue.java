package rathaus.forms;

/** What came of reading one field from what was typed. */
sealed interface ReadValue {

    /** An answer, perhaps not yet a valid one. */
    record Given(Answer answer) implements ReadValue {}

    /** Nothing was typed. */
    record Missing() implements ReadValue {}

    /** Something was typed that is no answer of this kind. */
    record Malformed(FieldError error) implements ReadValue {}
}
