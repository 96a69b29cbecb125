package rathaus.casework.web;

import java.util.Map;

/** What a form of the case page sent. */
interface TypedInput {

    /** A form that has only a button. */
    TypedInput NOTHING = Map::of;

    /** Message keys by the id of the field; empty if all is well. In the order of the page. */
    Map<String, String> problems();

    /** The texts that must not be lost, by the id of the field. */
    default Map<String, String> typed() {
        return Map.of();
    }

    /** Where the page goes on, and the focus with it, after the act: {@code #notizen}. */
    default String place() {
        return "#aufgabe";
    }

    /** Whether it is a decision or the draft of one. */
    default boolean decides() {
        return false;
    }

    /** Whether this choice was made. */
    default boolean chose(String value) {
        return false;
    }
}
