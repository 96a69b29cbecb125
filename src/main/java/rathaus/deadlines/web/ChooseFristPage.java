package rathaus.deadlines.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import rathaus.deadlines.Fristenrechner.Group;
import rathaus.deadlines.Fristenrechner.Question;
import rathaus.design.Frame;
import rathaus.design.Page;

/** What can be calculated, by groups. */
record ChooseFristPage(Frame frame, List<Question> questions) implements Page {

    /** Where programs ask. */
    String apiPath() {
        return "/api/" + frame.kommune().slug() + "/fristen";
    }

    static final String PATH = "/amt/fristen";

    FristWording wording() {
        return new FristWording(frame.texts(), frame.language());
    }

    Map<Group, List<Question>> groups() {
        return questions.stream().collect(Collectors.groupingBy(Question::group, TreeMap::new, Collectors.toList()));
    }

    String href(Question question) {
        return frame.link(PATH + "/" + question.rule());
    }
}
