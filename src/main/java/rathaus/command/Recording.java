package rathaus.command;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What a piece of work says to the database: its statements with their values, in the order and the transactions in which
 * they were executed.
 */
final class Recording {

    private static final List<String> WRITING = List.of("INSERT", "UPDATE", "DELETE", "WITH");

    /** A value bound to a statement: the method of {@link PreparedStatement} and its arguments. */
    record Bound(Method method, Object[] arguments) {}

    /** An executed statement. */
    record Said(String sql, List<Bound> values) {

        boolean writes() {
            String start = sql.stripLeading().toUpperCase(Locale.ROOT);
            return WRITING.stream().anyMatch(start::startsWith);
        }

        boolean opensKommune() {
            return sql.contains("set_config");
        }
    }

    private final List<List<Said>> transactions = new CopyOnWriteArrayList<>();
    private final AtomicInteger open = new AtomicInteger();
    private volatile List<Said> running = new ArrayList<>();

    /** All statements, by transaction. */
    List<List<Said>> transactions() {
        return List.copyOf(transactions);
    }

    /** How many connections are in use. */
    int open() {
        return open.get();
    }

    /** Only what writes, with the statement that row security needs; transactions that only read are left out. */
    List<List<Said>> writes() {
        return transactions().stream()
                .filter(said -> said.stream().anyMatch(Said::writes))
                .map(said -> said.stream()
                        .filter(one -> one.writes() || one.opensKommune())
                        .toList())
                .toList();
    }

    int statements() {
        return transactions.stream().mapToInt(List::size).sum();
    }

    /** The connection, listened to. */
    Connection listen(Connection connection) {
        open.incrementAndGet();
        return proxy(Connection.class, (proxy, method, arguments) -> {
            Object result = call(method, connection, arguments);
            switch (method.getName()) {
                case "prepareStatement" -> {
                    return listen((PreparedStatement) result, (String) arguments[0]);
                }
                case "createStatement", "prepareCall" ->
                    throw new UnsupportedOperationException("Only prepared statements are recorded");
                case "commit", "rollback" -> finishTransaction();
                case "close" -> {
                    finishTransaction();
                    open.decrementAndGet();
                }
                default -> {}
            }
            return result;
        });
    }

    private void finishTransaction() {
        if (!running.isEmpty()) {
            transactions.add(running);
            running = new ArrayList<>();
        }
    }

    private PreparedStatement listen(PreparedStatement statement, String sql) {
        List<Bound> values = new ArrayList<>();
        return proxy(PreparedStatement.class, (proxy, method, arguments) -> {
            String name = method.getName();
            if (name.startsWith("execute")) {
                running.add(new Said(sql, List.copyOf(values)));
            } else if (name.startsWith("set") && arguments != null && arguments.length > 1) {
                values.add(new Bound(method, arguments.clone()));
            } else if (name.equals("addBatch")) {
                throw new UnsupportedOperationException("Batches are not recorded");
            }
            return call(method, statement, arguments);
        });
    }

    private static Object call(Method method, Object target, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
