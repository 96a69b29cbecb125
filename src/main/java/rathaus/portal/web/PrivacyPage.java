package rathaus.portal.web;

import rathaus.design.Frame;
import rathaus.design.Page;

/** What happens to personal data on this website (Art. 13 DSGVO). */
record PrivacyPage(Frame frame, String town) implements Page {}
