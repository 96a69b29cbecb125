package rathaus.applications.usecases;

import org.springframework.stereotype.Component;
import rathaus.applications.domain.Antraege;
import rathaus.applications.domain.Correspondence;
import rathaus.applications.domain.Drafts;

/** What the use cases of this module keep things in. */
@Component
record Stores(PinnedForms forms, Drafts drafts, Antraege antraege, Correspondence correspondence) {}
