package violations.modules.lower;

import violations.modules.upper.Attic;

public class Basement {
    public Attic attic = new Attic();
}
