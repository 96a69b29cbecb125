package rathaus.design;

import java.util.List;
import java.util.regex.Pattern;

/** Finds the words that a template says by itself: what remains between tags without expressions and directives. */
final class TemplateWords {

    private static final Pattern BETWEEN_TAGS = Pattern.compile(">([^<>]*)<");
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

    private TemplateWords() {}

    static List<String> in(String template) {
        String html = withoutDirectives(withoutExpressions(template.replaceAll("(?s)<%--.*?--%>", "")));
        return BETWEEN_TAGS
                .matcher(html)
                .results()
                .map(found -> found.group(1).replaceAll("&\\w+;", " ").strip())
                .filter(text -> WORD.matcher(text).find())
                .toList();
    }

    private static String withoutExpressions(String template) {
        StringBuilder kept = new StringBuilder();
        int i = 0;
        while (i < template.length()) {
            boolean expression =
                    template.startsWith("${", i) || template.startsWith("$unsafe{", i) || template.startsWith("!{", i);
            if (expression) {
                i = closing(template, template.indexOf('{', i), '{', '}');
            } else {
                kept.append(template.charAt(i));
                i++;
            }
        }
        return kept.toString();
    }

    /** Conditions and loops lose their brackets; calls of components lose what stands outside of content blocks. */
    private static String withoutDirectives(String template) {
        StringBuilder kept = new StringBuilder();
        int i = 0;
        while (i < template.length()) {
            if (template.startsWith("@template.", i)) {
                int open = template.indexOf('(', i);
                int end = closing(template, open, '(', ')');
                blocks(template.substring(open, end), kept);
                i = end;
            } else if (template.startsWith("@if(", i)
                    || template.startsWith("@elseif(", i)
                    || template.startsWith("@for(", i)) {
                i = closing(template, template.indexOf('(', i), '(', ')');
            } else {
                kept.append(template.charAt(i));
                i++;
            }
        }
        return kept.toString()
                .replaceAll("@(else|endif|endfor|raw|endraw)\\b", "")
                .replaceAll("(?m)^@(param|import).*$", "");
    }

    private static void blocks(String call, StringBuilder kept) {
        int start = call.indexOf("@`");
        int end = call.lastIndexOf('`');
        if (start >= 0 && end > start + 1) {
            kept.append(withoutDirectives(call.substring(start + 2, end)));
        }
    }

    /** Index behind the bracket that closes the one at {@code open}. */
    private static int closing(String text, int open, char opening, char closing) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            if (text.charAt(i) == opening) {
                depth++;
            } else if (text.charAt(i) == closing && --depth == 0) {
                return i + 1;
            }
        }
        return text.length();
    }
}
