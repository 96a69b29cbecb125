package rathaus.decisions;

/**
 * A part of a condition that has to be true for the whole to be true.
 *
 * @param name name or path: {@code halter}, {@code anschrift.ort}
 * @param value text, number or yes/no that the name is compared with; for the null tests {@code true}
 */
record Literal(String name, Relation relation, Object value) {

    /** How the name relates to the value. */
    enum Relation {
        EQUAL,
        NOT_EQUAL,
        LESS,
        LESS_OR_EQUAL,
        GREATER,
        GREATER_OR_EQUAL,
        IS_NULL,
        IS_NOT_NULL,
        CONTAINS;

        /** The relation that holds exactly when this one is false, not null. */
        Relation opposite() {
            return switch (this) {
                case EQUAL -> NOT_EQUAL;
                case NOT_EQUAL -> EQUAL;
                case LESS -> GREATER_OR_EQUAL;
                case LESS_OR_EQUAL -> GREATER;
                case GREATER -> LESS_OR_EQUAL;
                case GREATER_OR_EQUAL -> LESS;
                case IS_NULL -> IS_NOT_NULL;
                case IS_NOT_NULL -> IS_NULL;
                case CONTAINS -> throw new IllegalStateException("Its opposite is not looked at");
            };
        }

        /** The same seen from the other side: {@code 3 < x} is {@code x > 3}. */
        Relation turned() {
            return switch (this) {
                case LESS -> GREATER;
                case LESS_OR_EQUAL -> GREATER_OR_EQUAL;
                case GREATER -> LESS;
                case GREATER_OR_EQUAL -> LESS_OR_EQUAL;
                case EQUAL, NOT_EQUAL, IS_NULL, IS_NOT_NULL, CONTAINS -> this;
            };
        }
    }
}
