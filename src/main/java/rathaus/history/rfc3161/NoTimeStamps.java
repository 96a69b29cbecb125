package rathaus.history.rfc3161;

import rathaus.history.TimeStamps;

/** Nobody has named an authority. */
final class NoTimeStamps implements TimeStamps {

    @Override
    public Stamped stamp(byte[] sha256) {
        return new Stamped.NotConfigured();
    }

    @Override
    public Checked check(byte[] token, byte[] sha256) {
        return new Checked.Invalid("this installation names no authority whose certificate it could trust");
    }
}
