package rathaus.identity.web;

import rathaus.identity.MailedLinks;

/** The pages of one purpose of mailed links. */
enum LinkPurpose {
    REGISTRATION(MailedLinks.Purpose.REGISTRATION, "/konto/registrieren", "/konto/bestaetigen"),
    RESET(MailedLinks.Purpose.PASSWORD_RESET, "/konto/passwort-vergessen", "/konto/passwort-neu");

    private final MailedLinks.Purpose purpose;
    private final String requestPath;
    private final String completionPath;

    LinkPurpose(MailedLinks.Purpose purpose, String requestPath, String completionPath) {
        this.purpose = purpose;
        this.requestPath = requestPath;
        this.completionPath = completionPath;
    }

    MailedLinks.Purpose purpose() {
        return purpose;
    }

    String requestPath() {
        return requestPath;
    }

    String completionPath() {
        return completionPath;
    }
}
