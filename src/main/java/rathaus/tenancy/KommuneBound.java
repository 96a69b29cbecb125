package rathaus.tenancy;

import rathaus.kernel.KommuneId;

/** An event or the data of a scheduled task: belongs to one Kommune, which is opened before anybody handles it. */
public interface KommuneBound {

    KommuneId kommune();
}
