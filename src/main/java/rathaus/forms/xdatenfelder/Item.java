package rathaus.forms.xdatenfelder;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rathaus.forms.xdatenfelder.SchemaElement.Kind;
import rathaus.forms.xdatenfelder.SchemaElement.Occurrence;

/** What a group of a schema contains as a form would ask it: a field, a group, or several fields that are one question. */
sealed interface Item {

    /** One Datenfeld. */
    record Single(Occurrence field) implements Item {}

    /** A Datenfeldgruppe. */
    record Several(Occurrence group) implements Item {}

    /**
     * Fields that are one address or one date.
     *
     * @param type field type of the form
     * @param parts the fields by the name of their part
     * @param groups groups that are nothing but parts of this question
     */
    record Combined(String type, Map<String, Occurrence> parts, List<Occurrence> groups) implements Item {

        /** The group that is nothing but this question. */
        Optional<Occurrence> group() {
            return groups.size() == 1 ? Optional.of(groups.getFirst()) : Optional.empty();
        }

        /** Whether the question has to be answered. */
        boolean isRequired() {
            Occurrence main = parts.getOrDefault("strasse", parts.getOrDefault("jahr", parts.get("von")));
            return main != null && main.least() > 0 && groups.stream().allMatch(group -> group.least() > 0);
        }
    }

    /** One child of a group, on its own. */
    static Item alone(SchemaElement group, Occurrence child) {
        return of(group.withChildren(List.of(child))).getFirst();
    }

    /** The contents of a group, in order. */
    static List<Item> of(SchemaElement group) {
        List<Item> items = new ArrayList<>();
        List<Occurrence> children = group.children();
        for (int i = 0; i < children.size(); ) {
            Occurrence child = children.get(i);
            Address address = Address.from(children, i);
            Optional<Combined> date = partialDate(child).or(() -> period(child));
            if (address.isComplete()) {
                items.add(new Combined("anschrift", address.parts(), address.groups()));
                i += address.length();
            } else {
                items.add(
                        date.isPresent()
                                ? date.get()
                                : child.element().kind() == Kind.FIELD ? new Single(child) : new Several(child));
                i++;
            }
        }
        return items;
    }

    /** Two days that an export of ours says are one period. */
    private static Optional<Combined> period(Occurrence group) {
        List<Occurrence> days = group.element().children();
        boolean marked = group.element().keyword(Hints.TYPE).equals(Optional.of(Hints.PERIOD));
        if (!marked || group.isRepeated() || days.size() != 2) {
            return Optional.empty();
        }
        Map<String, Occurrence> parts = new LinkedHashMap<>();
        parts.put("von", days.getFirst());
        parts.put("bis", days.getLast());
        return Optional.of(new Combined(Hints.PERIOD, parts, List.of(group)));
    }

    private static Optional<Combined> partialDate(Occurrence group) {
        Map<BuildingBlock, Occurrence> found = new EnumMap<>(BuildingBlock.class);
        for (Occurrence child : group.element().children()) {
            BuildingBlock.of(child.element())
                    .filter(BuildingBlock::isPartOfDate)
                    .ifPresent(block -> found.put(block, child));
        }
        if (group.isRepeated()
                || found.size() != 3
                || group.element().children().size() != 3
                || found.values().stream().anyMatch(Occurrence::isRepeated)) {
            return Optional.empty();
        }
        Map<String, Occurrence> parts = new LinkedHashMap<>();
        found.forEach((block, child) -> parts.put(block.word(), child));
        return Optional.of(new Combined("teildatum", parts, List.of(group)));
    }

    /** Consecutive children that together are one address: single fields, or whole groups of nothing but its parts. */
    record Address(Map<String, Occurrence> parts, List<Occurrence> groups, int length) {

        private static final Set<BuildingBlock> NEEDED = EnumSet.of(
                BuildingBlock.STREET, BuildingBlock.HOUSE_NUMBER, BuildingBlock.POSTCODE, BuildingBlock.TOWN);

        static Address from(List<Occurrence> children, int start) {
            Map<String, Occurrence> parts = new LinkedHashMap<>();
            int end = start;
            for (; end < children.size(); end++) {
                Map<String, Occurrence> more = partsOf(children.get(end));
                if (more.isEmpty() || more.keySet().stream().anyMatch(parts::containsKey)) {
                    break;
                }
                parts.putAll(more);
            }
            List<Occurrence> groups = children.subList(start, end).stream()
                    .filter(child -> child.element().kind() == Kind.GROUP)
                    .toList();
            return new Address(parts, groups, end - start);
        }

        boolean isComplete() {
            return NEEDED.stream().allMatch(block -> parts.containsKey(block.word()));
        }

        private static Map<String, Occurrence> partsOf(Occurrence child) {
            Map<String, Occurrence> parts = new LinkedHashMap<>();
            boolean group = child.element().kind() == Kind.GROUP;
            if (child.isRepeated()
                    || group
                            && (child.least() == 0 || child.element().children().isEmpty())) {
                return Map.of();
            }
            for (Occurrence leaf : group ? child.element().children() : List.of(child)) {
                Optional<BuildingBlock> block = BuildingBlock.of(leaf.element()).filter(BuildingBlock::isPartOfAddress);
                if (block.isEmpty()
                        || leaf.isRepeated()
                        || parts.put(block.get().word(), leaf) != null) {
                    return Map.of();
                }
            }
            return parts;
        }
    }
}
