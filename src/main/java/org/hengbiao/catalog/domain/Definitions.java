package org.hengbiao.catalog.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.hengbiao.catalog.Category;
import org.hengbiao.formats.JsonReader;
import org.hengbiao.formats.MalformedException;
import org.hengbiao.formats.YamlDocument;
import org.hengbiao.kernel.Octets;
import org.jspecify.annotations.Nullable;

/** Categories and kinds of certificates: on record, and from the folder's YAML files. */
final class Definitions {

    private final Map<String, Category> categories;
    private final Map<String, CertificateKind> kinds;
    private final Map<String, Category> addedCategories = new LinkedHashMap<>();
    private final Map<String, CertificateKind> addedKinds = new LinkedHashMap<>();
    private final FileErrors errors;
    private int unchanged;
    private boolean complete = true;

    Definitions(CatalogSet onRecord, FileErrors errors) {
        this.categories = CatalogFolder.copy(onRecord.categories());
        this.kinds = CatalogFolder.copy(onRecord.kinds());
        this.errors = errors;
    }

    void category(String file, byte[] content) {
        document(file, content, document -> {
            Category category = CategoryReader.read(document.content(), fault -> fault(file, placed(document, fault)));
            if (!file.equals("categories/" + category.id() + ".yaml")) {
                throw new MalformedException("/category", "the category's id must equal the file's name");
            }
            Category known = categories.get(category.id());
            compare(known == null ? null : known.source(), category.source(), "/category");
            if (categories.putIfAbsent(category.id(), category) == null) {
                addedCategories.put(category.id(), category);
            }
        });
    }

    void kinds(String file, byte[] content) {
        document(file, content, document -> {
            JsonReader root = JsonReader.of(document.content()).only("kinds");
            for (JsonReader each : root.objects("kinds")) {
                CertificateKind kind = KindReader.read(each);
                CertificateKind known = kinds.get(kind.id());
                if (addedKinds.containsKey(kind.id())) {
                    throw new MalformedException(each.pointer() + "/id", "this kind stands twice");
                }
                compare(known == null ? null : known.source(), kind.source(), each.pointer() + "/id");
                if (kinds.putIfAbsent(kind.id(), kind) == null) {
                    addedKinds.put(kind.id(), kind);
                }
            }
        });
    }

    /** A definition on record can't change: the values of products and the rules of tenders rest on it. */
    private void compare(@Nullable Octets known, Octets now, String pointer) {
        if (known == null) {
            return;
        }
        if (!known.equals(now)) {
            throw new MalformedException(pointer, "this is on record with another definition and can't change");
        }
        unchanged++;
    }

    private void document(String file, byte[] content, Consumer<YamlDocument> reading) {
        YamlDocument document;
        try {
            document = YamlDocument.parse(content);
        } catch (MalformedException fault) {
            fault(file, fault);
            return;
        }
        try {
            reading.accept(document);
        } catch (MalformedException fault) {
            fault(file, placed(document, fault));
        }
    }

    private static MalformedException placed(YamlDocument document, MalformedException fault) {
        String last = fault.where().substring(fault.where().lastIndexOf('/') + 1);
        return new MalformedException(
                document.placeOf(fault.where()).toString(), last.isEmpty() ? fault.rule() : last + ": " + fault.rule());
    }

    private void fault(String file, MalformedException fault) {
        incomplete();
        errors.at(file, fault);
    }

    /** Says that what is missing here may stand in a file that could not be read. */
    void incomplete() {
        complete = false;
    }

    boolean lacksCategory(String id) {
        return complete && !categories.containsKey(id);
    }

    boolean lacksKind(String id) {
        return complete && !kinds.containsKey(id);
    }

    @Nullable
    Category category(String id) {
        return categories.get(id);
    }

    @Nullable
    CertificateKind kind(String id) {
        return kinds.get(id);
    }

    Map<String, Category> addedCategories() {
        return addedCategories;
    }

    Map<String, CertificateKind> addedKinds() {
        return addedKinds;
    }

    int unchanged() {
        return unchanged;
    }
}
