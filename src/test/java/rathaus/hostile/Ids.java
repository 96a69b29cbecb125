package rathaus.hostile;

import java.util.List;

/**
 * Real ids of other people, by what they name. Whoever sends them must learn nothing and change nothing.
 *
 * @param uuids of accounts, Antraege, cases, documents, contents, notices
 * @param references public references
 * @param aktenzeichen written forms
 * @param drafts tokens of drafts of another Kommune than the one that is asked: here they open nothing
 */
record Ids(List<String> uuids, List<String> references, List<String> aktenzeichen, List<String> drafts) {}
