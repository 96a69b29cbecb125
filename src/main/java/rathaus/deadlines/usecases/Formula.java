package rathaus.deadlines.usecases;

import rathaus.deadlines.Fristenrechner.Answer;
import rathaus.deadlines.Fristenrechner.Question;

/** One question and the way to its answer. */
interface Formula {

    Question question();

    /** The values are readable, and those that are required are there. */
    Answer answer(Given given);
}
