package rathaus.registers.usecases;

import java.util.function.Function;
import rathaus.registers.Register;
import rathaus.registers.RegisterAnswer;
import rathaus.registers.RegisterQuestion;
import rathaus.registers.spi.RegisterProvider;

/** Reaches the register of vehicles and answers what the test wants. */
record ScriptedRegister(String id, Function<RegisterQuestion, RegisterAnswer> script) implements RegisterProvider {

    @Override
    public boolean reaches(Register register) {
        return register == Register.FAHRZEUGREGISTER;
    }

    @Override
    public RegisterAnswer ask(RegisterQuestion question) {
        return script.apply(question);
    }
}
