package rathaus.casework.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import rathaus.casework.LetterKind;

/** The letters that somebody has ordered in the open Kommune. */
public interface OrderedLetters {

    /** Keeps an order; false if it is known already. */
    boolean add(LetterOrder order);

    Optional<LetterOrder> order(UUID id);

    /** Kinds of the letters of a case that are ordered and not written yet. */
    List<LetterKind> unwritten(UUID bearbeitung);

    /** Notes the written letter; false if another one was noted before. */
    boolean written(UUID order, UUID content);
}
